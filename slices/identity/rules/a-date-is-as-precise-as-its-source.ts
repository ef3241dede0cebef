import { type Day, dayOf, daysInMonth } from '#kernel/pure/calendar.ts'

const form = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** The first day that a source's date can mean: `2024` > 2024-01-01. Null where it names none. */
export function firstDayOf(text: string | null): Day | null {
  const found = form.exec(text ?? '')
  if (found === null) return null
  return dayOf(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1))
}

/** The last day that it can mean: `2024-12` > 2024-12-31. */
export function lastDayOf(text: string | null): Day | null {
  const found = form.exec(text ?? '')
  if (found === null) return null
  const [year, month] = [Number(found[1]), Number(found[2] ?? 12)]
  if (found[3] !== undefined) return dayOf(year, month, Number(found[3]))
  return dayOf(year, month, daysInMonth(year, month))
}
