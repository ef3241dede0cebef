import { expect, test } from 'vitest'
import type { LiveMeasurement } from './live/measure-live.ts'
import type { Measurement } from './measurement.ts'
import { verdictsOn } from './verdicts.ts'

const read: Measurement = {
  name: 'list',
  engine: 'postgres',
  clients: 16,
  rows: 1_000_000,
  requestsPerSecond: 500,
  p50Ms: 30,
  p95Ms: 40,
  rssMb: 200,
  floor: { requestsPerSecond: 1_000, p50Ms: 15, p95Ms: 20 },
  ratioToFloor: 0.5,
}
const write: Measurement = {
  ...read,
  name: 'write',
  engine: 'pglite',
  clients: 1,
  p50Ms: 10,
  floor: null,
  ratioToFloor: null,
}
const imported: Measurement = { ...write, name: 'import', engine: 'postgres', figuresPerSecond: 5_000 }
const starts = { firstStartSeconds: 10, startSeconds: 2, rssMb: 450 }
const met = (measurements: readonly Measurement[], started: typeof starts | null = null) =>
  verdictsOn(measurements, started).map(({ isMet }) => isMet)

test('what is exactly as asked meets every target', () => {
  expect(met([read, write, imported], starts)).toEqual([true, true, true, true, true, true, true])
})

test('each target is missed by a little more than it allows', () => {
  const slow = { ...read, ratioToFloor: 0.49, p95Ms: 41 }
  expect(met([slow, { ...write, p50Ms: 10.1 }, { ...imported, figuresPerSecond: 4_999 }])).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(met([], { firstStartSeconds: 10.1, startSeconds: 2.1, rssMb: 451 })).toEqual([false, false, false])
})

test('what is shown aside is not judged', () => {
  expect(met([{ ...read, ratioToFloor: 0.1, isAside: true }])).toEqual([])
})

test('reads on the embedded database and writes by many clients are shown and not judged', () => {
  expect(
    met([
      { ...read, engine: 'pglite', ratioToFloor: 0.1 },
      { ...write, clients: 16, p50Ms: 100 },
    ]),
  ).toEqual([])
})

test('what has a time of its own is held against it, on PostgreSQL only', () => {
  const intake = { ...imported, name: 'intake', p95Ms: 5_000, mostMs: 5_000 }
  const { figuresPerSecond: _, ...timed } = intake
  expect(met([timed, { ...timed, p95Ms: 5_001 }, { ...timed, engine: 'pglite', p95Ms: 9_000 }])).toEqual([
    true,
    false,
  ])
})

test('a workshop is held against its answers, its screens and its memory, on both engines', () => {
  const workshop: LiveMeasurement = {
    ...{ engine: 'pglite', participants: 60, seconds: 120, positions: 700, p50Ms: 10, lagP95Ms: 500 },
    ...{ p95Ms: 150, lagMostMs: 2_000, screensBehind: 0, rssMb: 600 },
  }
  const slow = { ...workshop, p95Ms: 151, lagMostMs: 2_001, screensBehind: 1, rssMb: 601 }
  const judged = (one: LiveMeasurement) => verdictsOn([], null, [one]).map(({ isMet }) => isMet)
  expect(judged(workshop)).toEqual([true, true, true, true])
  expect(judged(slow)).toEqual([false, false, false, false])
})
