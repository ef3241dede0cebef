import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import { placeHolds } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { whyAPointHolds } from '../points/why-a-point-holds.ts'
import type { DocumentRead } from './document-of-submission.ts'

type Tx = Transaction<ConsultationRows>

export interface PointRead {
  readonly place: string
  readonly label: string
  readonly words: string
  readonly headings: readonly string[]
  readonly changes: readonly number[]
}

/** Writes the points in the order of the document, each with its words and the hold by which the version waits. */
export async function keepPoints(
  tx: Tx,
  { submission, language }: DocumentRead,
  version: string,
  points: readonly PointRead[],
  recorded: RecordedRows,
): Promise<void> {
  const rows = points.map((point, at) => ({ ...point, id: randomUUID(), number: at + 1 }))
  await tx.db
    .insertInto('consultation.points')
    .values(
      rows.map(({ id, number, place, label, headings }, at) => ({
        ...{ id, number, place, label, headings: [...headings] },
        ...{ declaration: submission.id, strategy: submission.strategy },
        ledger_entry: recorded.ledger_entry,
        ledger_row: recorded.rows[at + 1]?.index ?? 0,
        ledger_salt: recorded.rows[at + 1]?.salt ?? Buffer.alloc(0),
      })),
    )
    .execute()
  await keepWords(tx, { submission, language }, rows)
  const title = {
    en: submission.title.en ?? submission.title.ur ?? '',
    ur: submission.title.ur ?? submission.title.en ?? '',
  }
  await placeHolds(
    tx,
    version,
    rows.map((row) => ({
      ...{ placedBy: 'consultation', code: 'unanswered-point', subject: row.id },
      reason: whyAPointHolds(row.label || String(row.number), title),
    })),
  )
}

export async function keepWords(
  tx: Tx,
  { submission, language }: Pick<DocumentRead, 'submission' | 'language'>,
  points: readonly (Omit<PointRead, 'place' | 'headings'> & { readonly id: string })[],
): Promise<void> {
  await tx.db
    .insertInto('consultation.point_words')
    .values(
      points.map(({ id, label, words, changes }) => ({
        ...{ point: id, language, label, words, changes: [...changes] },
        ...{ submission: submission.id, strategy: submission.strategy },
      })),
    )
    .execute()
}
