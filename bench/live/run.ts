import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '#kernel/database/project-root.ts'
import { startRealPostgres } from '../engines/real-postgres.ts'
import { grow } from '../growth/grow.ts'
import { startChild } from '../measure/child.ts'
import { machineAndVersions } from '../surroundings.ts'
import { type LiveMeasurement, measureLive } from './measure-live.ts'

/** A workshop on one server: everybody listens, and each takes a position every ten seconds. */
const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    participants: { type: 'string', default: '500' },
    embedded: { type: 'string', default: '60' },
    only: { type: 'string' },
    out: { type: 'string', default: 'bench/results/live.json' },
  },
})

const targets = { mostP95Ms: 150, mostLagMs: 2_000, mostRssMb: 600 } as const
const say = (text: string) => void process.stdout.write(`  ${text}\n`)
const asked = (participants: string) => ({
  ...{ participants: Number(participants), everySeconds: 10, seconds: Number(given.seconds) },
})

async function onPostgres(): Promise<LiveMeasurement> {
  const server = await startRealPostgres((client) => grow(client, 1_000, say))
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-live-'))
  try {
    const application = await startChild<{ port: number }>('processes/application.ts', {
      BENCH_URL: server.applicationUrl,
      BENCH_FOLDER: folder,
    })
    try {
      const at = { port: application.ready.port, pid: application.pid }
      return await measureLive('postgres', at, asked(given.participants))
    } finally {
      await application.stop()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onEmbedded(): Promise<LiveMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-live-embedded-'))
  try {
    const growing = await startChild('engines/grow-folder.ts', {
      BENCH_FOLDER: folder,
      BENCH_FIGURES: '1000',
    })
    await growing.stop()
    const application = await startChild<{ port: number }>('processes/application.ts', {
      BENCH_FOLDER: folder,
    })
    try {
      const at = { port: application.ready.port, pid: application.pid }
      return await measureLive('pglite', at, asked(given.embedded))
    } finally {
      await application.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const surroundings = machineAndVersions(projectRoot())
const measurements: LiveMeasurement[] = []
if (given.only !== 'pglite') measurements.push(await onPostgres())
if (given.only !== 'postgres') measurements.push(await onEmbedded())
for (const one of measurements) {
  const verdict = (isMet: boolean) => (isMet ? 'met   ' : 'MISSED')
  say(`${one.engine}: ${one.participants} participants, ${one.positions} positions in ${one.seconds} s`)
  say(`${verdict(one.p95Ms <= targets.mostP95Ms)}  answer p95 ${one.p95Ms} ms (p50 ${one.p50Ms})`)
  const isTold = one.lagMostMs <= targets.mostLagMs && one.screensBehind === 0
  say(
    `${verdict(isTold)}  screens: p95 ${one.lagP95Ms} ms, last ${one.lagMostMs} ms, ${one.screensBehind} behind`,
  )
  say(`${verdict((one.rssMb ?? 0) <= targets.mostRssMb)}  memory ${one.rssMb} MB`)
}
const out = join(projectRoot(), given.out)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${JSON.stringify({ ...surroundings, targets, measurements }, null, 2)}\n`)
say(`written to ${given.out}`)
