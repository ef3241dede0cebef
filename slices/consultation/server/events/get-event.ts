import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Event } from '../../contract/events/events.ts'
import type { ConsultationRows, Events } from '../../database/rows.ts'
import type { Selectable } from 'kysely'

type Tx = Transaction<ConsultationRows>

/** Throws NotFound where whoever acts may not see it. */
export async function getEvent(tx: Tx, id: string): Promise<Selectable<Events>> {
  const row = await tx.db
    .selectFrom('consultation.events')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

export const shownEvent = (row: Selectable<Events>): Event => ({
  id: row.id,
  round: row.round,
  title: { en: row.title_en, ur: row.title_ur },
  place: { en: row.place_en, ur: row.place_ur },
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  isCancelled: row.cancelled_at !== null,
})

/** Each day of it, first to last. */
export function daysOf({ startsOn, endsOn }: Pick<Event, 'startsOn' | 'endsOn'>): string[] {
  const days: string[] = []
  const at = new Date(`${startsOn}T00:00:00Z`)
  while (days.length < 60 && at.toISOString().slice(0, 10) <= endsOn) {
    days.push(at.toISOString().slice(0, 10))
    at.setUTCDate(at.getUTCDate() + 1)
  }
  return days
}

export interface NamedOrganisation {
  readonly id: string
  readonly sector: string
  readonly name: { readonly en: string; readonly ur: string }
}

/** Organisations of the register by identifier. */
export async function organisationsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  const { rows } = await tx.query<NamedOrganisation>(
    `select id, sector, json_build_object('en', coalesce(name_en, name_ur), 'ur', coalesce(name_ur, name_en)) as name
       from identity.organisations where id = any ($1::uuid[])`,
    [[...new Set(ids)]],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
