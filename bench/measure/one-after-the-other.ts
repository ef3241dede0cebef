import type { Measurement } from '../measurement.ts'
import { watchResident } from './resident-memory.ts'

/** So often for warming up, which is not counted. */
const warmUpsUnlessTold = 5

export interface Asked {
  readonly name: string
  /** How many rows the answer is made of. */
  readonly rows: number
  /** The process of the application. */
  readonly pid: number
  readonly times: number
}

/**
 * What somebody waits for who asks one thing after the other: each from the request to the last byte of its answer, which
 * is then looked at while no clock runs.
 */
export async function oneAfterTheOther<Answer>(
  { name, rows, pid, times }: Asked,
  ask: (at: number) => Promise<Answer>,
  lookAt: (answer: Answer) => void = () => undefined,
  warmUps = warmUpsUnlessTold,
): Promise<Measurement> {
  const memory = watchResident(pid)
  const durations: number[] = []
  for (let at = 0; at < warmUps + times; at++) {
    const began = performance.now()
    const answer = await ask(at)
    if (at >= warmUps) durations.push(performance.now() - began)
    lookAt(answer)
  }
  const sorted = durations.toSorted((one, other) => one - other)
  const share = (part: number) => Number((sorted[Math.floor(times * part)] ?? Number.NaN).toFixed(1))
  const seconds = durations.reduce((sum, one) => sum + one, 0) / 1_000
  return {
    ...{ name, engine: 'postgres', clients: 1, rows, rssMb: memory.stop(), floor: null, ratioToFloor: null },
    ...{ requestsPerSecond: Number((times / seconds).toFixed(1)), p50Ms: share(0.5), p95Ms: share(0.95) },
  }
}
