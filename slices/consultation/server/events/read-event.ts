import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { meetingOn } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { nodesOf } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { EventRead } from '../../contract/events/events.ts'
import { eventChangeWords } from '../../contract/events/change-words.ts'
import { eventWords } from '../../contract/events/words.ts'
import type { ConsultationRows, Events } from '../../database/rows.ts'
import type { Selectable } from 'kysely'
import { told } from '../../rules/participation/no-small-number-is-told.ts'
import { silences } from '../../rules/workshop/who-has-not-spoken-in-a-pillar.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'
import { sectorsOf } from '../workshop/people-of-round.ts'
import { changesOf } from './change-event.ts'
import { getEvent, organisationsOf, shownEvent } from './get-event.ts'
import { agendaOf } from './set-agenda.ts'

type Tx = Transaction<ConsultationRows>

export const readEvent: Handler<typeof consultation.acts.readEvent, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => readEventOf(tx, session, await getEvent(tx, input.event))

/** An event with its agenda, who was awaited and who came, as far as the person who acts may read it. */
export async function readEventOf(tx: Tx, session: Session, row: Selectable<Events>): Promise<EventRead> {
  const { strategy } = row
  const nodes = await nodesOf(tx, (await getRound(tx, row.round)).version)
  const sectors = await sectorsOf(tx, row.id)
  const isHeld = row.cancelled_at === null
  const can = (ok: boolean, because: EventRead['may']['plan']['because']) => ({
    ok: ok && isHeld,
    because: ok ? (isHeld ? null : eventChangeWords.isCancelled) : because,
  })
  const planning = can(holdsMandate(session, strategy, 'secretariat'), eventWords.onlyTheSecretariat)
  return {
    event: shownEvent(row),
    strategy,
    changes: await changesOf(tx, row.id),
    agenda: await agendaOf(tx, row.id),
    papers: await meetingOn(tx, strategy, `/events/${row.id}`),
    pillars: nodes.filter(({ kind }) => kind === 'pillar').map(({ code, title }) => ({ code, title })),
    expected: await expectedAt(tx, row.id, nodes),
    sectors: sectors.map(({ sector }, at) => ({
      sector,
      nominated: told(sectors.map(({ nominated }) => nominated))[at] ?? null,
      came: told(sectors.map(({ came }) => came))[at] ?? null,
    })),
    shown: await shownAt(tx, row.id),
    mine: await mineAt(tx, row.id, session.person),
    may: {
      plan: { ...planning },
      nominate: can(
        holdsMandate(session, strategy, 'secretariat', 'focal person'),
        eventWords.onlyWhoNominates,
      ),
      change: { ...planning },
    },
  }
}

async function expectedAt(
  tx: Tx,
  event: string,
  nodes: Awaited<ReturnType<typeof nodesOf>>,
): Promise<EventRead['expected']> {
  const voices = await tx.db
    .selectFrom('consultation.expected_voices')
    .select(['place', 'name_en', 'name_ur'])
    .where('event', '=', event)
    .orderBy('place')
    .execute()
  const bodies = await tx.db
    .selectFrom('consultation.expected_bodies')
    .select(['place', 'organisation'])
    .where('event', '=', event)
    .execute()
  const names = await organisationsOf(
    tx,
    bodies.map(({ organisation }) => organisation),
  )
  const { rows: heard } = await tx.query<{ place: number; node: string }>(
    'select place, node from consultation.voices_heard($1)',
    [event],
  )
  const pillarOf = new Map(nodes.map(({ id, kind, code, pillar }) => [id, kind === 'pillar' ? code : pillar]))
  const silent = silences(
    nodes.filter(({ kind }) => kind === 'pillar').map(({ code }) => code),
    voices.map(({ place }) => String(place)),
    heard.map(({ place, node }) => ({ pillar: pillarOf.get(node) ?? null, sector: String(place) })),
  )
  return voices.map(({ place, name_en, name_ur }) => ({
    name: { en: name_en, ur: name_ur },
    bodies: bodies
      .filter((one) => one.place === place)
      .map(({ organisation }) => ({
        organisation,
        name: names.get(organisation)?.name ?? { en: '', ur: '' },
      })),
    silentIn: silent.filter(({ sectors }) => sectors.includes(String(place))).map(({ pillar }) => pillar),
  }))
}

async function shownAt(tx: Tx, event: string): Promise<EventRead['shown']> {
  const { rows } = await tx.query<{
    person: string | null
    organisation: string
    post_en: string | null
    post_ur: string | null
  }>('select person, organisation, post_en, post_ur from consultation.attendance_shown($1)', [event])
  const names = await namesOf(tx, { people: rows.flatMap(({ person }) => person ?? []) })
  const organisations = await organisationsOf(
    tx,
    rows.map(({ organisation }) => organisation),
  )
  const invited = rows.map((row) => ({
    name: row.person === null ? null : (names.get(row.person) ?? null),
    post: postOf(row),
    organisation: organisations.get(row.organisation)?.name ?? { en: '', ur: '' },
  }))
  const { rows: written } = await tx.query<{ name: string; organisation: string }>(
    'select name, organisation from consultation.spare_lines_shown($1)',
    [event],
  )
  // As it stands on the sheet, in whatever language it was written.
  const both = (said: string) => ({ en: said, ur: said })
  return [
    ...invited,
    ...written.map(({ name, organisation }) => ({
      name: both(name),
      post: {},
      organisation: both(organisation),
    })),
  ]
}

export const postOf = (row: { readonly post_en: string | null; readonly post_ur: string | null }) => ({
  ...(row.post_en === null ? {} : { en: row.post_en }),
  ...(row.post_ur === null ? {} : { ur: row.post_ur }),
})

async function mineAt(tx: Tx, event: string, person: string | null): Promise<EventRead['mine']> {
  if (person === null) return null
  const row = await tx.db
    .selectFrom('consultation.nominations as n')
    .leftJoin('consultation.attendance_choices as c', 'c.nomination', 'n.id')
    .select(['n.id', 'c.is_shown'])
    .where('n.event', '=', event)
    .where('n.person', '=', person)
    .where('n.withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { nomination: row.id, isShown: row.is_shown ?? false }
}
