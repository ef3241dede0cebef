import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { daysOf, getEvent, shownEvent } from './get-event.ts'
import { keepSpareLines } from './spare-lines.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const inviteNominees: Handler<Acts['inviteNominees'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  recordRows,
}) => {
  const { id: event, strategy, cancelled_at } = await getEvent(tx, input.event)
  if (cancelled_at !== null) return refuse('event-cancelled')
  const chosen = [...new Set(input.nominations)]
  if (!(await areNominated(tx, event, chosen))) return refuse('not-nominated')
  const { ledger_entry, rows } = await recordRows(
    event,
    chosen.map((nomination) => ({ event, nomination })),
  )
  await tx.db
    .insertInto('consultation.invitations')
    .values(
      chosen.map((nomination, at) => ({
        ...{ nomination, strategy, ledger_entry, ledger_row: at },
        ledger_salt: rows[at]?.salt ?? Buffer.alloc(0),
      })),
    )
    .execute()
  return { invited: chosen.length }
}

async function areNominated(tx: Tx, event: string, chosen: readonly string[]): Promise<boolean> {
  const { rows } = await tx.query<{ n: number }>(
    `select count(*)::int as n from consultation.nominations
      where event = $1 and withdrawn_at is null and id = any ($2::uuid[])`,
    [event, chosen],
  )
  return rows[0]?.n === chosen.length
}

export const recordAttendance: Handler<Acts['recordAttendance'], ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const event = await getEvent(tx, input.event)
  if (event.cancelled_at !== null) return refuse('event-cancelled')
  const { day, scan, written } = input
  if (input.came.length + written.length === 0) return refuse('nobody-came')
  if (!daysOf(shownEvent(event)).includes(day)) return refuse('not-on-that-day')
  const came = [...new Set(input.came)]
  if (!(await areNominated(tx, event.id, came))) return refuse('not-nominated')
  const isReceived = await findUpload(tx, scan).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
  if (isReceived === null || session.person === null) return refuse('scan-not-received')
  const id = input.id ?? randomUUID()
  const { strategy } = event
  const recorded = await record(id, { event: event.id, day, scan, came, written })
  await tx.db
    .insertInto('consultation.attendance_sheets')
    .values({
      ...{ id, event: event.id, strategy, day, scan_sha256: scan, recorded_by: session.person },
      ...recorded,
    })
    .execute()
  if (came.length > 0) {
    await tx.db
      .insertInto('consultation.attendances')
      .values(came.map((nomination) => ({ sheet: id, nomination, strategy })))
      .execute()
  }
  await keepSpareLines(tx, { sheet: id, strategy }, written)
  return { came: came.length + written.length }
}

export const sayAttendanceShown: Handler<Acts['sayAttendanceShown'], ConsultationRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const row = await tx.db
    .selectFrom('consultation.nominations as n')
    .innerJoin('consultation.events as e', 'e.id', 'n.event')
    .select(['n.id', 'n.person', 'n.strategy', 'e.id as event', 'e.title_en', 'e.title_ur'])
    .where('n.id', '=', input.nomination)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  if (letter === null && row.person !== session.person) return refuse('their-own-choice')
  if (letter !== null && row.person !== null && letter.person !== row.person) {
    return refuse('their-own-choice')
  }
  const { shown } = input
  const recorded = await record(
    row.id,
    { nomination: row.id, shown },
    {
      strategy: row.strategy,
      about: { code: '', title: { en: row.title_en, ur: row.title_ur }, path: `/events/${row.event}` },
    },
  )
  const said = { is_shown: shown, said_at: new Date(), ...recorded }
  await tx.db
    .insertInto('consultation.attendance_choices')
    .values({ nomination: row.id, strategy: row.strategy, ...said })
    .onConflict((conflict) => conflict.column('nomination').doUpdateSet(said))
    .execute()
  return { shown }
}
