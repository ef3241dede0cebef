import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { hiddenAuthorWords as words } from '../../contract/hidden-authors/hidden-authors-words.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getProposal } from '../proposals/get-proposal.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

/** Whether whoever acts is the one who can open the seals of a round. */
async function keeps(tx: Tx, round: string, { person }: Session): Promise<boolean> {
  const keeper = await tx.db
    .selectFrom('consultation.author_keepers')
    .select(['person', 'public_key'])
    .where('round', '=', round)
    .executeTakeFirst()
  return keeper !== undefined && keeper.public_key !== null && keeper.person === person
}

/** Not the same as the rule of the round: who hid on a laptop that left before somebody was named left no seal. */
async function isSealed(tx: Tx, proposal: string): Promise<boolean> {
  const { rows } = await tx.query<{ sealed: boolean }>('select consultation.is_sealed($1) as sealed', [
    proposal,
  ])
  return rows[0]?.sealed === true
}

export const readAuthorOpenings: Handler<Acts['readAuthorOpenings'], ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const proposal = await getProposal(tx, input.proposal)
  const rows = await tx.db
    .selectFrom('consultation.author_openings')
    .select(['opened_at', 'reason'])
    .where('proposal', '=', proposal.id)
    .orderBy('opened_at')
    .execute()
  const canBeFound = await isSealed(tx, proposal.id)
  const sealed = canBeFound ? null : words.notSealed
  const because = (await keeps(tx, proposal.round, session)) ? sealed : words.notTheKeeper
  return {
    canBeFound,
    openings: rows.map(({ opened_at, reason }) => ({ on: dayAt(opened_at), reason })),
    may: { open: { ok: because === null, because } },
  }
}

/** Fetching is the act: whoever reads the proposal, its author first of all, reads that it was done and why. */
export const openSealedAuthor: Handler<Acts['openSealedAuthor'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const proposal = await getProposal(tx, input.proposal)
  if (!(await keeps(tx, proposal.round, session))) return refuse('not-the-keeper')
  if (!(await isSealed(tx, proposal.id))) return refuse('not-sealed')
  const { reason } = input
  const { id, strategy } = proposal
  const recorded = await record(id, { proposal: id, reason }, { strategy })
  await tx.db
    .insertInto('consultation.author_openings')
    .values({
      id: randomUUID(),
      proposal: id,
      strategy,
      reason,
      opened_by: session.person ?? '',
      ...recorded,
    })
    .execute()
  const found = await tx.db
    .selectFrom('consultation.sealed_authors')
    .select('sealed')
    .where('proposal', '=', id)
    .executeTakeFirst()
  return found === undefined ? refuse('not-sealed') : { sealed: found.sealed }
}
