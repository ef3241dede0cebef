import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf, organisationsOf, peopleWithMandate } from '#slices/identity/index.ts'
import { arrivalWords } from '../../../contract/laptop/arrival-words.ts'
import type { ArrivalsRead, Guest } from '../../../contract/laptop/arrivals.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { holdsMandate } from '../../proposals/abilities.ts'
import { getRound } from '../../rounds/get-round.ts'
import { laptopOf } from '../absence.ts'
import { standsAtDoor } from './stands-at-door.ts'

/** Participants, and whoever came besides, in the order of their names. Row security shows them to the secretariat alone. */
export const readArrivals: Handler<typeof consultation.acts.readArrivals, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
}) => {
  const round = await getRound(tx, input.round)
  if (!(await standsAtDoor(tx, round.id))) return refuse('not-at-the-door')
  const isLaptop = (await laptopOf(tx, round.id)) !== undefined
  const came = await tx.db
    .selectFrom('consultation.arrivals')
    .select(['person', 'day', 'is_admitted', 'organisation_said'])
    .where('round', '=', round.id)
    .orderBy('day')
    .execute()
  const isTheirs = holdsMandate(session, round.strategy, 'secretariat')
  const participants = isTheirs ? await peopleWithMandate(tx, round.strategy, 'participant') : []
  const people = [...new Set([...participants, ...came].map(({ person }) => person))]
  const names = await namesOf(tx, { people })
  const organisations = await organisationsOf(tx, people)
  const day = dayAt(new Date())
  const guests = people
    .flatMap((person): Guest[] => {
      const name = names.get(person)
      const theirs = came.filter((row) => row.person === person)
      const organisation = organisations.get(person)
      const said =
        theirs.find(({ organisation_said }) => organisation_said !== null)?.organisation_said ?? null
      return name === undefined
        ? []
        : [
            {
              ...{ person, name, days: theirs.map((row) => String(row.day)) },
              organisation: organisation?.name ?? (said === null ? null : { en: said, ur: said }),
              ...{
                isSaid: organisation === undefined && said !== null,
                sector: organisation?.sector ?? null,
              },
              isAdmitted: theirs.some(({ is_admitted }) => is_admitted),
            },
          ]
    })
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en))
  const because = isTheirs ? null : arrivalWords.onlyTheSecretariat
  const notHere = isLaptop ? null : arrivalWords.noLaptop
  return {
    round: { id: round.id, title: { en: round.title_en, ur: round.title_ur } },
    ...{ day, guests, cameBySector: bySector(guests.filter(({ days }) => days.includes(day))) },
    may: {
      admit: { ok: notHere === null, because: notHere },
      mark: { ok: because === null, because },
      read: { ok: because === null, because },
    },
  }
}

function bySector(guests: readonly Guest[]): ArrivalsRead['cameBySector'] {
  const counts = new Map<string | null, number>()
  for (const { sector } of guests) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  return [...counts].map(([sector, count]) => ({ sector, came: count })).toSorted((a, b) => a.came - b.came)
}
