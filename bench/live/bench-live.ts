import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRealPostgres } from '../engines/real-postgres.ts'
import { grow } from '../growth/grow.ts'
import { startChild } from '../measure/child.ts'
import { type LiveMeasurement, measureLive } from './measure-live.ts'

/** How many listen on either engine, and for how long each takes a position every ten seconds. */
export interface LiveSizes {
  readonly postgres: number
  readonly embedded: number
  readonly seconds: number
}

/** A workshop on one server: everybody listens, and each takes a position every ten seconds. */
export async function benchLive(
  sizes: LiveSizes,
  say: (line: string) => void,
): Promise<readonly LiveMeasurement[]> {
  const measured = [await onPostgres(sizes), await onEmbedded(sizes)]
  for (const one of measured) {
    say(`${one.engine}: ${one.participants} participants, ${one.positions} positions in ${one.seconds} s`)
    say(`  answers p50 ${one.p50Ms} ms, p95 ${one.p95Ms} ms; memory ${one.rssMb} MB`)
    say(`  screens p95 ${one.lagP95Ms} ms, last ${one.lagMostMs} ms, ${one.screensBehind} behind`)
  }
  return measured
}

async function onPostgres({ postgres, seconds }: LiveSizes): Promise<LiveMeasurement> {
  const server = await startRealPostgres((client) => grow(client, 1_000, () => undefined))
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-live-'))
  try {
    return await onApplication(
      'postgres',
      { BENCH_URL: server.applicationUrl, BENCH_FOLDER: folder },
      postgres,
      seconds,
    )
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onEmbedded({ embedded, seconds }: LiveSizes): Promise<LiveMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-live-embedded-'))
  try {
    const environment = { BENCH_FOLDER: folder, BENCH_FIGURES: '1000' }
    const growing = await startChild('engines/grow-folder.ts', environment)
    await growing.stop()
    return await onApplication('pglite', { BENCH_FOLDER: folder }, embedded, seconds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onApplication(
  engine: string,
  environment: Readonly<Record<string, string>>,
  participants: number,
  seconds: number,
): Promise<LiveMeasurement> {
  const application = await startChild<{ port: number }>('processes/application.ts', environment)
  try {
    const at = { port: application.ready.port, pid: application.pid }
    return await measureLive(engine, at, { participants, everySeconds: 10, seconds })
  } finally {
    await application.stop()
  }
}
