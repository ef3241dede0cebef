import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { callMeetingOf, meetingOn } from '#slices/correspondence/index.ts'
import type { consultation } from '../../../contract.ts'
import type { AgendaItem } from '../../../contract/events/events.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getEvent, shownEvent } from '../get-event.ts'
import { agendaOf } from '../set-agenda.ts'

/** The event's papers stand among those of meetings; its agenda becomes the first of them. */
export const openEventPapers: Handler<typeof consultation.acts.openEventPapers, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  const row = await getEvent(tx, input.event)
  const { title, place, startsOn, endsOn } = shownEvent(row)
  const path = `/events/${row.id}`
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [path])
  if ((await meetingOn(tx, row.strategy, path)) !== null) return refuse('opened-before')
  const { edition, items } = await agendaOf(tx, row.id)
  const meeting = randomUUID()
  const recorded = await record(row.id, { event: row.id, meeting, agenda: edition })
  await callMeetingOf(
    tx,
    meeting,
    {
      ...{ strategy: row.strategy, title, place, startsOn, endsOn, about: { path, title } },
      ...(items.length === 0 ? {} : { agenda: agendaText(items) }),
    },
    session.person,
    recorded,
  )
  return { meeting }
}

/** An item under its day and time, with its annotation below. */
function agendaText(items: readonly AgendaItem[]): Bilingual {
  const inLanguage = (language: 'en' | 'ur') =>
    items
      .flatMap(({ day, startsAt, endsAt, title, note }) => [
        `# ${dayLabel(day)[language]}, ${endsAt === null ? startsAt : `${startsAt}–${endsAt}`}: ${title[language]}`,
        ...(note[language] === '' ? [] : [note[language]]),
      ])
      .join('\n')
  return { en: inLanguage('en'), ur: inLanguage('ur') }
}
