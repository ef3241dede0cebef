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

/** Who can open the seals of a round; null where nobody can. */
async function keeperOf(tx: Tx, round: string): Promise<string | null> {
  const keeper = await tx.db
    .selectFrom('consultation.author_keepers')
    .select(['person', 'public_key'])
    .where('round', '=', round)
    .executeTakeFirst()
  return keeper === undefined || keeper.public_key === null ? null : keeper.person
}

const keeps = async (tx: Tx, round: string, session: Session): Promise<boolean> =>
  session.person !== null && (await keeperOf(tx, round)) === session.person

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
  const ok = proposal.is_hidden && (await keeps(tx, proposal.round, session))
  return {
    canBeFound: proposal.is_hidden && (await keeperOf(tx, proposal.round)) !== null,
    openings: rows.map(({ opened_at, reason }) => ({ on: dayAt(opened_at), reason })),
    may: { open: { ok, because: ok ? null : words.notTheKeeper } },
  }
}

/** Fetching is the act: whoever reads the proposal, its author first of all, reads that it was done and why. */
export const openSealedAuthor: Handler<Acts['openSealedAuthor'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const proposal = await getProposal(tx, input.proposal)
  if (!(await keeps(tx, proposal.round, session))) return refuse('not-the-keeper')
  if (!proposal.is_hidden) return refuse('not-sealed')
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
