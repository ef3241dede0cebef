import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'

const list = new URL('../../../../../shared/data/security/blns.json', import.meta.url)
const there = existsSync(list)
const strings = there ? z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8'))) : []

let world: ResultsWorld
beforeAll(async () => {
  world = await resultsWorld()
}, 120_000)
afterAll(() => world.database.close())

const header = 'indicator,part_of,place,period,unit,value,agency,document,kind'
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const rowOf = (...cells: readonly string[]) => cells.map(quoted).join(',')
const row = (place: string, value = '1') =>
  rowOf('CYB-CASES', '', place, '2026-Q1', 'count', value, place, place, 'value')

/** Carried out, or the code of what refused it. Anything else throws: it would be a 500. */
async function sent(act: Parameters<ResultsWorld['call']>[1], input: Readonly<Record<string, unknown>>) {
  try {
    return await world.call(world.as.secretariat, act, input)
  } catch (error) {
    const { message, name } = error instanceof Error ? error : { message: '', name: '' }
    if (name === 'Refusal' || name === 'NotFound' || message === 'invalid-input') return null
    throw new Error(`${name}: ${message} for ${JSON.stringify(input)}`, { cause: error })
  }
}

async function preview(text: string) {
  const { secretariat } = world.as
  const file = await world.upload(secretariat, 'naughty.csv', text)
  return world.call(secretariat, 'previewFigures', { strategy: world.strategy, file })
}

const kept = (text: string) => text.trim() !== '' && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)

test.runIf(there)('a workbook of them is read cell by cell: each is kept, or named as a fault', async () => {
  expect(strings.length).toBeGreaterThan(400)
  const rows = strings.map((text) => row(text))
  const read = await preview([header, ...rows].join('\n'))
  expect(read.rows).toBeGreaterThan(400)
  const faulty = new Set(read.errors.flatMap(({ rows: its }) => its))
  const good = rows.filter((_, at) => !faulty.has(at + 2))
  expect(good.length).toBeGreaterThan(400)
  const file = await world.upload(world.as.secretariat, 'good.csv', [header, ...good].join('\n'))
  const made = await sent('importFigures', { strategy: world.strategy, file })
  expect(made).toMatchObject({ figures: good.length })
})

test.runIf(there)(
  'as the value, the period or the unit they are faults of their cell, never of ours',
  async () => {
    const values = await preview([header, ...strings.map((text) => row('Punjab', text))].join('\n'))
    expect(values.errorsInAll).toBeGreaterThan(300)
    for (const column of ['indicator', 'period', 'unit', 'kind'] as const) {
      const rows = strings.map((text) => {
        const cells = {
          indicator: 'CYB-CASES',
          period: '2026-Q1',
          unit: 'count',
          kind: 'value',
          [column]: text,
        }
        return rowOf(
          cells.indicator,
          '',
          'Punjab',
          cells.period,
          cells.unit,
          '1',
          'a',
          'a report',
          cells.kind,
        )
      })
      expect((await preview([header, ...rows].join('\n'))).rows).toBeGreaterThan(400)
    }
    expect((await preview(strings.map(quoted).join('\n'))).figures).toBe(0)
  },
)

test.runIf(there)(
  'as a value of a correction or a reference they are refused',
  async () => {
    const { figures } = await world.call(world.as.secretariat, 'listFigures', { strategy: world.strategy })
    const reference = figures[0]?.reference ?? ''
    for (const text of strings) {
      if (/^[+-]?\d{1,30}(\.\d{1,15})?$/.test(text)) continue
      const correction = { reference, kind: 'value', value: text, document: 'Corrigendum' }
      expect(await sent('correctFigure', correction), text).toBeNull()
      expect(await sent('correctFigure', { ...correction, value: '7', reference: text }), text).toBeNull()
      expect(await sent('correctFigure', { ...correction, kind: text }), text).toBeNull()
    }
    expect(
      (await world.call(world.as.secretariat, 'readFigure', { reference })).figure.correctedBy,
    ).toBeNull()
  },
  120_000,
)

test.runIf(there)(
  'in texts they are kept as they were written, or refused as invalid',
  async () => {
    const indicator = await world.indicator('CYB-CASES')
    let { reference } = (await world.call(world.as.secretariat, 'listFigures', { strategy: world.strategy }))
      .figures[0] ?? { reference: '' }
    const first = reference
    const documents: string[] = []
    for (const text of strings) {
      const period = { from: '2026-01-01', to: '2026-03-31' }
      const read = await sent('writeReading', { indicator, period, text: { en: text, ur: text } })
      expect([text, read !== null]).toEqual([text, kept(text)])
      const corrected = await sent('correctFigure', {
        ...{ reference, kind: 'value', value: String(1_000 + documents.length), document: text },
      })
      if (corrected === null) continue
      reference = (corrected as { reference: string }).reference
      documents.push(text.trim())
    }
    // One reading tells the whole chain: asked for after each link, it would be told four hundred times over.
    const { corrections } = await world.call(world.as.secretariat, 'readFigure', { reference: first })
    expect(corrections.slice(1).map(({ document }) => document)).toEqual(documents)
    expect(documents.length).toBeGreaterThan(400)
  },
  300_000,
)
