import { startChild } from '../measure/child.ts'
import { newHistogram } from '../measure/histogram.ts'
import { watchResident } from '../measure/resident-memory.ts'
import type { LiveLoad, LiveSeen } from './live-load.ts'

/** What a workshop asks of the server: `bench/verdicts.ts` says the targets. */
export interface LiveMeasurement {
  readonly engine: string
  readonly participants: number
  readonly seconds: number
  readonly positions: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly lagP95Ms: number
  readonly lagMostMs: number
  readonly screensBehind: number
  readonly rssMb: number | null
}

export async function measureLive(
  engine: string,
  application: { readonly port: number; readonly pid: number },
  asked: Omit<LiveLoad, 'port'>,
): Promise<LiveMeasurement> {
  const generator = await startChild('live/live-load-process.ts', {})
  const memory = watchResident(application.pid)
  try {
    const { seen } = await generator.ask<{ seen: LiveSeen }>({ port: application.port, ...asked })
    const [answers, lags] = [newHistogram(), newHistogram()]
    answers.add(seen.answers)
    lags.add(seen.lags)
    const ms = (microseconds: number) => Math.round(microseconds / 100) / 10
    return {
      ...{ engine, participants: asked.participants, seconds: asked.seconds, positions: seen.positions },
      ...{ p50Ms: ms(answers.at(0.5)), p95Ms: ms(answers.at(0.95)) },
      ...{ lagP95Ms: ms(lags.at(0.95)), lagMostMs: ms(lags.at(1)) },
      screensBehind: seen.screensBehind,
      rssMb: memory.stop(),
    }
  } finally {
    memory.stop()
    await generator.stop()
  }
}
