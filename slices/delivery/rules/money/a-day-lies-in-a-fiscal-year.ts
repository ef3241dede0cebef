import { type Day, partsOfDay } from '#kernel/pure/calendar.ts'

/** The year in which the fiscal year of a day begins: 15 May 2027 lies in the year that began in July 2026. */
export function fiscalYearOf(day: Day, startMonth: number): number {
  const parts = partsOfDay(day)
  if (parts === undefined) throw new Error(`Not a day: ${day}`)
  return parts.month < startMonth ? parts.year - 1 : parts.year
}

/** Years that can be chosen for an activity: its own, and those around today. */
export function fiscalYearsFor(
  { starts, ends }: { readonly starts: Day | null; readonly ends: Day | null },
  today: Day,
  startMonth: number,
): readonly number[] {
  const now = fiscalYearOf(today, startMonth)
  const first = Math.min(now - 1, starts === null ? now : fiscalYearOf(starts, startMonth))
  const last = Math.max(now + 4, ends === null ? now : fiscalYearOf(ends, startMonth))
  return Array.from({ length: Math.min(last - first + 1, 30) }, (_, at) => first + at)
}
