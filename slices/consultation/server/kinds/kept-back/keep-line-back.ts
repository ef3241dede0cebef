import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

/** The page changes with its next edition; the line goes on to its answer. */
export const keepLineBack: Handler<Acts['keepLineBack'], ConsultationRows> = async ({
  input: { round, point, ground, reason },
  tx,
  session,
  refuse,
  record,
}) => {
  const line = await lastTurn(tx, round, point)
  if (isKeptBack(line)) return refuse('kept-back-already')
  const said = { ground, reason }
  const recorded = await record(round, { round, point, turn: line.turn + 1, ...said }, line)
  await keepTurn(tx, session, line, { round, point, ...said }, recorded)
  return { keptBack: true }
}

export const printLineAgain: Handler<Acts['printLineAgain'], ConsultationRows> = async ({
  input: { round, point },
  tx,
  session,
  refuse,
  record,
}) => {
  const line = await lastTurn(tx, round, point)
  if (!isKeptBack(line)) return refuse('not-kept-back')
  const recorded = await record(round, { round, point, turn: line.turn + 1 }, line)
  await keepTurn(tx, session, line, { round, point, ground: null, reason: null }, recorded)
  return { keptBack: false }
}

interface Line {
  readonly strategy: string
  readonly turn: number
}

const isKeptBack = ({ turn }: Line) => turn % 2 === 1

async function lastTurn(tx: Tx, round: string, point: string): Promise<Line> {
  const { rows } = await tx.query<Line>(
    `select l.strategy,
            coalesce((select max(t.turn) from consultation.lines_kept_back t where t.point = l.point), 0)::int as turn
       from consultation.sheet_lines l where l.point = $1 and l.round = $2`,
    [point, round],
  )
  const [line] = rows
  if (line === undefined) throw new NotFound()
  return line
}

async function keepTurn(
  tx: Tx,
  { person }: Session,
  { strategy, turn }: Line,
  said: Readonly<Record<'round' | 'point', string> & Record<'ground' | 'reason', string | null>>,
  recorded: RecordedColumns,
): Promise<void> {
  await tx.query(
    `insert into consultation.lines_kept_back (point, turn, strategy, round, ground, reason, decided_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[said.point, turn + 1, strategy, said.round, said.ground, said.reason, person],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
}
