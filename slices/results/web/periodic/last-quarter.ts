import { dayAt } from '#kernel/pure/calendar.ts'
import { monthsFrom, type Period } from '#kernel/pure/periods.ts'

/** The quarter that ended last: what offices are asked for most often. */
export function lastQuarter(today = dayAt(new Date())): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const began = Math.floor((month - 1) / 3) * 3 + 1 - 3
  return began > 0 ? monthsFrom(year, began, 3) : monthsFrom(year - 1, began + 12, 3)
}
