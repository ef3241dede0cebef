import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { localeOf } from './say.ts'

/** Civil dates, both days included, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string
  readonly to: string
}

export interface Formats {
  readonly number: (value: number, digits?: number) => string
  /** 0.43 becomes 43%. */
  readonly share: (value: number) => string
  /** A civil date (`2026-02-16`) in words. */
  readonly date: (day: string) => string
  /** A moment, in the reader's own time zone. */
  readonly moment: (moment: string | Date) => string
  readonly period: (days: Days) => string
}

const between: Bilingual = { en: '{from} to {to}', ur: '{from} تا {to}' }

/** Noon in UTC, so that no time zone moves the day. Throws on a day that does not exist. */
function dayOf(day: string): Date {
  const date = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new Error(`Not a day: ${day}`)
  }
  return date
}

function lastOfMonth(day: string): boolean {
  const next = dayOf(day)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

function make(language: Language): Formats {
  const locale = localeOf[language]
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const long = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const date = (day: string) => long.format(dayOf(day))
  const month = (day: string) => `${monthName.format(dayOf(day))} ${day.slice(0, 4)}`
  const join = (from: string, to: string) => between[language].replace('{from}', from).replace('{to}', to)

  const period = ({ from, to }: Days): string => {
    const wholeMonths = from.endsWith('-01') && lastOfMonth(to)
    if (!wholeMonths) return from === to ? date(from) : join(date(from), date(to))
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
      return first === last ? first : join(first, last)
    }
    return from.slice(0, 7) === to.slice(0, 7) ? month(from) : join(month(from), month(to))
  }

  return {
    number: (value, digits) =>
      new Intl.NumberFormat(
        locale,
        digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      ).format(value),
    share: (value) => share.format(value),
    date,
    moment: (at) => moment.format(typeof at === 'string' ? new Date(at) : at),
    period,
  }
}

const made: Record<Language, Formats> = { en: make('en'), ur: make('ur') }

/** Numbers, dates and periods in words of a language, with Western digits. */
export const formatsIn = (language: Language): Formats => made[language]
