import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { lettersForEntries } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { getRequest } from './get-request.ts'
import { answerShown, officeShown, standingShown } from '../standings/shown.ts'
import { type AnswerRow, type Tx, answerColumns, readStandings } from '../standings/read-standings.ts'

export const readRequest: Handler<typeof delivery.acts.readRequest, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const request = await getRequest(tx, input.request)
  const { stood, ...about } = await readStandings(tx, request.version)
  const one = stood.find(({ asked }) => asked?.request === request.id)
  if (one === undefined) throw new NotFound()
  const answers = await answersTo(tx, request.id)
  const transfers = await transfersOf(tx, request.id)
  const offices = [
    ...answers.map(({ office }) => office),
    ...transfers.flatMap(({ from_office: from, to_office: to }) => [from, to]),
  ]
  const names = await namesOf(tx, { offices: offices.filter((office) => office !== null) })
  const letters = await lettersForEntries(
    tx,
    [...answers, ...transfers].map(({ ledger_entry }) => ledger_entry),
  )
  return {
    standing: standingShown(one, about, session, request.status),
    answers: answers.map((row) => answerShown(row, { names, letters })),
    transfers: transfers.map((row) => ({
      kind: row.kind,
      from: row.from_office === null ? null : officeShown(row.from_office, names),
      to: officeShown(row.to_office, names),
      reason: row.reason,
      madeOn: row.made_on,
      byLetter: row.is_by_letter,
      contest: letters.get(row.ledger_entry)?.contest?.standing ?? null,
    })),
  }
}

async function answersTo(tx: Tx, request: string): Promise<readonly AnswerRow[]> {
  const { rows } = await tx.query<AnswerRow>(
    `select ${answerColumns} from delivery.answers w where w.request = $1 order by w.answered_on, w.number`,
    [request],
  )
  return rows
}

interface TransferRow {
  readonly kind: 'succession' | 'assignment'
  readonly from_office: string | null
  readonly to_office: string
  readonly reason: string | null
  readonly made_on: string
  readonly is_by_letter: boolean
  readonly ledger_entry: string
}

async function transfersOf(tx: Tx, request: string): Promise<readonly TransferRow[]> {
  const { rows } = await tx.query<TransferRow>(
    `select kind, from_office, to_office, reason, made_on, is_by_letter, ledger_entry from delivery.transfers
      where request = $1 order by number`,
    [request],
  )
  return rows
}
