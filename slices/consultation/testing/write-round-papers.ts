import { writeRoundPaperJob } from '../server/papers/shelf/write-round-paper.ts'
import type { ConsultationWorld } from './consultation-world.ts'

/** What the job loop would do, at once. */
export async function writeRoundPaperNow(world: ConsultationWorld, paper: string): Promise<void> {
  const as = { kind: 'machine', name: 'job' } as const
  await writeRoundPaperJob(world.files).run(
    { paper },
    {
      id: paper,
      act: (slice, work) => world.database.as(as, slice, (tx) => work(tx as never, {} as never)),
      progress: async () => undefined,
    },
  )
}
