import { nameKey } from '../figure-checks/statement.ts'

export const qualities = ['exact', 'partial', 'unknown'] as const
export type Quality = (typeof qualities)[number]

export interface UnitMapped {
  readonly name: string
  /** The province or district that it is, or of which it is a part; null where that is not known. */
  readonly place: string | null
  readonly quality: Quality
}

/** How an agency divides the country, from a day on. Versions of one code follow one another. */
export interface Geography {
  readonly code: string
  readonly agency: string
  readonly from: string
  readonly units: readonly UnitMapped[]
}

/** Where a figure says that it is from. */
export interface PlaceSaid {
  readonly place: string
  readonly agency: string
  readonly period: { readonly from: string; readonly to: string }
}

/** The geography in whose words a figure names its place, as it stood when the period ended; null where there is none. */
export function geographyOf<One extends Geography>(said: PlaceSaid, geographies: readonly One[]): One | null {
  const inForce = geographies.filter(
    (one) =>
      one.from <= said.period.to &&
      isOfAgency(said.agency, one.agency) &&
      !geographies.some(
        (later) => later.code === one.code && later.from > one.from && later.from <= said.period.to,
      ),
  )
  return inForce.find((one) => unitOf(said.place, one) !== null) ?? null
}

/** "FIA Cyber Crime Wing" speaks in the geography of "FIA". */
const isOfAgency = (said: string, agency: string): boolean =>
  `${nameKey(said)} `.startsWith(`${nameKey(agency)} `)

export const unitOf = (place: string, geography: Geography): UnitMapped | null =>
  geography.units.find(({ name }) => nameKey(name) === nameKey(place)) ?? null

const worse: Readonly<Record<Quality, number>> = { exact: 0, partial: 1, unknown: 2 }

/** What is made of several parts is mapped as well as its worst part. */
export const worstOf = (all: readonly Quality[]): Quality =>
  all.reduce<Quality>((worst, one) => (worse[one] > worse[worst] ? one : worst), 'exact')

export interface MappingNote<One extends Geography> {
  /** Those in whose words the figures speak, each with the units that they name. */
  readonly geographies: readonly { readonly geography: One; readonly units: readonly UnitMapped[] }[]
  /** Places named in the words of no declared geography: provinces, districts, the country. */
  readonly plain: readonly string[]
  readonly worst: Quality
}

/** Null where all figures name their places in the words of one geography, or of none: then there is nothing to map. */
export function mappingNote<One extends Geography>(
  said: readonly PlaceSaid[],
  geographies: readonly One[],
): MappingNote<One> | null {
  const found = new Map<One, Set<string>>()
  const plain = new Set<string>()
  for (const one of said) {
    const geography = geographyOf(one, geographies)
    if (geography === null) plain.add(one.place)
    else found.set(geography, (found.get(geography) ?? new Set()).add(nameKey(one.place)))
  }
  if (found.size + (plain.size > 0 ? 1 : 0) < 2) return null
  const used = [...found].map(([geography, names]) => ({
    geography,
    units: geography.units.filter(({ name }) => names.has(nameKey(name))),
  }))
  return {
    geographies: used,
    plain: [...plain].sort(),
    worst: worstOf(used.flatMap(({ units }) => units.map(({ quality }) => quality))),
  }
}

/** Whether two figures that name one place speak of one stretch of land: in one geography, or mapped exactly to one place. */
export function isOnePlace(a: PlaceSaid, b: PlaceSaid, geographies: readonly Geography[]): boolean {
  const [one, other] = [geographyOf(a, geographies), geographyOf(b, geographies)]
  if (one === other) return true
  const isExactly = (said: PlaceSaid, geography: Geography | null): string | null => {
    if (geography === null) return nameKey(said.place)
    const unit = unitOf(said.place, geography)
    return unit?.quality === 'exact' ? nameKey(unit.place ?? '') : null
  }
  const place = isExactly(a, one)
  return place !== null && place === isExactly(b, other)
}
