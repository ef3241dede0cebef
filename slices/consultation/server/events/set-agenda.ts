import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { EventRead } from '../../contract/events/events.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { agendaProblem } from '../../rules/events/an-agenda-keeps-to-its-days.ts'
import { lockDoor } from '../workshop/breakout/doors.ts'
import { getEvent, shownEvent } from './get-event.ts'

type Tx = Transaction<ConsultationRows>

export const setAgenda: Handler<typeof consultation.acts.setAgenda, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  await lockDoor(tx, input.event, 'to close')
  const event = await getEvent(tx, input.event)
  if (event.cancelled_at !== null) return refuse('event-cancelled')
  const groups = await tx.db
    .selectFrom('consultation.breakouts')
    .select('id')
    .where('round', '=', event.round)
    .execute()
  const problem = agendaProblem(input.items, shownEvent(event), new Set(groups.map(({ id }) => id)))
  if (problem !== null) return refuse({ code: problem.code, values: { item: problem.item } })
  const edition = (await agendaOf(tx, event.id)).edition + 1
  const agenda = randomUUID()
  const { strategy } = event
  const recorded = await record(agenda, { event: event.id, edition, items: input.items })
  await tx.db
    .insertInto('consultation.agendas')
    .values({ id: agenda, event: event.id, strategy, edition, ...recorded })
    .execute()
  await tx.db
    .insertInto('consultation.sessions')
    .values(
      input.items.map(({ day, startsAt, endsAt, title, note }, place) => ({
        ...{ agenda, place, strategy, day, starts_at: startsAt, ends_at: endsAt },
        ...{ title_en: title.en, title_ur: title.ur, note_en: note.en, note_ur: note.ur },
      })),
    )
    .execute()
  const meeting = input.items.flatMap(({ breakouts }, place) =>
    [...new Set(breakouts)].map((breakout) => ({ agenda, place, breakout, strategy })),
  )
  if (meeting.length > 0) await tx.db.insertInto('consultation.session_groups').values(meeting).execute()
  return { edition }
}

/** The edition that holds; edition 0 where none was set. */
export async function agendaOf(tx: Tx, event: string): Promise<EventRead['agenda']> {
  const last = await tx.db
    .selectFrom('consultation.agendas')
    .select(['id', 'edition'])
    .where('event', '=', event)
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return { edition: 0, items: [] }
  const { rows } = await tx.query<EventRead['agenda']['items'][number]>(
    `select s.day::text as day, s.starts_at as "startsAt", s.ends_at as "endsAt",
            json_build_object('en', s.title_en, 'ur', s.title_ur) as title,
            json_build_object('en', s.note_en, 'ur', s.note_ur) as note,
            (select coalesce(json_agg(g.breakout order by b.opened_at, b.id), '[]') from consultation.session_groups g
               join consultation.breakouts b on b.id = g.breakout
              where g.agenda = s.agenda and g.place = s.place) as breakouts
       from consultation.sessions s where s.agenda = $1 order by s.place`,
    [last.id],
  )
  return { edition: last.edition, items: [...rows] }
}
