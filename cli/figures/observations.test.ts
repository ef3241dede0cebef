import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readTables } from '#kernel/tables/read-tables.ts'
import { runCommand } from '../testing/run-command.ts'
import { registerFiguresCheck } from './figures-check.ts'

const table = 'examples/observations/observations-pakistan.csv'

interface Observation {
  readonly indicator: string
  readonly geography: string
  readonly period: string
  readonly value: number
  readonly unit: string
  readonly agency: string
  readonly source: string
}

test('the table that is checked says what the 140 observations say, in their order', async () => {
  const told = JSON.parse(
    await readFile('examples/observations/observations-pakistan.json', 'utf8'),
  ) as Observation[]
  const read = await readTables(await readFile(table), 'observations.csv')
  const rows = read.ok ? (read.tables[0]?.rows ?? []) : []
  expect(rows.map(({ cells }) => cells)).toEqual(
    told.map((one, at) => {
      const cells = rows[at]?.cells ?? []
      const kind = one.period.includes('printed total') ? 'total' : 'value'
      return [
        ...[one.indicator, '', one.geography, cells[3], one.unit, cells[5]],
        ...[one.agency, one.source, kind],
      ]
    }),
  )
  for (const [at, { value, period }] of told.entries()) {
    const [asked = '', given = ''] = [rows[at]?.cells[5], rows[at]?.cells[3]]
    expect(Number(asked), `row ${at + 2}`).toBe(value)
    for (const year of given.split('/')) expect(period).toContain(year)
  }
  expect(told).toHaveLength(140)
})

test('every finding on all 140 observations was judged by reading, and every judged one is found', async () => {
  const { out } = await runCommand(registerFiguresCheck, 'figures', 'check', table, '--json')
  const { findings } = JSON.parse(out) as { findings: { code: string; rows: number[] }[] }
  const judged = (await readFile('docs/figures/observations-judged.md', 'utf8'))
    .split('\n')
    .flatMap((line) => {
      const [, code = '', rows = '', of = '', why = ''] = line.split('|').map((cell) => cell.trim())
      return /^[\d ]+$/.test(rows) ? [{ said: `${code} ${rows}`, of, why }] : []
    })
  expect(findings.map(({ code, rows }) => `${code} ${rows.join(' ')}`)).toEqual(
    judged.map(({ said }) => said),
  )
  expect(judged).toHaveLength(23)
  for (const { why, said } of judged) expect(why.length, said).toBeGreaterThan(10)
})
