import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getProposal } from '../../proposals/get-proposal.ts'
import { lockProposal } from '../../proposals/lock-proposal.ts'
import { getRound } from '../../rounds/get-round.ts'
import { isBreakoutClosed, lockDoor } from '../breakout/doors.ts'
import { getOwnBreakout, isTreatedHere } from '../breakout/get-breakout.ts'
import { speakerKnown } from './speaker-known.ts'
import { askToTell } from './tell-whom-it-was-entered-for.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const enterPosition: Handler<Acts['enterPosition'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
  receipt,
}) => {
  const { breakout, proposal, person, position } = input
  const problem = await problemOfEntering(tx, input)
  if (problem !== null) return refuse(problem)
  const { ledger_entry, ledger_salt } = await record(proposal, { breakout, proposal, person, position })
  const { rows } = await tx.query<{ taken: boolean }>(
    'select consultation.enter_position($1, $2, $3, $4, $5, $6) as taken',
    [breakout, proposal, person, position, ledger_entry, ledger_salt],
  )
  if (rows[0]?.taken !== true) return refuse('spoke-for-themselves')
  await askToTell(tx, ledger_entry)
  return { receipt: receipt() }
}

export const enterCosignature: Handler<Acts['enterCosignature'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
  receipt,
}) => {
  const { breakout, proposal, person, shown } = input
  const problem = await problemOfEntering(tx, input)
  if (problem !== null) return refuse(problem)
  const id = randomUUID()
  const { ledger_entry, ledger_salt } = await record(id, { breakout, proposal, person, shown })
  const { rows } = await tx.query<{ signed: boolean }>(
    'select consultation.enter_cosignature($1, $2, $3, $4, $5, $6, $7) as signed',
    [breakout, proposal, person, shown, id, ledger_entry, ledger_salt],
  )
  if (rows[0]?.signed !== true) return refuse('stands-under-it-already')
  await askToTell(tx, ledger_entry)
  return { receipt: receipt() }
}

interface SaidHere {
  readonly breakout: string
  readonly proposal: string
  readonly person: string
}

/** What stands against entering it; a focal person speaks for the office, themselves or by letter. */
async function problemOfEntering(tx: Tx, said: SaidHere) {
  const { id: breakout, round } = await getOwnBreakout(tx, said.breakout)
  await lockProposal(tx, said.proposal)
  const proposal = await getProposal(tx, said.proposal)
  await lockDoor(tx, proposal.round, 'to come in')
  if (proposal.outcome !== null) return 'already-answered'
  if (proposal.round !== round) return 'not-heard-here'
  if (!(await getRound(tx, proposal.round)).isOpen) return 'round-closed'
  if (await isBreakoutClosed(tx, breakout)) return 'breakout-closed'
  if (!(await isTreatedHere(tx, breakout, proposal.id))) return 'not-heard-here'
  const known = await speakerKnown(tx, breakout, said.person)
  if (known === null || known.office !== null) return 'not-heard-here'
  return known.sector === null ? 'no-sector' : null
}
