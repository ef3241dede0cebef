import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { progressOf } from '#kernel/jobs/progress.ts'
import { standingOf } from '#kernel/papers/writing-job.ts'
import type { MadePaper, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'

type Row = Omit<MadePaper, 'madeAt' | 'state' | 'progress'> & {
  readonly madeAt: Date
  readonly job: string | null
  readonly isWritten: boolean
}

export const listPapers: Handler<typeof strategy.acts.listPapers, StrategyRows> = async ({ input, tx }) => {
  if ((await findVersion(tx, input.version)) === null) throw new NotFound()
  const { rows } = await tx.query<Row>(
    `select p.id, p.code, p.kind, e.number as earlier, p.language, p.format, p.marking, p.made_at as "madeAt", p.job,
            f.paper is not null as "isWritten"
       from strategy.papers p
       left join strategy.paper_files f on f.paper = p.id
       left join strategy.versions e on e.id = p.earlier
      where p.version = $1 and p.made_by = (select kernel.person()) order by p.made_at desc limit 30`,
    [input.version],
  )
  const papers: MadePaper[] = []
  for (const { job, isWritten, madeAt, ...row } of rows) {
    const progress = isWritten || job === null ? null : await progressOf(tx, job)
    papers.push({ ...row, madeAt: madeAt.toISOString(), ...standingOf(isWritten, progress) })
  }
  return { papers }
}
