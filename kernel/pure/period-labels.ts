import type { Bilingual } from './bilingual.ts'
import { type Day, partsOfDay } from './calendar.ts'
import { type Period, calendarYear, monthOf, monthsFrom, samePeriod } from './periods.ts'

const monthNames: readonly Bilingual[] = [
  { en: 'January', ur: 'جنوری' },
  { en: 'February', ur: 'فروری' },
  { en: 'March', ur: 'مارچ' },
  { en: 'April', ur: 'اپریل' },
  { en: 'May', ur: 'مئی' },
  { en: 'June', ur: 'جون' },
  { en: 'July', ur: 'جولائی' },
  { en: 'August', ur: 'اگست' },
  { en: 'September', ur: 'ستمبر' },
  { en: 'October', ur: 'اکتوبر' },
  { en: 'November', ur: 'نومبر' },
  { en: 'December', ur: 'دسمبر' },
]

export const monthName = (month: number): Bilingual => monthNames[month - 1] ?? { en: '', ur: '' }

/** "1 July 2021", «1 جولائی 2021». */
export function dayLabel(day: Day): Bilingual {
  const parts = partsOfDay(day)
  if (!parts) return { en: day, ur: day }
  const name = monthName(parts.month)
  return { en: `${parts.day} ${name.en} ${parts.year}`, ur: `${parts.day} ${name.ur} ${parts.year}` }
}

type Months = { readonly year: number; readonly month: number; readonly months: number }

/** The period as whole months, or undefined where it begins or ends within a month. */
function wholeMonths(period: Period): Months | undefined {
  const from = partsOfDay(period.from)
  const to = partsOfDay(period.to)
  if (!from || !to) return undefined
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  const whole = months > 0 && samePeriod(period, monthsFrom(from.year, from.month, months))
  return whole ? { year: from.year, month: from.month, months } : undefined
}

/**
 * The shortest ISO 8601 text that reads back as the same period: "2021", "2021/2025", "2021-07",
 * "2021-07-01/2022-06-30". For files and keys.
 */
export function periodText(period: Period): string {
  const whole = wholeMonths(period)
  const year = period.from.slice(0, 4)
  if (whole && samePeriod(period, calendarYear(whole.year))) return year
  if (whole && samePeriod(period, monthOf(whole.year, whole.month))) return period.from.slice(0, 7)
  if (whole && whole.month === 1 && whole.months % 12 === 0) return `${year}/${period.to.slice(0, 4)}`
  return period.from === period.to ? period.from : `${period.from}/${period.to}`
}

const shortEnd = (year: number) => String(year % 100).padStart(2, '0')

/**
 * What people call the period, in both languages. `fiscalStartMonth` (1-12) makes twelve months from that month
 * a fiscal year and three of them its quarter; without it only the calendar is used.
 */
export function periodLabel(period: Period, fiscalStartMonth = 1): Bilingual {
  const whole = wholeMonths(period)
  if (!whole) {
    if (period.from === period.to) return dayLabel(period.from)
    const [from, to] = [dayLabel(period.from), dayLabel(period.to)]
    return { en: `${from.en} to ${to.en}`, ur: `${from.ur} تا ${to.ur}` }
  }
  const { year, month, months } = whole
  const name = monthName(month)
  if (months === 1) return { en: `${name.en} ${year}`, ur: `${name.ur} ${year}` }
  if (month === 1 && months === 12) return { en: `${year}`, ur: `${year}` }
  if (month === 1 && months % 12 === 0) {
    const last = year + months / 12 - 1
    return { en: `${year} to ${last}`, ur: `${year} تا ${last}` }
  }
  return fiscalLabel(whole, fiscalStartMonth) ?? monthsLabel(whole)
}

function fiscalLabel({ year, month, months }: Months, startMonth: number): Bilingual | undefined {
  const intoYear = (month - startMonth + 12) % 12
  const first = month >= startMonth ? year : year - 1
  const named = startMonth === 1 ? `${first}` : `${first}-${shortEnd(first + 1)}`
  if (months === 12 && intoYear === 0)
    return { en: `fiscal year ${named}`, ur: `مالی سال \u2068${named}\u2069` }
  if (months !== 3 || intoYear % 3 !== 0) return undefined
  const quarter = intoYear / 3 + 1
  const ofYear =
    startMonth === 1
      ? { en: named, ur: named }
      : { en: `of fiscal year ${named}`, ur: `مالی سال \u2068${named}\u2069` }
  return { en: `quarter ${quarter} ${ofYear.en}`, ur: `سہ ماہی ${quarter}، ${ofYear.ur}` }
}

function monthsLabel({ year, month, months }: Months): Bilingual {
  const from = monthName(month)
  const lastMonth = ((month - 1 + months - 1) % 12) + 1
  const lastYear = year + Math.floor((month - 1 + months - 1) / 12)
  const to = monthName(lastMonth)
  const opening =
    lastYear === year ? { en: from.en, ur: from.ur } : { en: `${from.en} ${year}`, ur: `${from.ur} ${year}` }
  return { en: `${opening.en} to ${to.en} ${lastYear}`, ur: `${opening.ur} تا ${to.ur} ${lastYear}` }
}
