import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figuresOfAnIndicator } from '../growth/grow-figures.ts'
import { grow } from '../growth/grow.ts'
import { startChild } from '../measure/child.ts'
import { measureEngine } from '../measure/measure-engine.ts'
import type { EngineRun, EngineTools } from './engine-run.ts'
import { postgresSettings, startRealPostgres } from './real-postgres.ts'

/** Application and floor side by side on one real PostgreSQL 18, each with a pool of ten connections. */
export async function benchPostgres({ sizes, generator, say }: EngineTools): Promise<EngineRun> {
  say(`PostgreSQL 18 with ${postgresSettings.join(', ')}`)
  const server = await startRealPostgres((client) => grow(client, sizes.figures, say))
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-application-'))
  try {
    const application = await startChild<{ port: number }>('processes/application.ts', {
      BENCH_URL: server.applicationUrl,
      BENCH_FOLDER: folder,
    })
    const floor = await startChild<{ port: number }>('processes/floor.ts', { BENCH_URL: server.superuserUrl })
    try {
      const measurements = await measureEngine(
        {
          name: 'postgres',
          application: { port: application.ready.port, pid: application.pid },
          floor: { port: floor.ready.port, pid: floor.pid },
          figures: server.grown.figures,
          indicators: Math.ceil(sizes.figures / figuresOfAnIndicator),
          importRows: sizes.importRows,
        },
        generator,
        sizes.pace,
      )
      return { version: server.version, settings: postgresSettings, grown: server.grown, measurements }
    } finally {
      await Promise.all([application.stop(), floor.stop()])
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
