import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figuresOfAnIndicator } from '../growth/grow-figures.ts'
import type { Grown } from '../growth/grow.ts'
import { startChild } from '../measure/child.ts'
import { measureEngine } from '../measure/measure-engine.ts'
import type { EngineRun, EngineTools } from './engine-run.ts'

/** The embedded database in a folder; the floor has a copy of the folder, for two processes would ruin one. */
export async function benchEmbedded({ sizes, generator, say }: EngineTools): Promise<EngineRun> {
  const base = mkdtempSync(join(tmpdir(), 'sutoon-bench-embedded-'))
  const [folder, copy] = [join(base, 'application'), join(base, 'floor')]
  try {
    say('PGlite in a folder, relaxed durability off')
    const growing = await startChild<{ grown: Grown; version: string }>('engines/grow-folder.ts', {
      BENCH_FOLDER: folder,
      BENCH_FIGURES: String(sizes.figures),
    })
    await growing.stop()
    cpSync(folder, copy, { recursive: true })
    const application = await startChild<{ port: number }>('processes/application.ts', {
      BENCH_FOLDER: folder,
    })
    const floor = await startChild<{ port: number }>('processes/floor.ts', { BENCH_FOLDER: copy })
    try {
      const measurements = await measureEngine(
        {
          name: 'pglite',
          application: { port: application.ready.port, pid: application.pid },
          floor: { port: floor.ready.port, pid: floor.pid },
          figures: growing.ready.grown.figures,
          indicators: Math.ceil(sizes.figures / figuresOfAnIndicator),
          importRows: sizes.importRows,
        },
        generator,
        sizes.pace,
      )
      const { grown, version } = growing.ready
      return { version, settings: ['relaxedDurability=false'], grown, measurements }
    } finally {
      await Promise.all([application.stop(), floor.stop()])
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
