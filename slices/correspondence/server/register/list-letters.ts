import type { Selectable } from 'kysely'
import type { Handler } from '#kernel/contract/handler.ts'
import type { correspondence, RegisteredLetter } from '../../contract.ts'
import type { CorrespondenceRows, Letters } from '../../database/rows.ts'
import { officeNames, shownMedium, type SomeName } from '../shown.ts'

const atMost = 500

export const listLetters: Handler<typeof correspondence.acts.listLetters, CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  let query = tx.db
    .selectFrom('correspondence.letters')
    .selectAll()
    .where('strategy', '=', input.strategy)
    .orderBy('registered_at', 'desc')
    .orderBy('diary_number', 'desc')
    .limit(atMost)
  if (input.direction !== undefined) query = query.where('direction', '=', input.direction)
  const rows = await query.execute()
  const offices = await officeNames(
    tx,
    rows.map((row) => row.office),
  )
  return { letters: rows.map((row) => shownLetter(row, offices)) }
}

export const shownLetter = (
  row: Selectable<Letters>,
  offices: ReadonlyMap<string, SomeName>,
): RegisteredLetter => ({
  id: row.id,
  direction: row.direction === 'in' ? 'in' : 'out',
  diaryNumber: `${row.diary_year}/${row.diary_number}`,
  fileNumber: row.file_number,
  theirReference: row.their_reference,
  dated: row.dated,
  subject: { en: row.subject_en, ur: row.subject_ur },
  office: offices.get(row.office ?? '') ?? null,
  correspondent: row.correspondent,
  medium: shownMedium(row.medium),
  scan: row.scan,
  registeredAt: row.registered_at.toISOString(),
})
