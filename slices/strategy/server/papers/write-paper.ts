import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Job } from '#kernel/jobs/jobs.ts'
import { writingJob, writingKind } from '#kernel/papers/writing-job.ts'
import type { StrategyRows } from '../../database/rows.ts'

export const writePaper = writingKind('strategy.write-paper')

type Tx = Transaction<StrategyRows>

export const writePaperJob = (files: FileStore): Job =>
  writingJob<StrategyRows>(writePaper, files, { slice: 'strategy', findUnwritten, keepFile })

async function findUnwritten(tx: Tx, paper: string): Promise<string | null> {
  const { rows } = await tx.query<{ content: string }>(
    `select p.content from strategy.papers p left join strategy.paper_files f on f.paper = p.id
      where p.id = $1 and f.paper is null`,
    [paper],
  )
  return rows[0]?.content ?? null
}

export async function keepFile(tx: Tx, paper: string, sha256: string): Promise<void> {
  await tx.query(
    `insert into strategy.paper_files (paper, strategy, sha256)
     select p.id, p.strategy, $2 from strategy.papers p where p.id = $1`,
    [paper, sha256],
  )
}
