import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { placeholdersIn } from '#kernel/pure/words/placeholders.ts'

export const letterKinds = [
  'nomination',
  'invitation',
  'reminder',
  'concurrence',
  'reply',
  'reply to points',
  'covering note',
] as const
export type LetterKind = (typeof letterKinds)[number]

export type Placeholder =
  | 'addressee'
  | 'event'
  | 'day'
  | 'place'
  | 'contact'
  | 'matter'
  | 'version'
  | 'round'
  | 'numbers'
  | 'declaration'

/** What each kind of letter may take in: what the one who makes it knows. */
export const placeholdersOf: Readonly<Record<LetterKind, readonly Placeholder[]>> = {
  nomination: ['addressee', 'event', 'day', 'place', 'contact'],
  invitation: ['addressee', 'event', 'day', 'place', 'contact'],
  reminder: ['addressee', 'matter', 'day', 'contact'],
  concurrence: ['addressee', 'version', 'day', 'contact'],
  reply: ['addressee', 'round', 'numbers', 'contact'],
  'reply to points': ['addressee', 'declaration', 'numbers', 'contact'],
  'covering note': ['addressee', 'matter', 'contact'],
}

/** Names in braces that this kind of letter could not fill; empty where the template is good. */
export const unknownInLetter = (kind: LetterKind, ...texts: readonly Bilingual[]): readonly string[] => {
  const known: readonly string[] = placeholdersOf[kind]
  return [
    ...new Set(
      texts
        .flatMap(({ en, ur }) => [...placeholdersIn(en), ...placeholdersIn(ur)])
        .filter((name) => !known.includes(name)),
    ),
  ]
}

/** The first words around a brace without its partner; null where every brace has one. */
export function braceLeftOpen(...texts: readonly Bilingual[]): string | null {
  for (const text of texts.flatMap(({ en, ur }) => [en, ur])) {
    const left = text.replace(/\{[^{}]*\}/g, (whole) => ' '.repeat(whole.length)).search(/[{}]/)
    if (left !== -1) return text.slice(left, left + 20).replace(/\s+/g, ' ')
  }
  return null
}
