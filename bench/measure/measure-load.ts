import type { Case } from '../cases.ts'
import { type Speed, speed } from '../measurement.ts'
import type { Child } from './child.ts'
import { newHistogram } from './histogram.ts'
import type { Load, LoadSeen } from './load.ts'
import { watchResident } from './resident-memory.ts'
import { sessionCookie } from './session-cookie.ts'

/** A server to be measured: where it listens, and whose memory is watched. */
export interface Target {
  readonly port: number
  readonly pid: number
  /** Put before every address. */
  readonly prefix?: string
}

export interface Pace {
  readonly clients: number
  readonly warmUpSeconds: number
  readonly seconds: number
}

export interface Measured {
  readonly speed: Speed
  readonly rssMb: number | null
}

const turns = 2

/**
 * Measures servers in turn, A B A B, half of the time each, so that a machine that grows slower or warmer does so to
 * all of them. Only one is asked at a time.
 */
export async function measureInTurn(
  generator: Child,
  targets: readonly Target[],
  { requests }: Case,
  pace: Pace,
): Promise<readonly Measured[]> {
  const kept = targets.map(() => ({ histogram: newHistogram(), seconds: 0, rss: [] as (number | null)[] }))
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, { port, pid, prefix = '' }] of targets.entries()) {
      const watch = watchResident(pid)
      const load: Load = {
        ...{ port, clients: pace.clients, headers: { cookie: sessionCookie() } },
        requests: requests.map((request) => ({ ...request, path: prefix + request.path })),
        warmUpSeconds: turn === 0 ? pace.warmUpSeconds : pace.warmUpSeconds / 2,
        seconds: pace.seconds / turns,
      }
      const { seen } = await generator.ask<{ seen: LoadSeen }>(load)
      const mine = kept[at]
      mine?.histogram.add(seen.counts)
      if (mine) mine.seconds += seen.seconds
      mine?.rss.push(watch.stop())
    }
  }
  return kept.map(({ histogram, seconds, rss }) => ({
    speed: speed(histogram.size, seconds, histogram.at(0.5), histogram.at(0.95)),
    rssMb: rss.includes(null) ? null : Math.max(...rss.map(Number)),
  }))
}
