import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { examplesOfKinds } from '../../contract/placeholder-meanings.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import type { LetterKind } from '../../rules/a-letter-template-names-known-placeholders.ts'

/** What a template takes in, by the name in braces. */
export type Filling = Readonly<Record<string, Bilingual>>

export const inLanguage = (filling: Filling, language: 'en' | 'ur'): Record<string, string> =>
  Object.fromEntries(Object.entries(filling).map(([name, text]) => [name, text[language]]))

/** How the last letter of each kind was filled, or the example: what a preview shows. */
export async function fillingsOf(tx: Transaction<CorrespondenceRows>, strategy: string) {
  const rows = await tx.db
    .selectFrom('correspondence.letters_to_sign')
    .select(['kind', 'filled'])
    .distinctOn('kind')
    .where('strategy', '=', strategy)
    .orderBy('kind')
    .orderBy('made_at', 'desc')
    .execute()
  const last = new Map(rows.map((row) => [row.kind, row.filled as unknown as Filling]))
  return (kind: LetterKind) => {
    const own = last.get(kind)
    const filling = own ?? examplesOfKinds[kind]
    return { en: inLanguage(filling, 'en'), ur: inLanguage(filling, 'ur'), isOfALetter: own !== undefined }
  }
}
