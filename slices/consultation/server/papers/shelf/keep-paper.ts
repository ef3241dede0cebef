import { randomUUID } from 'node:crypto'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { orderBytes } from '#kernel/papers/writing-job.ts'
import type { RoundPaper } from '../../../contract/papers/papers.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { keepFile, writeRoundPaper } from './write-round-paper.ts'

interface Ordered extends Pick<RoundPaper, 'language' | 'format' | 'marking' | 'code'> {
  readonly kind: RoundPaper['kind'] | 'tracker'
  /** Whose tracker it is. */
  readonly declaration?: string
  readonly round: { readonly id: string; readonly strategy: string }
  readonly at: Date
  /** What a job writes; or the file itself, which needs no writing. */
  readonly order: Order | Buffer
}

/** What was ordered stands in the store, its paper on the shelf, and the job that writes it in the queue. */
export async function keepPaper(
  tx: Transaction<ConsultationRows>,
  files: FileStore,
  { round, code, kind, declaration, language, format, marking, at, order }: Ordered,
  recorded: RecordedColumns,
): Promise<string> {
  const isWritten = Buffer.isBuffer(order)
  const { sha256 } = await files.put(isWritten ? order : orderBytes(order))
  const paper = randomUUID()
  const job = isWritten ? null : await enqueue(tx, writeRoundPaper, { paper })
  await tx.query(
    `insert into consultation.papers (id, code, round, strategy, kind, language, format, marking, content, job, made_by,
        made_at, ledger_entry, ledger_salt, declaration)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (select kernel.person()), $11, $12, $13, $14)`,
    [
      ...[paper, code, round.id, round.strategy, kind, language, format, marking, sha256, job],
      ...[at.toISOString(), recorded.ledger_entry, recorded.ledger_salt, declaration ?? null],
    ],
  )
  if (isWritten) await keepFile(tx, paper, sha256)
  return paper
}
