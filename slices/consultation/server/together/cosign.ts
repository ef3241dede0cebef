import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf, sectorOf } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { isAuthor } from '../dispositions/reply-to-answer.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { type FoundProposal, getProposal } from '../proposals/get-proposal.ts'
import { lockProposal } from '../proposals/lock-proposal.ts'
import { sectorOfSession } from '../proposals/sector-of-session.ts'
import { heardIn } from '../rounds/come-in.ts'
import { getRound } from '../rounds/get-round.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const cosignProposal: Handler<Acts['cosignProposal'], ConsultationRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
  receipt,
}) => {
  const { proposal, problem } = await openProposal(tx, input.proposal)
  if (problem !== null) return refuse(problem)
  const signsInPerson = holdsMandate(session, proposal.strategy, 'participant', 'focal person')
  if (letter === null ? !signsInPerson : letter.office === undefined) return refuse('letter-names-an-office')
  const { strategy, round } = proposal
  const at = { strategy, round, breakout: input.breakout, nodes: [proposal.node] }
  const heard = await heardIn(tx, session, letter, at)
  if (heard === undefined) return refuse('not-heard-here')
  if (heard !== null && letter?.person !== undefined) return refuse('letter-names-an-office')
  const office = letter?.office ?? ownOffice(session, proposal.strategy)
  const signer = { person: office === null ? session.person : null, office }
  const sector = await (letter === null
    ? sectorOfSession(tx, session, proposal.strategy)
    : sectorOf(tx, letter))
  if (sector === null || (signer.person === null && office === null)) return refuse('no-sector')
  if (letter === null && (await madeByThem(tx, proposal, session))) return refuse('own-proposal')

  const standing = letter === null ? await standingOf(tx, proposal.id, signer) : undefined
  const id = standing ?? randomUUID()
  const isShown = office !== null || input.shown
  const recorded = await record(
    // The letter is that of the co-signature, not of the proposal.
    id,
    { proposal: proposal.id, shown: isShown },
    {
      ...{ strategy: proposal.strategy, heardIn: heard },
      about: {
        code: String(proposal.number),
        title: { en: null, ur: null },
        path: `/proposals/${proposal.id}`,
      },
    },
  )
  const name = isShown && signer.person !== null ? await ownName(tx, signer.person) : null
  const signed = {
    ...{ sector, is_shown: isShown, shown_en: name?.en ?? null, shown_ur: name?.ur ?? null },
    ...{ signed_at: new Date(), withdrawn_at: null, ...recorded },
  }
  const row = { id, proposal: proposal.id, strategy: proposal.strategy, ...signer, ...signed }
  const insert = tx.db.insertInto('consultation.cosignatures').values(row)
  // One changes one's own; that an office stands there already is told to whoever enters its letter.
  await (letter === null
    ? insert.onConflict((conflict) => conflict.constraint('one_cosigns_a_proposal_once').doUpdateSet(signed))
    : insert
  ).execute()
  return { receipt: receipt() }
}

export const withdrawCosignature: Handler<Acts['withdrawCosignature'], ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { proposal, problem } = await openProposal(tx, input.proposal)
  if (problem !== null) return refuse(problem)
  const office = ownOffice(session, proposal.strategy)
  const taken = await tx.db
    .updateTable('consultation.cosignatures')
    .set({ withdrawn_at: new Date(), shown_en: null, shown_ur: null })
    .where('proposal', '=', proposal.id)
    .where(office === null ? 'person' : 'office', '=', office ?? session.person)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  if (taken.length === 0) return refuse('not-cosigned')
  await record(proposal.id, { proposal: proposal.id, withdrawn: true })
  return { withdrawn: true }
}

/** Whoever signs again changes the row that stands, and the entry is about it. */
async function standingOf(
  tx: Tx,
  proposal: string,
  { person, office }: { readonly person: string | null; readonly office: string | null },
): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('consultation.cosignatures')
    .select('id')
    .where('proposal', '=', proposal)
    .where(office === null ? 'person' : 'office', '=', office ?? person)
    .executeTakeFirst()
  return row?.id
}

async function openProposal(tx: Tx, id: string) {
  await lockProposal(tx, id)
  const proposal = await getProposal(tx, id)
  const round = await getRound(tx, proposal.round)
  const problem = proposal.outcome !== null ? 'already-answered' : round.isOpen ? null : 'round-closed'
  return { proposal, problem } as const
}

/** A focal person speaks for the office: it co-signs, and is shown. */
const ownOffice = ({ mandates }: Session, strategy: string): string | null =>
  mandates.find((one) => one.strategy === strategy && one.kind === 'focal person')?.office ?? null

async function madeByThem(tx: Tx, proposal: FoundProposal, session: Session): Promise<boolean> {
  const author = await tx.db
    .selectFrom('consultation.authors')
    .select(['person', 'office'])
    .where('proposal', '=', proposal.id)
    .executeTakeFirst()
  return author !== undefined && isAuthor(session, author)
}

const ownName = async (tx: Tx, person: string) =>
  (await namesOf(tx, { people: [person] })).get(person) ?? null
