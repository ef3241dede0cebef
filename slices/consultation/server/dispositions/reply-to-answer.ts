import type { Handler } from '#kernel/contract/handler.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { needsWords } from '../../rules/dispositions/an-author-speaks-once-of-an-answer.ts'
import { type FoundProposal, getProposal } from '../proposals/get-proposal.ts'
import { lockProposal } from '../proposals/lock-proposal.ts'

/** The second round: what the author thinks of the answer, signed in or by letter, once. */
export const replyToAnswer: Handler<typeof consultation.acts.replyToAnswer, ConsultationRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  await lockProposal(tx, input.proposal)
  const proposal = await getProposal(tx, input.proposal)
  if (proposal.outcome === null) return refuse('not-answered')
  if (!(await isItsAuthor(tx, proposal, session, letter))) return refuse('not-its-author')
  const { stand, said } = input
  if (needsWords(stand, said)) return refuse('dissent-needs-words')
  const path = `/proposals/${proposal.id}`
  const recorded = await record(
    proposal.id,
    { proposal: proposal.id, stand, said },
    {
      strategy: proposal.strategy,
      about: { code: String(proposal.number), title: { en: null, ur: null }, path },
    },
  )
  await tx.db
    .insertInto('consultation.author_replies')
    .values({ proposal: proposal.id, strategy: proposal.strategy, stand, said, ...recorded })
    .execute()
  return { said: true }
}

/**
 * Signed in, the person or whoever speaks for the office; by letter, the office or person in whose name it was proposed.
 * A sender who stands in no register has no other way than a letter. Nobody is the author of a hidden proposal.
 */
async function isItsAuthor(
  tx: Transaction<ConsultationRows>,
  proposal: FoundProposal,
  session: Session,
  letter: Letter | null,
): Promise<boolean> {
  if (proposal.is_hidden) return false
  const author = await tx.db
    .selectFrom('consultation.authors')
    .select(['person', 'office'])
    .where('proposal', '=', proposal.id)
    .executeTakeFirst()
  if (author === undefined) return letter !== null
  if (letter === null) return isAuthor(session, author)
  return author.office === null
    ? author.person === (letter.person ?? '')
    : author.office === (letter.office ?? '')
}

export const isAuthor = (
  session: Session,
  { person, office }: { readonly person: string | null; readonly office: string | null },
): boolean =>
  (person !== null && person === session.person) ||
  (office !== null && session.mandates.some((mandate) => mandate.office === office))
