import { randomUUID } from 'node:crypto'
import type { Acting, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { newPrintedSheet } from '#kernel/papers/printed-sheet.ts'
import type { consultation } from '../../contract.ts'
import type { MadeSheet, Sheet } from '../../contract/events/participants.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { daysOf, getEvent, shownEvent } from './get-event.ts'
import { namedNominees, nomineesOf } from './list-nominations.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const makeAttendanceSheet =
  (site: string): Handler<Acts['makeAttendanceSheet'], ConsultationRows> =>
  (acting) =>
    makeSheet(acting, site, false)

/** The sheet apart: each time that it is opened stands in the ledger. */
export const openSheetAtRisk =
  (site: string): Handler<Acts['openSheetAtRisk'], ConsultationRows> =>
  (acting) =>
    makeSheet(acting, site, true)

type Making = Pick<
  Acting<Acts['makeAttendanceSheet'], ConsultationRows>,
  'input' | 'tx' | 'session' | 'record'
>

/** Names stand in the answer and nowhere else; kept are the code and the number, by which an older sheet is known as older. */
async function makeSheet(
  { input: { event }, tx, session, record }: Making,
  site: string,
  isApart: boolean,
): Promise<MadeSheet> {
  if (session.person === null) throw new NotFound()
  const { strategy } = await getEvent(tx, event)
  const sheet = await sheetOf(tx, event, isApart)
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`sheets ${event}`])
  const printed = await newPrintedSheet(site, new Date())
  const number = await nextNumber(tx, event, isApart)
  const { code } = printed
  const recorded = await record(event, { event, lines: sheet.lines.length, code, number })
  await tx.db
    .insertInto('consultation.attendance_prints')
    .values({
      ...{ id: randomUUID(), code, event, strategy, is_apart: isApart, number },
      ...{ made_by: session.person, made_at: new Date(printed.madeAt), ...recorded },
    })
    .execute()
  return { ...sheet, printed, number }
}

async function nextNumber(tx: Tx, event: string, isApart: boolean): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(
    `select coalesce(max(number), 0) as last from consultation.attendance_prints where event = $1 and is_apart = $2`,
    [event, isApart],
  )
  return (rows[0]?.last ?? 0) + 1
}

/** The lines to sign: those at risk, or all others. Whoever is invited; before anybody is, whoever is nominated. */
async function sheetOf(tx: Tx, id: string, ofThoseAtRisk: boolean): Promise<Sheet> {
  const event = shownEvent(await getEvent(tx, id))
  const all = await nomineesOf(tx, id)
  const isAnyInvited = all.some(({ isInvited }) => isInvited)
  const lines = all.filter((one) => one.isAtRisk === ofThoseAtRisk && (one.isInvited || !isAnyInvited))
  return {
    ...{ event: id, title: event.title, place: event.place, days: daysOf(event) },
    lines: (await namedNominees(tx, lines)).map(({ name, post, organisation }) => ({
      ...{ name, post, organisation },
    })),
  }
}
