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

/** Participants, and whoever came besides, in the order of their names. */
export const readArrivals: Handler<typeof consultation.acts.readArrivals, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const round = await getRound(tx, input.round)
  const isLaptop = (await laptopOf(tx, round.id)) !== undefined
  const came = await tx.db
    .selectFrom('consultation.arrivals')
    .select(['person', 'day', 'is_admitted'])
    .where('round', '=', round.id)
    .orderBy('day')
    .execute()
  const participants = await peopleWithMandate(tx, round.strategy, 'participant')
  const people = [...new Set([...participants, ...came].map(({ person }) => person))]
  const names = await namesOf(tx, { people })
  const organisations = await organisationsOf(tx, people)
  const day = dayAt(new Date())
  const guests = people
    .flatMap((person): Guest[] => {
      const name = names.get(person)
      const theirs = came.filter((row) => row.person === person)
      const organisation = organisations.get(person)
      return name === undefined
        ? []
        : [
            {
              ...{ person, name, days: theirs.map((row) => String(row.day)) },
              ...{ organisation: organisation?.name ?? null, sector: organisation?.sector ?? null },
              isAdmitted: theirs.some(({ is_admitted }) => is_admitted),
            },
          ]
    })
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en))
  const isTheirs = holdsMandate(session, round.strategy, 'secretariat')
  const because = isTheirs ? null : arrivalWords.onlyTheSecretariat
  const notHere = because ?? (isLaptop ? null : arrivalWords.noLaptop)
  return {
    round: { id: round.id, title: { en: round.title_en, ur: round.title_ur } },
    ...{ day, guests, cameBySector: bySector(guests.filter(({ days }) => days.includes(day))) },
    may: {
      admit: { ok: notHere === null, because: notHere },
      mark: { ok: because === null, because },
    },
  }
}

function bySector(guests: readonly Guest[]): ArrivalsRead['cameBySector'] {
  const counts = new Map<string | null, number>()
  for (const { sector } of guests) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  return [...counts].map(([sector, count]) => ({ sector, came: count })).toSorted((a, b) => a.came - b.came)
}
