import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { officeNames } from '../shown.ts'
import { shownLetter } from './list-letters.ts'

export const readLetter: Handler<typeof correspondence.acts.readLetter, CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const row = await tx.db
    .selectFrom('correspondence.letters')
    .selectAll()
    .where('id', '=', input.line)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const made = await tx.db
    .selectFrom('correspondence.letters_to_sign')
    .select('id')
    .where('line', '=', row.id)
    .executeTakeFirst()
  const { about_path: path, about_en: en, about_ur: ur } = row
  return {
    ...shownLetter(row, await officeNames(tx, [row.office])),
    about: path === null || en === null || ur === null ? null : { path, title: { en, ur } },
    madeHere: made?.id ?? null,
  }
}
