import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { placesNamedIn } from '#slices/strategy/index.ts'
import type { PeopleOfRound } from '../../contract/participation.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { sexesToHideFirst, sexNames } from '../../rules/participation/names-of-sexes.ts'
import { isSafeWithItsTotal, splitOf } from '../../rules/participation/no-small-number-is-told.ts'
import { type Place, provincesAsWritten } from '../../rules/participation/provinces-as-they-were-written.ts'

type Tx = Transaction<ConsultationRows>
type Measure = PeopleOfRound['measure']

interface Count {
  readonly nominated: number
  readonly came: number
}

/** As they are: to be told only by the rule on small numbers. */
export async function sectorsOf(
  tx: Tx,
  event: string,
): Promise<readonly (Count & { readonly sector: string })[]> {
  const { rows } = await tx.query<Count & { sector: string }>(
    'select sector, nominated, came from consultation.attendance_by_sector($1)',
    [event],
  )
  return rows
}

/**
 * Persons of all events of a round by sex and province. An event whose sectors would be found from its total is left out:
 * of one event the total of the round is the total of the event.
 */
export async function peopleOfRound(
  tx: Tx,
  round: { readonly id: string; readonly version: string },
): Promise<PeopleOfRound | null> {
  const events = await tx.db
    .selectFrom('consultation.events')
    .select('id')
    .where('round', '=', round.id)
    .where('cancelled_at', 'is', null)
    .execute()
  const counts = new Map<string, readonly Count[]>()
  for (const { id } of events) counts.set(id, await sectorsOf(tx, id))
  const measure: Measure = [...counts.values()].flat().some(({ came }) => came > 0) ? 'came' : 'nominated'
  const held = [...counts].flatMap(([id, sectors]) => {
    const numbers = sectors.map((one) => one[measure])
    return numbers.some((one) => one > 0) ? [{ id, isSafe: isSafeWithItsTotal(numbers) }] : []
  })
  const counted = held.flatMap(({ id, isSafe }) => (isSafe ? [id] : []))
  if (counted.length === 0) return null
  const given = await givenAt(tx, round.id, counted, measure)
  const places = (await placesNamedIn(tx, round.version)).map(({ code, title }) => ({ code, ...title }))
  return {
    ...{ measure, events: counted.length, leftOut: held.length - counted.length },
    total: given.sex.reduce((all, { persons }) => all + persons, 0),
    bySex: bySex(given.sex),
    byProvince: byProvince(given.province, places),
  }
}

interface Given {
  readonly value: string | null
  readonly persons: number
}

async function givenAt(
  tx: Tx,
  round: string,
  events: readonly string[],
  measure: Measure,
): Promise<Record<'sex' | 'province', Given[]>> {
  const { rows } = await tx.query<Count & { split: 'sex' | 'province'; value: string | null }>(
    'select split, value, nominated, came from consultation.participation_by($1, $2::uuid[])',
    [round, events],
  )
  const of = (split: 'sex' | 'province') =>
    rows.flatMap((row) =>
      row.split === split && row[measure] > 0 ? [{ value: row.value, persons: row[measure] }] : [],
    )
  return { sex: of('sex'), province: of('province') }
}

const notGivenIn = (given: readonly Given[]): number =>
  given.reduce((all, { value, persons }) => all + (value === null ? persons : 0), 0)

/** Where one sex has to be hidden for another, it is men first; that a few of another came is not said by name. */
export function bySex(given: readonly Given[]): PeopleOfRound['bySex'] {
  const values = sexesToHideFirst.flatMap((sex) =>
    given.flatMap(({ value, persons }) => (value === sex ? [{ value: sex, persons }] : [])),
  )
  const { given: known, shown, hidden } = splitOf(values, notGivenIn(given))
  return {
    given: known,
    shown: shown.map((one) => ({ ...one, name: sexNames[one.value as keyof typeof sexNames] })),
    hidden: [],
    isPartHidden: hidden.length > 0 || shown.length < values.length,
  }
}

function byProvince(given: readonly Given[], places: readonly Place[]): PeopleOfRound['byProvince'] {
  const written = given.flatMap(({ value, persons }) => (value === null ? [] : [{ value, persons }]))
  const provinces = provincesAsWritten(written, places)
  const names = new Map<string, Bilingual>(provinces.map(({ value, name }) => [value, name]))
  const { given: known, shown, hidden } = splitOf(provinces, notGivenIn(given))
  const nameOf = (value: string): Bilingual => names.get(value) ?? { en: value, ur: value }
  return {
    given: known,
    shown: shown.map((one) => ({ ...one, name: nameOf(one.value) })),
    hidden: hidden.map(nameOf),
    isPartHidden: shown.length < provinces.length,
  }
}
