import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'

export interface PrintedLetter {
  readonly strategy: string
  readonly madeAt: Date
  /** What became of it; replaced is one that another to the same addressee about the same took the place of. */
  readonly standing: 'to sign' | 'sent' | 'set aside' | 'replaced'
  readonly sentOn: string | null
  readonly diaryNumber: string | null
}

/** A letter by the code at its foot; anybody who holds it may ask. */
export const letterByCode = door(
  'correspondence',
  async (tx: Transaction<CorrespondenceRows>, code: string): Promise<PrintedLetter | null> => {
    const { rows } = await tx.query<PrintedLetter>(
      `select strategy, made_at as "madeAt", standing, sent_on::text as "sentOn", diary_number as "diaryNumber"
         from correspondence.letter_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)
