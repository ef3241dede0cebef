import type { Selectable } from 'kysely'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Letter } from '#kernel/papers/word/write-letter.ts'
import type { correspondence } from '../../contract.ts'
import type { LetterToSign } from '../../contract/letters-to-sign.ts'
import { letterToSignWords } from '../../contract/letters-to-sign-words.ts'
import type { CorrespondenceRows, LettersToSign } from '../../database/rows.ts'
import { letterKinds } from '../../rules/a-letter-template-names-known-placeholders.ts'

const atOnce = 100

/** As the row keeps it: what `composeLetter` made. */
export const keptLetter = (row: Pick<Selectable<LettersToSign>, 'content'>) =>
  row.content as unknown as Letter

export const listLettersToSign: Handler<
  typeof correspondence.acts.listLettersToSign,
  CorrespondenceRows
> = async ({ input, tx, session }) => {
  let query = tx.db
    .selectFrom('correspondence.letters_to_sign as l')
    .leftJoin('correspondence.letters as r', 'r.id', 'l.line')
    .selectAll('l')
    .select(['r.diary_year', 'r.diary_number'])
    .where('l.strategy', '=', input.strategy)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.ledger_row')
    .limit(atOnce + 1)
  if (input.kind !== undefined) query = query.where('l.kind', '=', input.kind)
  if (input.about !== undefined) query = query.where('l.about_path', '=', input.about)
  if (input.standing === 'sent') query = query.where('l.line', 'is not', null)
  if (input.standing === 'set aside') query = query.where('l.set_aside_at', 'is not', null)
  if (input.standing === 'to sign') {
    query = query.where('l.line', 'is', null).where('l.set_aside_at', 'is', null)
  }
  const rows = await query.execute()
  const ok = session.mandates.some(
    ({ kind, strategy }) => kind === 'secretariat' && strategy === input.strategy,
  )
  return {
    letters: rows.slice(0, atOnce).map(shownLetterToSign),
    isMore: rows.length > atOnce,
    may: { send: { ok, because: ok ? null : letterToSignWords.onlyTheSecretariat } },
  }
}

interface WithDiary extends Selectable<LettersToSign> {
  readonly diary_year: number | null
  readonly diary_number: number | null
}

const shownLetterToSign = (row: WithDiary): LetterToSign => ({
  id: row.id,
  kind: letterKinds.find((kind) => kind === row.kind) ?? 'covering note',
  addressee: { en: row.addressee_en, ur: row.addressee_ur },
  subject: keptLetter(row).subject,
  about: { path: row.about_path, title: { en: row.about_en, ur: row.about_ur } },
  fileNumber: keptLetter(row).references[0]?.value?.en ?? '',
  madeAt: row.made_at.toISOString(),
  sentOn: row.sent_on,
  line: row.line,
  diaryNumber: row.diary_number === null ? null : `${row.diary_year}/${row.diary_number}`,
  setAsideAt: row.set_aside_at?.toISOString() ?? null,
})
