import { type Day, dayAfter, daysInMonth, firstOfMonth, numberOfDay, partsOfDay } from './calendar.ts'
import { latinDigits } from './digits.ts'
import { type Parsed, excerpt, isolated, parsed, unreadable } from './parsed.ts'

/** From the first day to the last, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** `months` whole months from the first day of a month. */
export const monthsFrom = (year: number, month: number, months: number): Period => ({
  from: firstOfMonth(year, month),
  to: dayAfter(firstOfMonth(year, month, months), -1),
})

export const monthOf = (year: number, month: number): Period => monthsFrom(year, month, 1)

export const calendarYear = (year: number): Period => monthsFrom(year, 1, 12)

/** The fiscal year that begins in `year`, in the month that the country sets (July in Pakistan, April in the United Kingdom). */
export const fiscalYear = (year: number, startMonth: number): Period => monthsFrom(year, startMonth, 12)

/** Quarter 1 to 4 of the year that begins in `year`; a fiscal quarter where `startMonth` is not January. */
export function quarterOf(year: number, quarter: 1 | 2 | 3 | 4, startMonth = 1): Period {
  const from = firstOfMonth(year, startMonth, (quarter - 1) * 3)
  const to = dayAfter(firstOfMonth(year, startMonth, quarter * 3), -1)
  return { from, to }
}

const unreadablePeriod = (text: string) =>
  unreadable(
    'period-unreadable',
    `"${excerpt(text)}" is not a period. Write a year (2021), a month (2021-07) or two days (2021-07-01/2022-06-30).`,
    `${isolated(excerpt(text))} مدت نہیں ہے۔ سال (${isolated('2021')})، مہینہ (${isolated('2021-07')}) یا دو تاریخیں (${isolated('2021-07-01/2022-06-30')}) لکھیں۔`,
  )

/** A year, a quarter, a month or a day. */
function simplePeriod(text: string): Period | undefined {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text)
  if (!found) return undefined
  const year = Number(found[1])
  if (found[2] !== undefined) return monthsFrom(year, Number(found[2]) * 3 - 2, 3)
  if (found[3] === undefined) return calendarYear(year)
  const month = Number(found[3])
  if (month < 1 || month > 12) return undefined
  if (found[4] === undefined) return monthOf(year, month)
  return partsOfDay(text) ? { from: text, to: text } : undefined
}

/** The end of "2021-07-01/P1Y": the duration counts from the start day. */
function endOfDuration(from: Day, text: string): Day | undefined {
  const found = /^P(\d{1,3})([YMWD])$/.exec(text)
  const start = partsOfDay(from)
  if (!found || !start) return undefined
  const count = Number(found[1])
  if (count === 0) return undefined
  if (found[2] === 'D' || found[2] === 'W') return dayAfter(from, count * (found[2] === 'W' ? 7 : 1) - 1)
  const first = partsOfDay(firstOfMonth(start.year, start.month, count * (found[2] === 'Y' ? 12 : 1)))
  if (!first) return undefined
  const day = Math.min(start.day, daysInMonth(first.year, first.month))
  return dayAfter(firstOfMonth(first.year, first.month), day - 2)
}

/**
 * Reads an ISO 8601 interval of days ("2021-07-01/2022-06-30", "2021/2025", "2021-07-01/P1Y"), a month, a year,
 * or a calendar quarter ("2021-Q3"). The end of an interval is included, as offices mean it. Urdu digits are read.
 */
export function parsePeriod(text: string): Parsed<Period> {
  const [start = '', end, ...rest] = latinDigits(text)
    .trim()
    .toUpperCase()
    .split('/')
    .map((part) => part.trim())
  const first = simplePeriod(start)
  if (!first || rest.length > 0) return unreadablePeriod(text)
  if (end === undefined) return parsed(first)
  const to = end.startsWith('P') ? endOfDuration(first.from, end) : simplePeriod(end)?.to
  if (to === undefined) return unreadablePeriod(text)
  if (to < first.from)
    return unreadable(
      'period-backwards',
      `The period "${excerpt(text)}" ends before it begins.`,
      `مدت ${isolated(excerpt(text))} شروع ہونے سے پہلے ختم ہو جاتی ہے۔`,
    )
  return parsed({ from: first.from, to })
}

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

/** Whether every day of `inner` lies in `outer`; a period contains itself. */
export const contains = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

export const isPartOf = (inner: Period, outer: Period): boolean =>
  contains(outer, inner) && !samePeriod(inner, outer)

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to

/** Whether `b` begins on the day after `a` ends. */
export const isFollowedBy = (a: Period, b: Period): boolean => dayAfter(a.to) === b.from

/** Number of days, both ends included. */
export const daysIn = (period: Period): number => numberOfDay(period.to) - numberOfDay(period.from) + 1

/** By first day, then the shorter one. */
export const comparePeriods = (a: Period, b: Period): number =>
  a.from === b.from ? (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) : a.from < b.from ? -1 : 1

/** Whether the parts, put end to end, are the whole exactly: nothing twice, nothing missing, nothing outside. */
export function tileExactly(parts: readonly Period[], whole: Period): boolean {
  const sorted = [...parts].sort(comparePeriods)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (!first || !last || first.from !== whole.from || last.to !== whole.to) return false
  return sorted.every((part, i) => {
    const next = sorted[i + 1]
    return part.from <= part.to && (next === undefined || isFollowedBy(part, next))
  })
}

/** The stretches of the whole that no part covers. */
export function gapsIn(parts: readonly Period[], whole: Period): Period[] {
  const gaps: Period[] = []
  let next = whole.from
  for (const part of [...parts].sort(comparePeriods)) {
    if (!overlap(part, whole)) continue
    if (part.from > next) gaps.push({ from: next, to: dayAfter(part.from, -1) })
    if (part.to >= next) next = dayAfter(part.to)
  }
  if (next <= whole.to) gaps.push({ from: next, to: whole.to })
  return gaps
}
