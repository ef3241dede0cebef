import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFigures } from '../check-figures.ts'
import { type FigureRow, figureColumns } from '../rows-become-statements.ts'
import { median, modifiedZScores } from './an-outlier-stands-far-from-its-own-series.ts'

const rowsOf = (lines: readonly string[]): FigureRow[] =>
  lines.map((line, i) => {
    const cells = line.split(',')
    return {
      row: i + 2,
      cells: Object.fromEntries(figureColumns.map((column, c) => [column, cells[c] ?? ''])),
    }
  })

const found = (lines: readonly string[]) =>
  checkFigures(rowsOf(lines), []).findings.map(({ code, rows }) => `${code} ${rows.join(' ')}`)

const month = (at: number) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
/** A series of months of one office, from January 2024 on. */
const months = (values: readonly (number | string)[], unit = 'count', agency = 'ANF') =>
  values.map((value, at) => `arrests,,Punjab,${month(at)},${unit},${value},${agency},Report,value`)

describe('an outlier', () => {
  const usual = [101, 104, 98, 107, 95, 103, 99]

  test('far from the figures of its own series is told, and an ordinary one is not', () => {
    expect(found(months([...usual, 1010]))).toEqual(['outlier 9'])
    expect(found(months([...usual, 108]))).toEqual([])
  })

  test('is looked for in the series of one office only, and not in one of five', () => {
    const other = 'arrests,,Punjab,2024-08,count,1010,FIA,Report,value'
    expect(found([...months(usual), other])).toEqual([])
    expect(found(months([101, 104, 98, 107, 1010]))).toEqual([])
  })

  test('is found also where more than half of the values are equal', () => {
    expect(found(months([5, 5, 5, 5, 6, 90], 'kg')).filter((one) => one.startsWith('outlier'))).toEqual([
      'outlier 7',
    ])
  })

  test('scores do not change when all values move or grow together', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 30 })
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 500 }),
        (all, by, more) => {
          const moved = modifiedZScores(all.map((one) => one * by + more))
          for (const [at, score] of modifiedZScores(all).entries()) expect(moved[at]).toBeCloseTo(score, 6)
        },
      ),
    )
  })

  test('the published example of the method comes out', () => {
    // NIST/SEMATECH e-Handbook 1.3.5.17 uses this definition; median and deviation worked out by hand here.
    expect(median([3, 1, 2, 4])).toBe(2.5)
    const [far] = modifiedZScores([100, 10, 11, 12, 13])
    expect(far).toBeCloseTo((0.6745 * (100 - 12)) / 1, 6)
  })
})

describe('over the years', () => {
  const years = (values: readonly number[], unit = 'count') =>
    values.map((value, at) => `seized,,Sindh,${2020 + at},${unit},${value},ANF,Report,value`)

  test('a value that more than doubles or halves is told; one that exactly doubles, or is small, is not', () => {
    expect(found(years([100, 201]))).toEqual(['jump 2 3'])
    expect(found(years([201, 100]))).toEqual(['jump 2 3'])
    expect(found(years([100, 200]))).toEqual([])
    expect(found(years([5, 25]))).toEqual([])
  })

  test('scores have no factor', () => {
    expect(found(years([2, 90], 'score'))).toEqual([])
    expect(found(years([2, 90]))).toEqual(['jump 2 3'])
  })

  test('a month is held against the same month a year before, not against its neighbour', () => {
    const values = [40, 300, ...Array.from({ length: 10 }, (_, at) => 60 + at)]
    expect(found(months(values)).filter((one) => one.startsWith('jump'))).toEqual([])
    expect(found(months([...values, 90])).filter((one) => one.startsWith('jump'))).toEqual(['jump 2 14'])
  })
})

describe('what is told again and again', () => {
  const repeats = (values: readonly (number | string)[], unit = 'count') =>
    found(months(values, unit)).filter((one) => one.startsWith('repeated'))

  test('a large count twice, a smaller one three times; others are chance', () => {
    expect(repeats([90, 130, 130])).toEqual(['repeated-value 3 4'])
    expect(repeats([12, 12, 12])).toEqual(['repeated-value 2 3 4'])
    expect(repeats([12, 12, 13, 12])).toEqual([])
    expect(repeats([0, 0, 0, 0])).toEqual([])
    expect(repeats([8, 8, 8], 'score')).toEqual([])
  })
})

describe('periods of a series', () => {
  test('a month that was never told is a gap, a series that is whole has none', () => {
    const [a = '', b = '', , d = ''] = months([11, 14, 12, 13])
    expect(found([a, b, d])).toEqual(['period-gap 3 4'])
    expect(found(months([11, 14, 12, 13]))).toEqual([])
  })

  test('a fiscal year and a calendar year share days and do not add; a quarter within a year may', () => {
    const told = (period: string) => `cases,,Punjab,${period},count,50,FIA,Report,value`
    expect(found([told('2024'), told('2024-07-01/2025-06-30')])).toEqual(['periods-overlap 2 3'])
    expect(found([told('2024'), 'cases,,Punjab,2024-Q1,count,9,FIA,Report,value'])).toEqual([])
  })
})

describe('what cannot be', () => {
  const one = (value: string, unit: string) => found([`x,,Punjab,2024,${unit},${value},FIA,Report,value`])

  test.each([
    ['101', '%'],
    ['-3', 'count'],
    ['2.5', 'persons'],
  ])('%s %s is told', (value, unit) => expect(one(value, unit)).toEqual(['impossible-value 2']))

  test.each([
    ['100', '%'],
    ['0', 'count'],
    ['2.5', 'kg'],
    ['3.0', 'persons'],
    ['-3', 'PKR million'],
  ])('%s %s is not', (value, unit) => expect(one(value, unit)).toEqual([]))
})

test('posts that stay the same from month to month are no finding, and are never added over time', () => {
  const header = { indicator: 'posts filled', place: 'Sindh', unit: 'on the last day', document: 'a report' }
  const told = (unit: string) =>
    checkFigures(
      [...['2026-01', '2026-02', '2026-03', '2026-Q1']].map((period, at) => ({
        row: at + 2,
        cells: { ...header, unit, period, value: '400', agency: 'Police' },
      })),
      [],
    ).findings.map(({ code }) => code)
  expect(told('on the last day')).toEqual([])
  expect(told('count')).toContain('periods-differ')
})
