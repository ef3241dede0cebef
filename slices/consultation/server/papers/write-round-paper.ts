import { z } from 'zod'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { defineJob, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import { type PaperOrder, typeset } from '#kernel/papers/typeset.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** The text of the paper was read for the person who asked and lies ready; the job only writes it. */
export const writeRoundPaper = jobKind('consultation.write-paper', z.object({ paper: z.uuid() }))

type Tx = Transaction<ConsultationRows>

export const writeRoundPaperJob = (files: FileStore): Job =>
  defineJob(writeRoundPaper, async ({ paper }, { act }) => {
    const content = await act('consultation', (tx: Tx) => findUnwritten(tx, paper))
    if (content === null) return
    const order = JSON.parse((await files.get(content)).toString('utf8')) as PaperOrder
    const { sha256 } = await files.put(await typeset(order))
    await act('consultation', (tx: Tx) => keepFile(tx, paper, sha256))
  })

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
