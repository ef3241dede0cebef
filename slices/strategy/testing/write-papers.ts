import { writePaperJob } from '../server/papers/write-paper.ts'
import type { StrategyWorld } from './strategy-world.ts'

/** What the job loop would do, at once. */
export async function writePaperNow(world: StrategyWorld, paper: string): Promise<void> {
  const as = { kind: 'machine', name: 'job' } as const
  await writePaperJob(world.files).run(
    { paper },
    {
      id: paper,
      act: (slice, work) => world.database.as(as, slice, (tx) => work(tx as never, {} as never)),
      progress: async () => undefined,
    },
  )
}
