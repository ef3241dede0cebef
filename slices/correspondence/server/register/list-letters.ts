import { type Selectable, sql } from 'kysely'
import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { correspondence, RegisteredLetter } from '../../contract.ts'
import type { CorrespondenceRows, Letters } from '../../database/rows.ts'
import { letterKinds } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { officeNames, shownMedium, type SomeName } from '../shown.ts'

const atOnce = 50

type Narrowed = Omit<InputOf<typeof correspondence.acts.listLetters>, 'page'>
type Tx = Transaction<CorrespondenceRows>

export const listLetters: Handler<typeof correspondence.acts.listLetters, CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const { page, ...narrowed } = input
  const found = lettersIn(tx, narrowed)
  const { total } = await found
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await newestFirst(found)
    .limit(atOnce)
    .offset(page * atOnce)
    .execute()
  const offices = await officeNames(
    tx,
    rows.map((row) => row.office),
  )
  return {
    letters: rows.map((row) => shownLetter(row, offices)),
    ...{ total: Number(total), atOnce, ...(await choicesIn(tx, input.strategy)) },
  }
}

/** Lines of the register as they are narrowed. Its words are sought within one strategy, whose lines an index finds. */
export function lettersIn(tx: Tx, narrowed: Narrowed) {
  const { strategy, direction, kind, medium, year, fileNumber, words } = narrowed
  let query = tx.db.selectFrom('correspondence.letters').where('strategy', '=', strategy)
  if (direction !== undefined) query = query.where('direction', '=', direction)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (medium !== undefined) query = query.where('medium', '=', medium)
  if (year !== undefined) query = query.where('diary_year', '=', year)
  if (fileNumber !== undefined) query = query.where('file_number', '=', fileNumber)
  if (words !== undefined) {
    query = query.where(
      sql<boolean>`strpos(lower(concat_ws(' ', subject_en, subject_ur, correspondent, their_reference, file_number,
        diary_year || '/' || diary_number,
        (select concat_ws(' ', o.name_en, o.name_ur) from identity.offices o where o.id = office))), lower(${words})) > 0`,
    )
  }
  return query
}

export const newestFirst = (query: ReturnType<typeof lettersIn>) =>
  query.selectAll().orderBy('registered_at', 'desc').orderBy('diary_number', 'desc').orderBy('id')

async function choicesIn(tx: Tx, strategy: string) {
  const of = tx.db.selectFrom('correspondence.letters').where('strategy', '=', strategy).distinct()
  const years = await of.select('diary_year').orderBy('diary_year', 'desc').limit(100).execute()
  const files = await of.select('file_number').orderBy('file_number').limit(500).execute()
  return {
    years: years.map(({ diary_year }) => diary_year),
    fileNumbers: files.map(({ file_number }) => file_number),
  }
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
  kind: letterKinds.find((kind) => kind === row.kind) ?? null,
  scan: row.scan,
  registeredAt: row.registered_at.toISOString(),
})
