import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Proposal } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { replyOf } from './answer-of-row.ts'

type Tx = Transaction<ConsultationRows>
export type Earlier = NonNullable<Proposal['disposition']>['earlier'][number]

/** Makes room for the answer that follows: the database keeps the deferral, and fails an act that gives none. */
export async function endDeferral(tx: Tx, proposal: string): Promise<void> {
  await tx.db
    .deleteFrom('consultation.dispositions')
    .where('proposal', '=', proposal)
    .where('outcome', '=', 'deferred')
    .execute()
}

/** The deferrals of each of these proposals that another answer followed, oldest first. */
export async function deferralsOf(
  tx: Tx,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, readonly Earlier[]>> {
  const found = new Map<string, Earlier[]>()
  if (proposals.length === 0) return found
  const rows = await tx.db
    .selectFrom('consultation.deferrals')
    .selectAll()
    .where('proposal', 'in', [...proposals])
    .orderBy('decided_at')
    .execute()
  const names = await namesOf(tx, { people: [], offices: rows.flatMap(({ owner }) => owner ?? []) })
  for (const row of rows) {
    const earlier = found.get(row.proposal) ?? []
    earlier.push({
      reason: { en: row.reason_en, ur: row.reason_ur },
      decidedOn: dayAt(row.decided_at),
      deferred: row.due_on === null ? null : { to: row.due_on, office: names.get(row.owner ?? '') ?? null },
      reply: replyOf(row),
    })
    found.set(row.proposal, earlier)
  }
  return found
}
