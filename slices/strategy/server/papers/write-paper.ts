import { z } from 'zod'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { defineJob, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import { type PaperOrder, typeset } from '#kernel/papers/typeset.ts'
import type { StrategyRows } from '../../database/rows.ts'

/** The text of a long paper was read for the person who asked and lies ready; the job only writes it. */
export const writePaper = jobKind('strategy.write-paper', z.object({ paper: z.uuid() }))

type Tx = Transaction<StrategyRows>

/** Reading, writing and keeping: what the progress of a paper counts. */
const parts = 3

export const writePaperJob = (files: FileStore): Job =>
  defineJob(writePaper, async ({ paper }, { act, progress }) => {
    const found = await act('strategy', (tx: Tx) => findOrder(tx, paper))
    if (found === null || found.isWritten) return
    await progress(0, parts)
    const order = JSON.parse((await files.get(found.content)).toString('utf8')) as PaperOrder
    await progress(1, parts)
    const bytes = await typeset(order)
    await progress(2, parts)
    const { sha256 } = await files.put(bytes)
    await act('strategy', (tx: Tx) => keepFile(tx, paper, found.strategy, sha256))
    await progress(parts, parts)
  })

async function findOrder(tx: Tx, paper: string) {
  const { rows } = await tx.query<{ content: string; strategy: string; isWritten: boolean }>(
    `select p.content, p.strategy, f.paper is not null as "isWritten"
       from strategy.papers p left join strategy.paper_files f on f.paper = p.id where p.id = $1`,
    [paper],
  )
  return rows[0] ?? null
}

export async function keepFile(tx: Tx, paper: string, strategy: string, sha256: string): Promise<void> {
  await tx.query('insert into strategy.paper_files (paper, strategy, sha256) values ($1, $2, $3)', [
    ...[paper, strategy, sha256],
  ])
}
