import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Job } from '#kernel/jobs/jobs.ts'
import { writingJob, writingKind } from '#kernel/papers/writing-job.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'

export const writePrint = writingKind('correspondence.write-print')

type Tx = Transaction<CorrespondenceRows>

export const writePrintJob = (files: FileStore): Job =>
  writingJob<CorrespondenceRows>(writePrint, files, { slice: 'correspondence', findUnwritten, keepFile })

async function findUnwritten(tx: Tx, print: string): Promise<string | null> {
  const { rows } = await tx.query<{ content: string }>(
    `select p.content from correspondence.meeting_prints p
       left join correspondence.meeting_print_files f on f.print = p.id
      where p.id = $1 and f.print is null`,
    [print],
  )
  return rows[0]?.content ?? null
}

async function keepFile(tx: Tx, print: string, sha256: string): Promise<void> {
  await tx.query('insert into correspondence.meeting_print_files (print, sha256) values ($1, $2)', [
    print,
    sha256,
  ])
}

export interface PrintedOfMeeting {
  readonly strategy: string
  readonly madeAt: Date
  /** Whether the paper, or the list, moved on since. */
  readonly isOutdated: boolean
}

/** A paper of a meeting by the code that is printed on it; anybody who holds it may ask. */
export const meetingPrintByCode = door(
  'correspondence',
  async (tx: Tx, code: string): Promise<PrintedOfMeeting | null> => {
    const { rows } = await tx.query<PrintedOfMeeting>(
      `select strategy, made_at as "madeAt", moved_on as "isOutdated" from correspondence.print_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)
