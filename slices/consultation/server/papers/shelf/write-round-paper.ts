import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Job } from '#kernel/jobs/jobs.ts'
import { writingJob, writingKind } from '#kernel/papers/writing-job.ts'
import type { ConsultationRows } from '../../../database/rows.ts'

export const writeRoundPaper = writingKind('consultation.write-paper')

type Tx = Transaction<ConsultationRows>

export const writeRoundPaperJob = (files: FileStore): Job =>
  writingJob<ConsultationRows>(writeRoundPaper, files, { slice: 'consultation', findUnwritten, keepFile })

async function findUnwritten(tx: Tx, paper: string): Promise<string | null> {
  const { rows } = await tx.query<{ content: string }>(
    `select p.content from consultation.papers p left join consultation.paper_files f on f.paper = p.id
      where p.id = $1 and f.paper is null`,
    [paper],
  )
  return rows[0]?.content ?? null
}

export async function keepFile(tx: Tx, paper: string, sha256: string): Promise<void> {
  await tx.query('insert into consultation.paper_files (paper, sha256) values ($1, $2)', [paper, sha256])
}
