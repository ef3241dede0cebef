import { randomUUID } from 'node:crypto'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { nextInDiary } from './register-letter.ts'

export interface OutgoingLetter {
  readonly strategy: string
  readonly fileNumber: string
  readonly dated: string
  readonly subject: Bilingual
  readonly correspondent: string
  readonly by: string
}

/** Enters a letter that another slice wrote into the register, under the entry of its act; returns its diary number. */
export const registerOutgoing = door(
  'correspondence',
  async (
    tx: Transaction<CorrespondenceRows>,
    letter: OutgoingLetter,
    recorded: RecordedColumns,
  ): Promise<string> => {
    const { strategy, subject } = letter
    const year = Number(dayAt(new Date()).slice(0, 4))
    const number = await nextInDiary(tx, { strategy, direction: 'out' }, year)
    await tx.db
      .insertInto('correspondence.letters')
      .values({
        ...{ id: randomUUID(), strategy, direction: 'out', ...number, file_number: letter.fileNumber },
        ...{ dated: letter.dated, subject_en: subject.en, subject_ur: subject.ur },
        ...{ correspondent: letter.correspondent, medium: 'letter', registered_by: letter.by },
        ...{ ledger_entry: recorded.ledger_entry, ledger_salt: recorded.ledger_salt },
      })
      .execute()
    return `${number.diary_year}/${number.diary_number}`
  },
)
