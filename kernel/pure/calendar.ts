/** A day as "2021-07-01". Such texts sort as the days do. */
export type Day = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Days since 1 January 1970 in the Gregorian calendar, without Date and so without time zones.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

const twoDigits = (n: number) => String(n).padStart(2, '0')

export const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`

/** The day of an instant where the installation is: the process's time zone, which its database shares. */
export const dayAt = (instant: Date): Day =>
  dayOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Undefined for what is not a day of the calendar, such as 2021-02-29. */
export function partsOfDay(text: string): DayParts | undefined {
  const found = dayPattern.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? { year, month, day } : undefined
}

/** The day number of a day that is known to exist. */
export function numberOfDay(day: Day): number {
  const parts = partsOfDay(day) ?? { year: 0, month: 1, day: 1 }
  return dayNumber(parts.year, parts.month, parts.day)
}

/** The same algorithm backwards (civil_from_days). */
export function dayOfNumber(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayOf(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

export const dayAfter = (day: Day, days = 1): Day => dayOfNumber(numberOfDay(day) + days)

/** The first day of the month that lies `months` after; months may be negative. */
export function firstOfMonth(year: number, month: number, months = 0): Day {
  const count = year * 12 + (month - 1) + months
  return dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)
}
