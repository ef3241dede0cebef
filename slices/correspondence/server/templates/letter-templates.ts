import type { Selectable } from 'kysely'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { correspondence } from '../../contract.ts'
import { type LetterWords, usualLetters } from '../../contract/usual-letters.ts'
import type { CorrespondenceRows, LetterTemplates } from '../../database/rows.ts'
import {
  braceLeftOpen,
  type LetterKind,
  letterKinds,
  placeholdersOf,
  unknownInLetter,
} from '../../rules/a-letter-template-names-known-placeholders.ts'
import { fillingsOf } from './fillings.ts'

type Acts = typeof correspondence.acts
type Tx = Transaction<CorrespondenceRows>

interface Edition extends LetterWords {
  readonly edition: number
  readonly keptAt: string
}

const shownEdition = (row: Selectable<LetterTemplates>): Edition => ({
  edition: row.edition,
  subject: { en: row.subject_en, ur: row.subject_ur },
  body: { en: row.body_en, ur: row.body_ur },
  keptAt: row.kept_at.toISOString(),
})

/** Of each kind the edition that holds. */
async function ownLetters(tx: Tx, strategy: string): Promise<ReadonlyMap<string, Edition>> {
  const rows = await tx.db
    .selectFrom('correspondence.letter_templates')
    .selectAll()
    .distinctOn('kind')
    .where('strategy', '=', strategy)
    .orderBy('kind')
    .orderBy('edition', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.kind, shownEdition(row)]))
}

/** The words of a kind of letter in a strategy: those that its office keeps, or the usual ones. */
export const wordsOfLetter = door(
  'correspondence',
  async (tx: Tx, strategy: string, kind: LetterKind): Promise<LetterWords> => {
    const own = (await ownLetters(tx, strategy)).get(kind)
    return own === undefined ? usualLetters[kind] : { subject: own.subject, body: own.body }
  },
)

export const listLetterTemplates: Handler<Acts['listLetterTemplates'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const own = await ownLetters(tx, input.strategy)
  const filled = await fillingsOf(tx, input.strategy)
  return {
    templates: letterKinds.map((kind) => ({
      kind,
      edition: 0,
      keptAt: null,
      ...usualLetters[kind],
      ...own.get(kind),
      placeholders: [...placeholdersOf[kind]],
      filled: filled(kind),
    })),
  }
}

export const listTemplateEditions: Handler<Acts['listTemplateEditions'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const rows = await tx.db
    .selectFrom('correspondence.letter_templates')
    .selectAll()
    .where('strategy', '=', input.strategy)
    .where('kind', '=', input.kind)
    .orderBy('edition', 'desc')
    .limit(100)
    .execute()
  return { editions: rows.map(shownEdition) }
}

export const keepLetterTemplate: Handler<Acts['keepLetterTemplate'], CorrespondenceRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  const { strategy, kind, subject, body } = input
  const where = braceLeftOpen(subject, body)
  if (where !== null) return refuse({ code: 'brace-left-open', values: { where, example: '{addressee}' } })
  const names = unknownInLetter(kind, subject, body)
  if (names.length > 0) {
    const values = { names: names.join(', '), known: placeholdersOf[kind].join(', ') }
    return refuse({ code: 'unknown-placeholder', values })
  }
  const last = (await ownLetters(tx, strategy)).get(kind)?.edition ?? 0
  if (input.after !== last) return refuse('changed-meanwhile')
  const edition = last + 1
  const recorded = await record(strategy, { strategy, kind, edition, subject, body })
  await tx.db
    .insertInto('correspondence.letter_templates')
    .values({
      ...{ strategy, kind, edition, kept_by: session.person, ...recorded },
      ...{ subject_en: subject.en, subject_ur: subject.ur, body_en: body.en, body_ur: body.ur },
    })
    .execute()
  return { edition }
}
