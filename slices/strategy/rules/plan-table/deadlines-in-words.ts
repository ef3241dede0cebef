import { latinDigits } from '#kernel/pure/digits.ts'

/** What a deadline cell says. `until` is the last day that it allows, as 2026-12-31. */
export type Deadline =
  | { readonly kind: 'date'; readonly until: string }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'rhythm' }
  | { readonly kind: 'two-readings' }
  | { readonly kind: 'unclear' }

const months = [
  'jan(?:uary)?|جنوری',
  'feb(?:ruary)?|فروری',
  'mar(?:ch)?|مارچ',
  'apr(?:il)?|اپریل',
  'may|مئی',
  'june?|جون',
  'july?|جولائی',
  'aug(?:ust)?|اگست',
  'sep(?:t(?:ember)?)?|ستمبر',
  'oct(?:ober)?|اکتوبر',
  'nov(?:ember)?|نومبر',
  'dec(?:ember)?|دسمبر',
].map((names) => new RegExp(`(?:^|[^\\p{L}])(?:${names})(?=[^\\p{L}]|$)`, 'iu'))

const openEnded =
  /(?:^|[^\p{L}])(?:on-?going|continuous(?:ly)?|continual(?:ly)?|continuing|permanent(?:ly)?|constant(?:ly)?|throughout|indefinite(?:ly)?|open[- ]ended|as (?:and when )?(?:required|needed|necessary)|regular(?:ly)?|routine(?:ly)?|at all times|until further notice|no deadline|مسلسل|مستقل(?: بنیادوں پر)?|جاری|حسب[ِ]? ضرورت|باقاعدگی|غیر معینہ|ہمہ وقت)(?=[^\p{L}]|$)/iu

const rhythm =
  /(?:^|[^\p{L}])(?:(?:once|twice|\S{1,12} times) (?:a|per|every|each)|(?:half|bi|semi)?-?(?:yearly|annual(?:ly)?|monthly|quarterly|weekly)|every|each|per (?:year|quarter|month|presidency)|سالانہ|سہ ماہی|ششماہی|ماہانہ|ہر (?:سال|ماہ|سہ ماہی))(?=[^\p{L}]|$)/iu

/** Whether words say how often something happens: "annual report", "twice a year". */
export const saysHowOften = (text: string): boolean => rhythm.test(text)

const two = (number: number) => String(number).padStart(2, '0')

const isoDate = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`

function lastDayOf(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return isoDate(year, month, days[month - 1] ?? 31)
}

function numericDate(text: string): Deadline | undefined {
  const iso = [...text.matchAll(/\b((?:19|20)\d\d)-(\d\d)-(\d\d)/g)].pop()
  if (iso) return { kind: 'date', until: `${iso[1]}-${iso[2]}-${iso[3]}` }
  const found = [...text.matchAll(/\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b/g)].pop()
  if (!found) return undefined
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return { kind: 'unclear' }
  if (second > 12) return { kind: 'date', until: isoDate(year, first, second) }
  // 03/04/2027 is March in one office and April in another; a point is only ever day.month.year.
  if (found[2] !== '.' && first <= 12 && first !== second) return { kind: 'two-readings' }
  return { kind: 'date', until: isoDate(year, second, first) }
}

/** The last year that a text names; "2021-26" and "2021-2026" end in 2026. */
function lastYear(text: string): number | undefined {
  const span = [...text.matchAll(/\b((?:19|20)\d\d)\s*[-–/]\s*(\d\d)\b(?!\d)/g)].pop()
  if (span) return Number(`${span[1]?.slice(0, 2)}${span[2]}`)
  const year = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].pop()
  return year ? Number(year[1]) : undefined
}

/**
 * Reads a deadline as offices write it: a date, a month, a quarter or a year, in English or Urdu, with any
 * digits. A fiscal year is taken to end on 30 June. A recurring meeting ("twice a year") has dates and is no open end; "ongoing until 2027" has one, too.
 */
export function readDeadline(written: string): Deadline {
  const text = latinDigits(written)
  const numeric = numericDate(text)
  if (numeric) return numeric
  const year = lastYear(text)
  if (year !== undefined) {
    const quarter = /\bq([1-4])\b/i.exec(text) ?? /\b([1-4])(?:st|nd|rd|th)? quarter/i.exec(text)
    if (quarter) return { kind: 'date', until: lastDayOf(year, Number(quarter[1]) * 3) }
    const month = months.map((name, at) => (name.test(text) ? at + 1 : 0)).reduce((a, b) => Math.max(a, b), 0)
    if (month === 0) {
      const fiscal = /(?:^|[^\p{L}])(?:fy|fiscal|financial year|مالی سال)/iu.test(text)
      return { kind: 'date', until: fiscal ? isoDate(year, 6, 30) : isoDate(year, 12, 31) }
    }
    const day = /(?<!\d)([12]?\d|3[01])(?:st|nd|rd|th)?(?![\d])/.exec(text.replace(/(?:19|20)\d\d/g, ''))
    return { kind: 'date', until: day ? isoDate(year, month, Number(day[1])) : lastDayOf(year, month) }
  }
  if (rhythm.test(text)) return { kind: 'rhythm' }
  return openEnded.test(text) ? { kind: 'open-ended' } : { kind: 'unclear' }
}
