import type { Language } from '#kernel/pure/bilingual.ts'
import { partsOfDay } from '#kernel/pure/calendar.ts'
import { dayLabel, periodLabel } from '#kernel/pure/period-labels.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { localeOf } from './say.ts'

export interface Formats {
  readonly number: (value: number, digits?: number) => string
  /** 0.43 becomes 43%. */
  readonly share: (value: number) => string
  /** Names one after another, with the comma of the language. */
  readonly list: (names: readonly string[]) => string
  /** A civil date (`2026-02-16`) in words. */
  readonly date: (day: string) => string
  /** A moment, in the reader's own time zone. */
  readonly moment: (moment: string | Date) => string
  /** Given the month in which fiscal years begin, names them as such. */
  readonly period: (period: Period, fiscalStartMonth?: number) => string
}

function make(language: Language): Formats {
  const locale = localeOf[language]
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  return {
    number: (value, digits) =>
      new Intl.NumberFormat(
        locale,
        digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      ).format(value),
    share: (value) => share.format(value),
    list: (names) => names.join(language === 'ur' ? '، ' : ', '),
    date: (day) => {
      if (!partsOfDay(day)) throw new Error(`Not a day: ${day}`)
      return dayLabel(day)[language]
    },
    moment: (at) => moment.format(typeof at === 'string' ? new Date(at) : at),
    period: (period, fiscalStartMonth) => periodLabel(period, fiscalStartMonth)[language],
  }
}

const made: Record<Language, Formats> = { en: make('en'), ur: make('ur') }

/** Numbers, dates and periods in words of a language, with Western digits. */
export const formatsIn = (language: Language): Formats => made[language]
