import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { readProposals } from '../proposals/read-proposals.ts'
import { getRound } from '../rounds/get-round.ts'
import { type AnsweredProposal, blocksOfProposals } from './blocks-of-proposals.ts'
import type { Reply } from './reply.ts'
import { same } from './said-in-letters.ts'

type Tx = Transaction<ConsultationRows>

/** The answered proposals of the same person or office in the round; of a sender who is in no register, this one alone. */
export async function ofSameAuthor(
  tx: Tx,
  { id, round }: { readonly id: string; readonly round: string },
): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select p.id
       from consultation.authors mine
       join consultation.authors a
         on a.person is not distinct from mine.person and a.office is not distinct from mine.office
       join consultation.proposals p on p.id = a.proposal and p.round = $2 and not p.is_hidden
       join consultation.dispositions d on d.proposal = p.id
      where mine.proposal = $1
      order by p.number`,
    [id, round],
  )
  return rows.length === 0 ? [id] : rows.map((row) => row.id)
}

/** What is answered to the author of these proposals; without a name where nobody is named. */
export async function replyToProposals(
  tx: Tx,
  session: Session,
  asked: { readonly round: string; readonly proposals: readonly string[] },
): Promise<{ readonly addressee: Bilingual | null; readonly reply: Reply }> {
  const round = await getRound(tx, asked.round)
  const answered = await answeredProposals(tx, session, asked)
  const numbers = answered.map(({ proposal }) => proposal.number).join(', ')
  const title = { en: round.title_en, ur: round.title_ur }
  return {
    addressee: answered[0]?.proposal.author.name ?? null,
    reply: {
      ...{ kind: 'reply', strategy: round.strategy, blocks: blocksOfProposals(answered) },
      filling: { numbers: same(numbers), round: title },
      about: { path: `/proposals/${asked.proposals[0] ?? ''}`, title },
    },
  }
}

async function answeredProposals(
  tx: Tx,
  session: Session,
  { round, proposals }: { readonly round: string; readonly proposals: readonly string[] },
): Promise<readonly AnsweredProposal[]> {
  const { rows } = await tx.query<{ id: string; entry: string }>(
    'select id, ledger_entry as entry from consultation.proposals where id = any ($1::uuid[])',
    [proposals],
  )
  const entries = new Map(rows.map(({ id, entry }) => [id, entry]))
  return (await readProposals(tx, session, { round })).flatMap((proposal) =>
    proposals.includes(proposal.id) && proposal.disposition !== null
      ? [{ proposal, disposition: proposal.disposition, ledgerEntry: entries.get(proposal.id) ?? '' }]
      : [],
  )
}
