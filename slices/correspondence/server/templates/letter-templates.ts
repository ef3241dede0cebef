import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { correspondence } from '../../contract.ts'
import { type LetterWords, usualLetters } from '../../contract/usual-letters.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import {
  type LetterKind,
  letterKinds,
  placeholdersOf,
  unknownInLetter,
} from '../../rules/a-letter-template-names-known-placeholders.ts'

type Acts = typeof correspondence.acts
type Tx = Transaction<CorrespondenceRows>

async function ownLetters(tx: Tx, strategy: string): Promise<ReadonlyMap<string, LetterWords>> {
  const rows = await tx.db
    .selectFrom('correspondence.letter_templates')
    .select(['kind', 'subject_en', 'subject_ur', 'body_en', 'body_ur'])
    .where('strategy', '=', strategy)
    .execute()
  return new Map(
    rows.map((row) => [
      row.kind,
      {
        subject: { en: row.subject_en, ur: row.subject_ur },
        body: { en: row.body_en, ur: row.body_ur },
      },
    ]),
  )
}

/** The words of a kind of letter in a strategy: those that its office keeps, or the usual ones. */
export const wordsOfLetter = door(
  'correspondence',
  async (tx: Tx, strategy: string, kind: LetterKind): Promise<LetterWords> =>
    (await ownLetters(tx, strategy)).get(kind) ?? usualLetters[kind],
)

export const listLetterTemplates: Handler<Acts['listLetterTemplates'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const own = await ownLetters(tx, input.strategy)
  return {
    templates: letterKinds.map((kind) => ({
      kind,
      ...(own.get(kind) ?? usualLetters[kind]),
      placeholders: [...placeholdersOf[kind]],
      isOwn: own.has(kind),
    })),
  }
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
  const names = unknownInLetter(kind, subject, body)
  if (names.length > 0) {
    const values = { names: names.join(', '), known: placeholdersOf[kind].join(', ') }
    return refuse({ code: 'unknown-placeholder', values })
  }
  const recorded = await record(strategy, { strategy, kind, subject, body })
  const words = {
    ...{ subject_en: subject.en, subject_ur: subject.ur, body_en: body.en, body_ur: body.ur },
    ...{ kept_by: session.person, kept_at: new Date(), ...recorded },
  }
  await tx.db
    .insertInto('correspondence.letter_templates')
    .values({ strategy, kind, ...words })
    .onConflict((conflict) => conflict.columns(['strategy', 'kind']).doUpdateSet(words))
    .execute()
  return { kept: true }
}
