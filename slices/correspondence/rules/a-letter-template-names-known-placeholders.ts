import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { placeholdersIn } from '#kernel/pure/words/placeholders.ts'

export const letterKinds = [
  'nomination',
  'invitation',
  'reminder',
  'concurrence',
  'reply',
  'covering note',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** What each kind of letter may take in: what the one who makes it knows. */
export const placeholdersOf: Readonly<Record<LetterKind, readonly string[]>> = {
  nomination: ['addressee', 'event', 'day', 'place', 'contact'],
  invitation: ['addressee', 'event', 'day', 'place', 'contact'],
  reminder: ['addressee', 'matter', 'day', 'contact'],
  concurrence: ['addressee', 'version', 'day', 'contact'],
  reply: ['addressee', 'round', 'numbers', 'contact'],
  'covering note': ['addressee', 'matter', 'contact'],
}

/** Names in braces that this kind of letter could not fill; empty where the template is good. */
export const unknownInLetter = (kind: LetterKind, ...texts: readonly Bilingual[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap(({ en, ur }) => [...placeholdersIn(en), ...placeholdersIn(ur)])
      .filter((name) => !placeholdersOf[kind].includes(name)),
  ),
]
