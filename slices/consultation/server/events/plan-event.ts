import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { consultation } from '../../contract.ts'
import { eventWords } from '../../contract/events/words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'
import { shownEvent } from './get-event.ts'

type Acts = typeof consultation.acts

export const planEvent: Handler<Acts['planEvent'], ConsultationRows> = async ({ input, tx, record }) => {
  const { id: round, strategy } = await getRound(tx, input.round)
  const id = input.id ?? randomUUID()
  const { title, place, startsOn, endsOn, expected } = input
  const recorded = await record(id, { round, title, place, startsOn, endsOn, expected })
  await tx.db
    .insertInto('consultation.events')
    .values({
      ...{ id, strategy, round, title_en: title.en, title_ur: title.ur },
      ...{ place_en: place.en, place_ur: place.ur, starts_on: startsOn, ends_on: endsOn },
      ...recorded,
    })
    .execute()
  if (expected.length > 0) {
    const of = { event: id, strategy }
    await tx.db
      .insertInto('consultation.expected_voices')
      .values(expected.map(({ name }, place) => ({ ...of, place, name_en: name.en, name_ur: name.ur })))
      .execute()
    await tx.db
      .insertInto('consultation.expected_bodies')
      .values(
        expected.flatMap(({ bodies }, place) =>
          [...new Set(bodies)].map((organisation) => ({ ...of, place, organisation })),
        ),
      )
      .execute()
  }
  return { event: id }
}

export const listEvents: Handler<Acts['listEvents'], ConsultationRows> = async ({ input, tx, session }) => {
  const round = await getRound(tx, input.round)
  const rows = await tx.db
    .selectFrom('consultation.events')
    .selectAll()
    .where('round', '=', round.id)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  const ok = holdsMandate(session, round.strategy, 'secretariat')
  return {
    events: rows.map(shownEvent),
    may: { plan: { ok, because: ok ? null : eventWords.onlyTheSecretariat } },
  }
}
