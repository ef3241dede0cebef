import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { InputOf } from '#kernel/contract/act.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { isFromTomorrow } from '../../rules/a-letter-is-not-from-tomorrow.ts'
import { shownLetter } from './list-letters.ts'
import { officeNames } from '../shown.ts'

export const registerLetter: Handler<typeof correspondence.acts.registerLetter, CorrespondenceRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const today = dayAt(new Date())
  if (session.person === null) throw new NotFound()
  if (isFromTomorrow(input.dated, today)) refuse('dated-in-the-future')
  const id = randomUUID()
  const line = {
    strategy: input.strategy,
    direction: input.direction,
    ...(await nextInDiary(tx, input, Number(today.slice(0, 4)))),
    file_number: input.fileNumber,
    their_reference: input.theirReference ?? null,
    dated: input.dated,
    subject_en: written(input.subject.en),
    subject_ur: written(input.subject.ur),
    office: input.office ?? null,
    correspondent: input.correspondent ?? null,
    medium: input.medium,
    kind: input.kind ?? null,
    scan: input.scan ?? null,
  }
  const recorded = await record(id, line)
  const row = await tx.db
    .insertInto('correspondence.letters')
    .values({ ...line, id, registered_by: session.person, ...recorded })
    .returningAll()
    .executeTakeFirstOrThrow()
  return shownLetter(row, await officeNames(tx, [row.office]))
}

const written = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim()

/** The next number of this year's diary. Two who register at once wait for one another, so that no number is missing. */
export async function nextInDiary(
  tx: Transaction<CorrespondenceRows>,
  { strategy, direction }: Pick<InputOf<typeof correspondence.acts.registerLetter>, 'strategy' | 'direction'>,
  year: number,
): Promise<{ diary_year: number; diary_number: number }> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${strategy} ${direction}`])
  const { last } = await tx.db
    .selectFrom('correspondence.letters')
    .select(({ fn }) => fn.max('diary_number').as('last'))
    .where('strategy', '=', strategy)
    .where('direction', '=', direction)
    .where('diary_year', '=', year)
    .executeTakeFirstOrThrow()
  return { diary_year: year, diary_number: (last ?? 0) + 1 }
}
