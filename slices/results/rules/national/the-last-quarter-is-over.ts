import type { Day } from '#kernel/pure/calendar.ts'
import { monthsFrom, type Period } from '#kernel/pure/periods.ts'

/** The last quarter of the calendar that is over on a day: for it reports can be missing. */
export function lastQuarterBefore(day: Day): Period {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const began = Math.floor(month / 3) * 3 - 3
  return monthsFrom(Math.floor(began / 12), (began % 12) + 1, 3)
}
