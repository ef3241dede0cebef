import { auditedWrite, type Case, readCases } from '../cases.ts'
import { idOf, theirs } from '../growth/identifiers.ts'
import { measureIntake } from '../intake/measure-intake.ts'
import { heading, line, type Measurement } from '../measurement.ts'
import type { Child } from './child.ts'
import { measureImport } from './measure-import.ts'
import { type Measured, measureInTurn, type Pace, type Target } from './measure-load.ts'
import { assertSameBytes, bodyOf } from './same-bytes.ts'

export interface Engine {
  readonly name: 'postgres' | 'pglite'
  readonly application: Target
  readonly floor: Target
  /** Figures in the database, and indicators that they belong to. */
  readonly figures: number
  readonly indicators: number
  readonly importRows: number
}

/** All cases on one engine; each line is printed when it is known. */
export async function measureEngine(
  engine: Engine,
  generator: Child,
  pace: Pace,
): Promise<readonly Measurement[]> {
  await assertOthersStaySecret(engine)
  process.stdout.write(`\n${engine.name}, ${engine.figures.toLocaleString('en')} figures\n${heading}\n`)
  const all: Measurement[] = []
  const keep = (measurement: Measurement) => {
    all.push(measurement)
    process.stdout.write(`${line(measurement)}\n`)
  }
  for (const read of readCases(engine.indicators)) {
    const below =
      read.floorPrefix === undefined ? engine.floor : { ...engine.floor, prefix: read.floorPrefix }
    await assertSameBytes(engine.application, below, read.requests.slice(0, 20))
    const [application, floor] = await measureInTurn(generator, [engine.application, below], read, pace)
    if (application && floor) keep(measurementOf(engine, read, pace.clients, application, floor))
  }
  for (const clients of [1, pace.clients]) {
    const [application] = await measureInTurn(generator, [engine.application], auditedWrite, {
      ...pace,
      clients,
    })
    if (application) keep(measurementOf(engine, auditedWrite, clients, application, null))
  }
  const { importRows: rows, indicators } = engine
  keep(await measureImport(engine.application, { engine: engine.name, rows, indicators, times: 3 }))
  for (const measurement of await measureIntake(engine.name, engine.application)) keep(measurement)
  return all
}

function measurementOf(
  engine: Engine,
  { name, isAside }: Case,
  clients: number,
  application: Measured,
  floor: Measured | null,
): Measurement {
  const ratio = floor && application.speed.requestsPerSecond / floor.speed.requestsPerSecond
  return {
    ...{ name, engine: engine.name, clients, rows: engine.figures },
    ...application.speed,
    rssMb: application.rssMb,
    floor: floor?.speed ?? null,
    ratioToFloor: ratio === null ? null : Number(ratio.toFixed(2)),
    ...(isAside === true ? { isAside } : {}),
  }
}

/** The other strategy's figures are there, for the floor shows them; the focal person is not shown one. */
async function assertOthersStaySecret({ application, floor }: Engine): Promise<void> {
  const query = new URLSearchParams({ strategy: theirs, indicator: idOf('indicator', 5) })
  const request = { method: 'GET', path: `/api/results/figures?${query}` } as const
  const there = JSON.parse(await bodyOf(floor, request)) as { figures: unknown[] }
  if (there.figures.length === 0)
    throw new Error('The other strategy has no figures: row security has nothing to do.')
  const shown = await bodyOf(application, request).catch((error: Error) => error.message)
  if (!shown.includes(': 403 '))
    throw new Error(`The other strategy's figures were shown: ${shown.slice(0, 200)}`)
}
