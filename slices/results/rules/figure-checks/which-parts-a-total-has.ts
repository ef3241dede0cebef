import { comparePeriods, isPartOf, tileExactly } from '#kernel/pure/periods.ts'
import {
  type Statement,
  documentKey,
  groupBy,
  indicatorKey,
  keyOf,
  nameKey,
  periodKey,
  placeKey,
} from './statement.ts'

/** What the parts of a total are: shorter periods, smaller places, or narrower indicators. */
export type Dimension = 'period' | 'place' | 'indicator'

export interface Parts {
  readonly over: Dimension
  readonly parts: readonly Statement[]
  /** False where the parts, as periods, leave a gap or overlap: then their sum need not be the total. */
  readonly closed: boolean
}

/** The rows of one file, arranged so that the parts of each total are found without reading all rows again. */
export interface Arrangement {
  readonly statements: readonly Statement[]
  /** Each sorted by first day. */
  readonly bySeries: ReadonlyMap<string, readonly Statement[]>
  readonly byMoment: ReadonlyMap<string, readonly Statement[]>
  readonly byPlaceAndMoment: ReadonlyMap<string, readonly Statement[]>
  /** Part > whole, as the part_of column declares, for the whole file. */
  readonly largerPlaces: ReadonlyMap<string, ReadonlySet<string>>
  readonly largerIndicators: ReadonlyMap<string, ReadonlySet<string>>
  /** Rows whose part_of names neither an indicator nor a place of the file. */
  readonly astray: readonly Statement[]
}

const seriesKey = (s: Statement) => keyOf(documentKey(s), indicatorKey(s), placeKey(s))
const momentKey = (s: Statement) => keyOf(documentKey(s), indicatorKey(s), periodKey(s))
const placeAndMomentKey = (s: Statement) => keyOf(documentKey(s), placeKey(s), periodKey(s))

function note(map: Map<string, Set<string>>, part: string, whole: string): void {
  const wholes = map.get(part)
  if (wholes) wholes.add(whole)
  else map.set(part, new Set([whole]))
}

export function arrange(statements: readonly Statement[]): Arrangement {
  const indicators = new Set(statements.map(indicatorKey))
  const places = new Set(statements.map(placeKey))
  const largerPlaces = new Map<string, Set<string>>()
  const largerIndicators = new Map<string, Set<string>>()
  const astray: Statement[] = []
  for (const statement of statements) {
    const whole = nameKey(statement.partOf)
    if (whole === '') continue
    if (whole !== indicatorKey(statement) && indicators.has(whole))
      note(largerIndicators, indicatorKey(statement), whole)
    else if (whole !== placeKey(statement) && places.has(whole))
      note(largerPlaces, placeKey(statement), whole)
    else if (!indicators.has(whole) && !places.has(whole)) astray.push(statement)
  }
  return {
    statements,
    bySeries: groupBy(byFirstDay(statements), seriesKey),
    byMoment: groupBy(statements, momentKey),
    byPlaceAndMoment: groupBy(statements, placeAndMomentKey),
    largerPlaces,
    largerIndicators,
    astray,
  }
}

/** One row for each different thing that is stated, the first where a file states it twice. */
const firstOfEach = (rows: readonly Statement[], key: (s: Statement) => string) =>
  [...groupBy(rows, key).values()].flatMap((group) => group[0] ?? [])

/** Of nested periods only the longest (years before their quarters), or only the shortest. */
function outermost(rows: readonly Statement[]): Statement[] {
  let end = ''
  return [...rows]
    .sort((a, b) =>
      a.period.from === b.period.from
        ? -comparePeriods(a.period, b.period)
        : comparePeriods(a.period, b.period),
    )
    .filter(({ period }) => {
      const inside = period.to <= end
      if (!inside) end = period.to
      return !inside
    })
}

function innermost(rows: readonly Statement[]): Statement[] {
  let earliestEnd = '9999-12-31'
  return [...rows]
    .sort((a, b) =>
      a.period.from === b.period.from
        ? comparePeriods(a.period, b.period)
        : -comparePeriods(a.period, b.period),
    )
    .filter(({ period }) => {
      const holdsAnother = earliestEnd <= period.to
      if (!holdsAnother) earliestEnd = period.to
      return !holdsAnother
    })
    .reverse()
}

/** Sorted for `rowsInside`. */
export const byFirstDay = (rows: readonly Statement[]): Statement[] =>
  [...rows].sort((a, b) => (a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0))

/** How many of the first `length` items are before the point; `isBefore` holds for a beginning of the list only. */
export function countBefore(length: number, isBefore: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows are sorted by first day, so only those that begin inside the whole are read: a long daily series stays quick. */
export function rowsInside(rows: readonly Statement[], { period }: Statement): Statement[] {
  const inside: Statement[] = []
  const start = countBefore(rows.length, (i) => (rows[i]?.period.from ?? '') < period.from)
  for (let i = start; i < rows.length; i += 1) {
    const row = rows[i]
    if (!row || row.period.from > period.to) break
    if (isPartOf(row.period, period)) inside.push(row)
  }
  return inside
}

/** The shorter periods of the same series (rows sorted by first day), as years that tile the total where they do, else as they stand. */
export function periodParts(rows: readonly Statement[], whole: Statement): Parts | undefined {
  const inside = firstOfEach(rowsInside(rows, whole), periodKey)
  if (inside.length === 0) return undefined
  const tiles = (parts: readonly Statement[]) =>
    tileExactly(
      parts.map((part) => part.period),
      whole.period,
    )
  const [longest, shortest] = [outermost(inside), innermost(inside)]
  if (tiles(longest)) return { over: 'period', parts: longest, closed: true }
  if (tiles(shortest)) return { over: 'period', parts: shortest, closed: true }
  return { over: 'period', parts: longest, closed: false }
}

function declaredPlaces(total: Statement, { byMoment, largerPlaces }: Arrangement): Statement[] {
  const rows = byMoment.get(momentKey(total)) ?? []
  return firstOfEach(
    rows.filter((row) => largerPlaces.get(placeKey(row))?.has(placeKey(total))),
    placeKey,
  )
}

function declaredIndicators(
  total: Statement,
  { byPlaceAndMoment, largerIndicators }: Arrangement,
): Statement[] {
  const rows = byPlaceAndMoment.get(placeAndMomentKey(total)) ?? []
  return firstOfEach(
    rows.filter((row) => largerIndicators.get(indicatorKey(row))?.has(indicatorKey(total))),
    indicatorKey,
  )
}

/**
 * A table with one printed total and several other places, and no word of what is part of what, is read as its
 * places adding up to that total. With a second total, or a declared part, nothing is assumed.
 */
function undeclaredPlaces(total: Statement, { byMoment }: Arrangement): Statement[] {
  const others = (byMoment.get(momentKey(total)) ?? []).filter((row) => row !== total)
  const plain = others.every(
    (row) => !row.isTotal && row.partOf.trim() === '' && placeKey(row) !== placeKey(total),
  )
  const parts = plain ? firstOfEach(others, placeKey) : []
  return parts.length >= 2 ? parts : []
}

/** Every way in which the document gives the parts of a printed total. Parts of other documents are never mixed in. */
export function partsOf(total: Statement, arrangement: Arrangement): Parts[] {
  const overPeriods = periodParts(arrangement.bySeries.get(seriesKey(total)) ?? [], total)
  const indicators = declaredIndicators(total, arrangement)
  const places = declaredPlaces(total, arrangement)
  const found: Parts[] = overPeriods ? [overPeriods] : []
  if (places.length > 0) found.push({ over: 'place', parts: places, closed: true })
  if (indicators.length > 0) found.push({ over: 'indicator', parts: indicators, closed: true })
  if (found.length > 0) return found
  const assumed = undeclaredPlaces(total, arrangement)
  return assumed.length > 0 ? [{ over: 'place', parts: assumed, closed: true }] : []
}
