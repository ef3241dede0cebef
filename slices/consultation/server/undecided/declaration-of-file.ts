import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { getSubmission } from '../intake-decisions/get-change.ts'
import { submissionsSeen } from '../intake/submissions-seen.ts'
import { undecidedOf } from './hold-undecided.ts'

type Tx = Transaction<ConsultationRows>
type Sent = Awaited<ReturnType<typeof getSubmission>>

interface Kept {
  readonly version: string
  readonly by: string
  readonly ledger_entry: string
  readonly ledger_salt: Buffer
}

/** That a file speaks in points, and how far they are numbered. */
export interface Declared {
  readonly id: string
  readonly points: number
  /** Writes that it does, where nothing said so before. */
  readonly keep: (kept: Kept) => Promise<void>
}

/**
 * What the points of a file belong to: the declaration that it was split into, that of the other language, or a new one for
 * a file that speaks in changes and comments. Null where its own paragraphs wait to be split: they number the points.
 */
export async function declarationFor(tx: Tx, sent: Sent): Promise<Declared | null> {
  const before = await findDeclaration(tx, sent.id)
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [before ?? sent.id])
  const found = await findDeclaration(tx, sent.id)
  if (found !== null) return { id: found, points: await lastNumber(tx, found), keep: () => Promise.resolve() }
  if (await waitsForItsSplit(tx, sent.id)) return null
  return { id: sent.id, points: 0, keep: (kept) => keepDeclaration(tx, sent, kept) }
}

async function findDeclaration(tx: Tx, submission: string): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>(
    'select coalesce(d.same_as, d.submission) as id from consultation.declarations d where d.submission = $1',
    [submission],
  )
  return rows[0]?.id ?? null
}

async function lastNumber(tx: Tx, declaration: string): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(
    'select coalesce(max(number), 0) as last from consultation.points where declaration = $1',
    [declaration],
  )
  return rows[0]?.last ?? 0
}

async function waitsForItsSplit(tx: Tx, submission: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select 1 from consultation.submission_changes
      where submission = $1 and kind = 'point' and number = any ($2::int[]) limit 1`,
    [submission, await undecidedOf(tx, submission)],
  )
  return rows.length > 0
}

async function keepDeclaration(tx: Tx, sent: Sent, { by, ...kept }: Kept): Promise<void> {
  const [seen] = await submissionsSeen(tx, { submission: sent.id })
  await tx.db
    .insertInto('consultation.declarations')
    .values({
      ...{ submission: sent.id, strategy: sent.strategy, round: sent.round, organisation: sent.organisation },
      ...{ title_en: sent.title_en, title_ur: sent.title_ur, received_on: sent.received_on, same_as: null },
      ...{ sender_en: seen?.from.en ?? null, sender_ur: seen?.from.ur ?? null, split_by: by, ...kept },
    })
    .execute()
}
