import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

export interface Merged {
  /** The proposal into which another was merged, by that other. */
  readonly keptOf: ReadonlyMap<string, string>
  /** What was merged into a proposal. */
  readonly into: ReadonlyMap<string, readonly string[]>
}

/** Which proposals of a round say the same as another one, as far as both may be read. */
export async function mergedIn(tx: Transaction<ConsultationRows>, round: string): Promise<Merged> {
  const { rows } = await tx.query<{ proposal: string; kept: string }>(
    `select m.proposal, m.kept from consultation.merges m join consultation.proposals p on p.id = m.proposal
      where p.round = $1 and m.separated_at is null order by p.number`,
    [round],
  )
  const into = new Map<string, string[]>()
  for (const { proposal, kept } of rows) into.set(kept, [...(into.get(kept) ?? []), proposal])
  return { into, keptOf: new Map(rows.map(({ proposal, kept }) => [proposal, kept])) }
}
