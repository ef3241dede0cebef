import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, dayOfNumber, numberOfDay, partsOfDay } from './calendar.ts'
import { periodLabel, periodText } from './period-labels.ts'
import {
  type Period,
  calendarYear,
  contains,
  daysIn,
  fiscalYear,
  gapsIn,
  isFollowedBy,
  isPartOf,
  monthOf,
  overlap,
  parsePeriod,
  quarterOf,
  samePeriod,
  tileExactly,
} from './periods.ts'

const period = (text: string): Period => {
  const read = parsePeriod(text)
  return read.ok ? read.value : expect.fail(`unreadable: ${text}`)
}

const days = fc.integer({ min: -20_000, max: 60_000 })
const periods = fc
  .tuple(days, fc.integer({ min: 0, max: 2000 }))
  .map(([from, length]): Period => ({ from: dayOfNumber(from), to: dayOfNumber(from + length) }))

test('a year, a month, a quarter, a day and an interval are read with both ends included', () => {
  expect(period('2021')).toEqual({ from: '2021-01-01', to: '2021-12-31' })
  expect(period('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(period('2021-Q3')).toEqual({ from: '2021-07-01', to: '2021-09-30' })
  expect(period('2025-12-01')).toEqual({ from: '2025-12-01', to: '2025-12-01' })
  expect(period('2021-07-01/2022-06-30')).toEqual(fiscalYear(2021, 7))
  expect(period('2021/2025')).toEqual({ from: '2021-01-01', to: '2025-12-31' })
  expect(period('2021-07-01/P1Y')).toEqual(fiscalYear(2021, 7))
  expect(period('2021-07/P3M')).toEqual(quarterOf(2021, 1, 7))
  expect(period('۲۰۲۱')).toEqual(calendarYear(2021))
})

test('what is no period is refused with an example of one', () => {
  for (const text of [
    '',
    '21',
    '2021-13',
    '2021-02-29',
    '2021-22',
    'July 2021',
    '2021/',
    '2021/2022/2023',
    '2021/P0Y',
    '2021 to 2022',
  ]) {
    const read = parsePeriod(text)
    expect(read.ok, text).toBe(false)
    if (!read.ok) expect(read.problem.code).toBe('period-unreadable')
  }
  const backwards = parsePeriod('2025/2021')
  expect(backwards.ok ? '' : backwards.problem.code).toBe('period-backwards')
})

test('the day count agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(days, (n) => {
      const day = dayOfNumber(n)
      expect(day).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10))
      expect(numberOfDay(day)).toBe(n)
      expect(partsOfDay(day)).toBeDefined()
    }),
  )
})

test('the text of any period reads back as the same period', () => {
  fc.assert(
    fc.property(periods, (p) => {
      expect(period(periodText(p))).toEqual(p)
    }),
  )
  for (const text of ['2021', '2021/2025', '2021-07', '2021-07-01/2022-06-30', '2025-12-01'])
    expect(periodText(period(text))).toBe(text)
})

test('quarters tile their year and months tile their quarter, calendar and fiscal alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, start) => {
      const quarters = ([1, 2, 3, 4] as const).map((q) => quarterOf(year, q, start))
      expect(tileExactly(quarters, fiscalYear(year, start))).toBe(true)
      expect(gapsIn(quarters, fiscalYear(year, start))).toEqual([])
    }),
  )
  expect(
    tileExactly(
      [1, 2, 3].map((m) => monthOf(2021, m)),
      quarterOf(2021, 1),
    ),
  ).toBe(true)
})

test('a cut period tiles again, and without one piece the gap is that piece', () => {
  fc.assert(
    fc.property(periods, fc.array(fc.nat(1999), { maxLength: 6 }), fc.nat(), (whole, cuts, dropped) => {
      const inside = [...new Set(cuts.map((cut) => (cut % daysIn(whole)) + 1))].filter(
        (cut) => cut < daysIn(whole),
      )
      const starts = [0, ...inside.sort((a, b) => a - b)]
      const parts = starts.map((start, i) => ({
        from: dayAfter(whole.from, start),
        to: dayAfter(whole.from, (starts[i + 1] ?? daysIn(whole)) - 1),
      }))
      expect(tileExactly([...parts].reverse(), whole)).toBe(true)
      expect(parts.reduce((n, p) => n + daysIn(p), 0)).toBe(daysIn(whole))
      const missing = parts[dropped % parts.length]
      const rest = parts.filter((p) => p !== missing)
      expect(tileExactly(rest, whole)).toBe(false)
      expect(gapsIn(rest, whole)).toEqual([missing])
    }),
  )
})

test('parts that overlap or stick out do not tile', () => {
  expect(
    tileExactly([period('2021-01-01/2021-06-30'), period('2021-06-30/2021-12-31')], calendarYear(2021)),
  ).toBe(false)
  expect(tileExactly([period('2021'), period('2022')], period('2021'))).toBe(false)
  expect(tileExactly([], period('2021'))).toBe(false)
})

test('containment, overlap and adjacency keep to the days', () => {
  expect(contains(period('2021'), period('2021'))).toBe(true)
  expect(isPartOf(period('2021'), period('2021'))).toBe(false)
  expect(isPartOf(period('2021-07'), period('2021'))).toBe(true)
  expect(contains(period('2021'), fiscalYear(2021, 7))).toBe(false)
  expect(overlap(period('2021'), fiscalYear(2021, 7))).toBe(true)
  expect(isFollowedBy(period('2021'), period('2022'))).toBe(true)
  expect(isFollowedBy(period('2021'), period('2023'))).toBe(false)
  expect(samePeriod(period('2021'), period('2021-01-01/2021-12-31'))).toBe(true)
})

test('a period is called what people call it, in both languages', () => {
  expect(periodLabel(period('2021'))).toEqual({ en: '2021', ur: '2021' })
  expect(periodLabel(period('2021-07'))).toEqual({ en: 'July 2021', ur: 'جولائی 2021' })
  expect(periodLabel(period('2021/2025')).en).toBe('2021 to 2025')
  expect(periodLabel(fiscalYear(2021, 7), 7)).toEqual({
    en: 'fiscal year 2021-22',
    ur: 'مالی سال \u20682021-22\u2069',
  })
  expect(periodLabel(quarterOf(2021, 3, 7), 7).en).toBe('quarter 3 of fiscal year 2021-22')
  expect(periodLabel(quarterOf(2021, 3)).en).toBe('quarter 3 2021')
  expect(periodLabel(fiscalYear(2021, 7)).en).toBe('July 2021 to June 2022')
  expect(periodLabel(period('2025-01-01/2025-12-01')).ur).toBe('1 جنوری 2025 تا 1 دسمبر 2025')
})
