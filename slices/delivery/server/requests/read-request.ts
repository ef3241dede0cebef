import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { lettersForEntries } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { contributorsOf } from '#slices/strategy/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { getRequest } from './get-request.ts'
import { answerShown, officeShown, relatedShown, replyShown, standingShown } from '../standings/shown.ts'
import {
  type AnswerRow,
  type ReplyRow,
  type Tx,
  answerColumns,
  readStandings,
  replyColumns,
} from '../standings/read-standings.ts'

export const readRequest: Handler<typeof delivery.acts.readRequest, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const request = await getRequest(tx, input.request)
  const { stood, ...about } = await readStandings(tx, request.version)
  const one = stood.find(({ asked }) => asked?.request === request.id)
  if (one === undefined) throw new NotFound()
  const related = (its: (typeof stood)[number]) => relatedShown(its, about.names)
  const contributors = await contributorsOf(tx, request.node)
  const answers = await answersTo(tx, request.id)
  const transfers = await transfersOf(tx, request.id)
  const offices = [
    ...answers.map(({ office }) => office),
    ...transfers.flatMap(({ from_office: from, to_office: to }) => [from, to]),
    ...contributors.map(({ office }) => office),
  ]
  const names = await namesOf(tx, { offices: offices.filter((office) => office !== null) })
  const replies = await repliesTo(tx, request.id)
  const letters = await lettersForEntries(
    tx,
    [...answers, ...transfers, ...replies].map(({ ledger_entry }) => ledger_entry),
  )
  return {
    standing: standingShown(one, about, session, request.status),
    contributors: contributors.map(({ office, contribution }) => ({
      office: officeShown(office, names).name,
      contribution,
    })),
    partOf: stood.filter(({ activity }) => activity.node === one.activity.partOf).map(related)[0] ?? null,
    parts: stood.filter(({ activity }) => activity.partOf === one.activity.node).map(related),
    replies: replies.map((row) => replyShown(row, { letters, bodies: about.bodies })),
    bodies: [...about.bodies].map(([id, name]) => ({ id, name })),
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

/** Those to offices that held it before, too: what was said stays readable. */
async function repliesTo(tx: Tx, request: string): Promise<readonly ReplyRow[]> {
  const { rows } = await tx.query<ReplyRow>(
    `select ${replyColumns} from delivery.replies y where y.request = $1 order by y.number`,
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
