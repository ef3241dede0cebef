import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { EventChange } from '../../contract/events/changes.ts'
import type { ConsultationRows, Events } from '../../database/rows.ts'
import { faultOfCancelling, faultsOfChange } from '../../rules/events/an-event-changes-until-people-came.ts'
import { getEvent, shownEvent } from './get-event.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const changeEvent: Handler<Acts['changeEvent'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const row = await lockEvent(tx, input.event)
  const { title, place, startsOn, endsOn, reason } = input
  const then = { title, place, startsOn, endsOn }
  const now = shownEvent(row)
  const daysSigned = await daysSignedOf(tx, row.id)
  const [fault, ...others] = faultsOfChange({ isCancelled: now.isCancelled, now, daysSigned }, then)
  if (fault !== undefined) return refuse(fault, ...others)
  const recorded = await record(row.id, { event: row.id, ...then, reason })
  await keepBefore(tx, row, { reason, is_cancellation: false, ...recorded })
  await tx.db
    .updateTable('consultation.events')
    .set({
      ...{ title_en: title.en, title_ur: title.ur, place_en: place.en, place_ur: place.ur },
      ...{ starts_on: startsOn, ends_on: endsOn },
    })
    .where('id', '=', row.id)
    .execute()
  return { event: row.id }
}

export const cancelEvent: Handler<Acts['cancelEvent'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const row = await lockEvent(tx, input.event)
  const daysSigned = await daysSignedOf(tx, row.id)
  const fault = faultOfCancelling({ isCancelled: row.cancelled_at !== null, daysSigned })
  if (fault !== null) return refuse(fault)
  const { reason } = input
  const recorded = await record(row.id, { event: row.id, reason })
  await keepBefore(tx, row, { reason, is_cancellation: true, ...recorded })
  await tx.db
    .updateTable('consultation.events')
    .set({ cancelled_at: new Date() })
    .where('id', '=', row.id)
    .execute()
  return { event: row.id }
}

/** Two who change one event at once: the second waits, and is told by what then stands. */
async function lockEvent(tx: Tx, id: string): Promise<Selectable<Events>> {
  await tx.query('select from consultation.events where id = $1 for update', [id])
  return getEvent(tx, id)
}

async function daysSignedOf(tx: Tx, event: string): Promise<readonly string[]> {
  const sheets = await tx.db
    .selectFrom('consultation.attendance_sheets')
    .select('day')
    .where('event', '=', event)
    .execute()
  return sheets.map(({ day }) => day)
}

interface Change {
  readonly reason: string
  readonly is_cancellation: boolean
  readonly ledger_entry: string
  readonly ledger_salt: Buffer
}

async function keepBefore(tx: Tx, row: Selectable<Events>, change: Change): Promise<void> {
  const { strategy, title_en, title_ur, place_en, place_ur, starts_on, ends_on } = row
  const before = { title_en, title_ur, place_en, place_ur, starts_on, ends_on }
  await tx.db
    .insertInto('consultation.event_changes')
    .values({ id: randomUUID(), event: row.id, strategy, ...before, ...change })
    .execute()
}

/** From the last: why, and what was announced before. */
export async function changesOf(tx: Tx, event: string): Promise<EventChange[]> {
  const rows = await tx.db
    .selectFrom('consultation.event_changes')
    .selectAll()
    .where('event', '=', event)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    at: row.changed_at.toISOString(),
    isCancellation: row.is_cancellation,
    reason: row.reason,
    before: {
      title: { en: row.title_en, ur: row.title_ur },
      place: { en: row.place_en, ur: row.place_ur },
      startsOn: row.starts_on,
      endsOn: row.ends_on,
    },
  }))
}
