import type { LiveMeasurement } from './live/measure-live.ts'
import type { Starts } from './measure/measure-starts.ts'
import type { Measurement } from './measurement.ts'

export interface Verdict {
  readonly target: string
  readonly measured: string
  readonly isMet: boolean
}

export const targets = {
  leastRatio: 0.5,
  mostP95OfFloor: 2,
  leastFiguresPerSecond: 5_000,
  mostWriteMs: 10,
  mostStartSeconds: 2,
  mostFirstStartSeconds: 10,
  mostRssMb: 450,
  live: { mostP95Ms: 150, mostLagMs: 2_000, mostRssMb: 600 },
} as const

/** What the issue asks for, each beside what was measured. Reads and import count on PostgreSQL, the write on PGlite. */
export function verdictsOn(
  measurements: readonly Measurement[],
  starts: Starts | null,
  live: readonly LiveMeasurement[] = [],
): readonly Verdict[] {
  const onServer = measurements.filter(({ engine }) => engine === 'postgres')
  return [
    ...onServer.flatMap(readVerdicts),
    ...onServer.flatMap(({ name, figuresPerSecond }) =>
      figuresPerSecond === undefined
        ? []
        : [atLeast(name, figuresPerSecond, targets.leastFiguresPerSecond, 'a second')],
    ),
    ...measurements.flatMap(({ engine, name, p95Ms, mostMs }) =>
      mostMs === undefined || engine === 'pglite' ? [] : [atMost(`${name}, p95`, p95Ms, mostMs, 'ms')],
    ),
    ...measurements
      .filter(
        ({ engine, floor, clients, figuresPerSecond, mostMs }) =>
          engine === 'pglite' &&
          floor === null &&
          clients === 1 &&
          figuresPerSecond === undefined &&
          mostMs === undefined,
      )
      .map(({ name, p50Ms }) =>
        atMost(`${name}, p50 on the embedded database`, p50Ms, targets.mostWriteMs, 'ms'),
      ),
    ...live.flatMap(liveVerdicts),
    ...(starts === null ? [] : startVerdicts(starts)),
  ]
}

function readVerdicts({ name, floor, ratioToFloor, p95Ms, isAside }: Measurement): readonly Verdict[] {
  if (floor === null || ratioToFloor === null || isAside === true) return []
  return [
    atLeast(`${name}, requests as a share of the floor's`, ratioToFloor, targets.leastRatio, ''),
    atMost(`${name}, p95 as a multiple of the floor's`, p95Ms / floor.p95Ms, targets.mostP95OfFloor, ''),
  ]
}

function liveVerdicts(one: LiveMeasurement): readonly Verdict[] {
  const who = `${one.participants} participants live (${one.engine})`
  return [
    atMost(`${who}, answers p95`, one.p95Ms, targets.live.mostP95Ms, 'ms'),
    atMost(`${who}, last screen up to date`, one.lagMostMs, targets.live.mostLagMs, 'ms'),
    atMost(`${who}, screens left behind`, one.screensBehind, 0, ''),
    ...(one.rssMb === null ? [] : [atMost(`${who}, memory`, one.rssMb, targets.live.mostRssMb, 'MB')]),
  ]
}

const startVerdicts = ({ firstStartSeconds, startSeconds, rssMb }: Starts): readonly Verdict[] => [
  atMost('start with an existing folder to the first page', startSeconds, targets.mostStartSeconds, 's'),
  atMost('first start', firstStartSeconds, targets.mostFirstStartSeconds, 's'),
  ...(rssMb === null ? [] : [atMost('memory after start', rssMb, targets.mostRssMb, 'MB')]),
]

const said = (value: number, unit: string) => `${Number(value.toFixed(2))} ${unit}`.trim()

const atLeast = (what: string, value: number, least: number, unit: string): Verdict => ({
  target: `${what}: at least ${said(least, unit)}`,
  measured: said(value, unit),
  isMet: value >= least,
})

const atMost = (what: string, value: number, most: number, unit: string): Verdict => ({
  target: `${what}: at most ${said(most, unit)}`,
  measured: said(value, unit),
  isMet: value <= most,
})
