import { type Day, numberOfDay, partsOfDay } from '#kernel/pure/calendar.ts'

export interface Span {
  readonly from: Day
  readonly until: Day
}

/** The whole calendar years that hold all of these days; this year where there is none. */
export function yearsAround(days: readonly Day[], today: Day): Span {
  const all = [...days, today].toSorted()
  const year = (day: Day | undefined) => (day ?? today).slice(0, 4)
  return { from: `${year(all[0])}-01-01`, until: `${year(all.at(-1))}-12-31` }
}

/** How far along the span a day begins, from 0 to 1; outside it at its nearer end. */
export function alongSpan(day: Day, { from, until }: Span): number {
  const whole = numberOfDay(until) + 1 - numberOfDay(from)
  return Math.min(1, Math.max(0, (numberOfDay(day) - numberOfDay(from)) / whole))
}

export interface Bar {
  /** Where it begins and how long it is, as shares of the span. */
  readonly at: number
  readonly length: number
  /** Whether its end or its beginning is not in the plan: drawn open there. */
  readonly isOpenAtStart: boolean
  readonly isOpenAtEnd: boolean
}

/** The last day counts whole. Null where the plan gives neither day. */
export function barOf(starts: Day | null, ends: Day | null, span: Span): Bar | null {
  if (starts === null && ends === null) return null
  const at = starts === null ? 0 : alongSpan(starts, span)
  const whole = numberOfDay(span.until) + 1 - numberOfDay(span.from)
  const end = ends === null ? 1 : Math.min(1, alongSpan(ends, span) + 1 / whole)
  return { at, length: Math.max(0, end - at), isOpenAtStart: starts === null, isOpenAtEnd: ends === null }
}

/** Each quarter of the span with its share; `quarter` 1 to 4 of the calendar. */
export function quartersOf(
  span: Span,
): readonly { readonly year: number; readonly quarter: number; readonly at: number }[] {
  const [first, last] = [partsOfDay(span.from)?.year ?? 0, partsOfDay(span.until)?.year ?? 0]
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return years.flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => ({
      ...{ year, quarter },
      at: alongSpan(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, span),
    })),
  )
}
