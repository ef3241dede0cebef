import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFigures, type FiguresReport } from './check-figures.ts'
import { needsTheSeries } from './series/check-series.ts'
import type { FigureRow } from './rows-become-statements.ts'

/** What cannot be true at once; chance makes what is unusual in any series. */
const contradictions = (report: FiguresReport) => report.findings.filter(({ code }) => !needsTheSeries(code))

interface Table {
  readonly indicators: readonly {
    readonly name: string
    readonly years: readonly number[]
    readonly places: readonly number[]
  }[]
}

const counts = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 2, maxLength: 6 })

const tables: fc.Arbitrary<Table> = fc
  .array(fc.record({ years: counts, places: counts }), { minLength: 1, maxLength: 4 })
  .map((rows) => ({ indicators: rows.map((row, i) => ({ name: `indicator ${i}`, ...row })) }))

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** For each indicator: years with their total, and places of one later year with theirs. */
function rowsOf(table: Table): FigureRow[] {
  const cells = table.indicators.flatMap(({ name, years, places }) => {
    const row = (place: string, period: string, value: number, kind: string, part_of = '') => ({
      indicator: name,
      part_of,
      place,
      period,
      unit: 'count',
      value: String(value),
      document: 'Reply',
      kind,
    })
    return [
      ...years.map((value, i) => row('Pakistan', String(2010 + i), value, 'value')),
      row('Pakistan', `2010/${2009 + years.length}`, sum(years), 'total'),
      ...places.map((value, i) => row(`place ${i}`, '2024', value, 'value', 'Pakistan')),
      row('Pakistan', '2024', sum(places), 'total'),
    ]
  })
  return cells.map((c, i) => ({ row: i + 2, cells: c }))
}

const changed = (rows: readonly FigureRow[], row: number, cells: FigureRow['cells']) =>
  rows.map((r) => (r.row === row ? { row, cells: { ...r.cells, ...cells } } : r))

const totalsIn = (rows: readonly FigureRow[]) => rows.filter((r) => r.cells.kind === 'total')
const pick = <T>(items: readonly T[], n: number): T =>
  items[n % items.length] ?? expect.fail('nothing to pick')

test('a table that is consistent gives no finding, and every total in it was checked', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const report = checkFigures(rowsOf(table), [])
      expect(contradictions(report)).toEqual([])
      expect(report.summary.totalsChecked).toBe(table.indicators.length * 2)
    }),
  )
})

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(tables, fc.nat(), (table, n) => {
      const rows = rowsOf(table)
      const wrong = changed(rows, pick(totalsIn(rows), n).row, { value: '77777777' })
      const turned = [...wrong.slice(n % wrong.length), ...wrong.slice(0, n % wrong.length)].reverse()
      expect(checkFigures(turned, []).findings).toEqual(checkFigures(wrong, []).findings)
    }),
  )
})

test('one total changed is one finding, on its own row, and it is sum-differs', () => {
  fc.assert(
    fc.property(
      tables,
      fc.nat(),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.boolean(),
      (table, n, by, up) => {
        const rows = rowsOf(table)
        const total = pick(totalsIn(rows), n)
        const value = Number(total.cells.value) + (up || Number(total.cells.value) < by ? by : -by)
        const report = checkFigures(changed(rows, total.row, { value: String(value) }), [])
        expect(contradictions(report).map(({ code, row }) => ({ code, row }))).toEqual([
          { code: 'sum-differs', row: total.row },
        ])
      },
    ),
  )
})

test('one part changed is one finding, on the row of its total', () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (table, n, by) => {
      const rows = rowsOf(table)
      const part = pick(
        rows.filter((r) => r.cells.kind === 'value'),
        n,
      )
      const total = totalsIn(rows).find((r) => r.row > part.row)
      const report = checkFigures(
        changed(rows, part.row, { value: String(Number(part.cells.value) + by) }),
        [],
      )
      expect(contradictions(report).map(({ code, row }) => ({ code, row }))).toEqual([
        { code: 'sum-differs', row: total?.row },
      ])
    }),
  )
})

test('one part gone silent is no finding: its total is unchecked and says who is missing', () => {
  fc.assert(
    fc.property(tables, fc.nat(), (table, n) => {
      const rows = rowsOf(table)
      const part = pick(
        rows.filter((r) => r.cells.kind === 'value'),
        n,
      )
      const total = totalsIn(rows).find((r) => r.row > part.row)
      const report = checkFigures(changed(rows, part.row, { value: '', kind: 'not reported' }), [])
      expect(contradictions(report)).toEqual([])
      const noted = report.coverage.find((t) => t.row === total?.row)
      expect(noted).toMatchObject({ checked: false, coverage: { notReported: 1, complete: false } })
    }),
  )
})

test('a total typed with its digits swapped, or with a zero too many, is explained', () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.nat(), (table, n, at) => {
      const rows = rowsOf(table)
      const total = pick(totalsIn(rows), n)
      const right = total.cells.value ?? ''
      fc.pre(Number(right) > 0)
      const explained = (value: string) =>
        contradictions(checkFigures(changed(rows, total.row, { value }), [])).map((f) => f.explanation)
      expect(explained(`${right}0`)).toEqual(['factor-of-ten'])
      const i = at % right.length
      const swapped = `${right.slice(0, i)}${right[i + 1] ?? ''}${right[i] ?? ''}${right.slice(i + 2)}`
      fc.pre(swapped !== right && !swapped.startsWith('0') && Math.abs(Number(swapped) / Number(right)) < 9)
      expect(explained(swapped)).toEqual(['swapped-digits'])
    }),
  )
})

test('whatever the cells hold, the check answers', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('2021', '2021/2022', 'total', 'nil', '5', '%', 'Pakistan'),
  )
  const anyRow = fc.record({
    indicator: cell,
    part_of: cell,
    place: cell,
    period: cell,
    unit: cell,
    value: cell,
    document: cell,
    kind: cell,
  })
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (cells) => {
      const report = checkFigures(
        cells.map((c, i) => ({ row: i + 2, cells: c })),
        [{ name: 'f', stages: ['5', 'Pakistan'] }],
      )
      expect(() => JSON.stringify(report)).not.toThrow()
      for (const finding of report.findings)
        expect(finding.messages.en && finding.messages.ur && finding.hint.ur).toBeTruthy()
    }),
  )
})
