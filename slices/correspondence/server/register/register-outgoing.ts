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
  readonly office?: string | null
  readonly kind?: string
  /** What it is about, and its page. */
  readonly about?: { readonly path: string; readonly title: Bilingual }
}

interface Entry extends RecordedColumns {
  /** Its place in the entry, where that registers several. */
  readonly ledger_row?: number
}

/** A line of the register for a letter that went out. */
export async function registerLine(
  tx: Transaction<CorrespondenceRows>,
  letter: OutgoingLetter,
  { ledger_entry, ledger_salt, ledger_row }: Entry,
): Promise<{ readonly id: string; readonly diaryNumber: string }> {
  const { strategy, subject, about } = letter
  const year = Number(dayAt(new Date()).slice(0, 4))
  const number = await nextInDiary(tx, { strategy, direction: 'out' }, year)
  const id = randomUUID()
  await tx.db
    .insertInto('correspondence.letters')
    .values({
      ...{ id, strategy, direction: 'out', ...number, file_number: letter.fileNumber },
      ...{
        dated: letter.dated,
        subject_en: subject.en,
        subject_ur: subject.ur,
        office: letter.office ?? null,
      },
      ...{ correspondent: letter.correspondent, medium: 'letter', registered_by: letter.by },
      ...{ kind: letter.kind ?? null, about_path: about?.path ?? null },
      ...{ about_en: about?.title.en ?? null, about_ur: about?.title.ur ?? null },
      ...{ ledger_entry, ledger_salt, ledger_row: ledger_row ?? null },
    })
    .execute()
  return { id, diaryNumber: `${number.diary_year}/${number.diary_number}` }
}

/** Enters a letter that another slice wrote into the register, under the entry of its act; returns its diary number. */
export const registerOutgoing = door(
  'correspondence',
  async (
    tx: Transaction<CorrespondenceRows>,
    letter: OutgoingLetter,
    recorded: RecordedColumns,
  ): Promise<string> => (await registerLine(tx, letter, recorded)).diaryNumber,
)
