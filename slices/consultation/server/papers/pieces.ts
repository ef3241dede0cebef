import { type Block, type Texts, textsOf } from '#kernel/papers/paper.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'

/** Small pieces of which papers of a round are made. */

export const each = (say: (language: Language) => string): Bilingual => ({ en: say('en'), ur: say('ur') })

export const heading = (level: 1 | 2, words: Bilingual): Block => ({
  ...{ kind: 'heading', level },
  texts: textsOf(words),
})

export const fact = (label: Bilingual, words: Bilingual): Block => ({
  ...{ kind: 'fact', label },
  texts: textsOf(words),
})

/** A line each. */
export const listOf = (all: readonly Bilingual[]): Bilingual =>
  each((language) => all.map((one) => one[language]).join('\n'))

/** A text of one language stands for both. */
export const inBoth = ({
  en,
  ur,
}: {
  readonly en: string | null
  readonly ur: string | null
}): Bilingual => ({
  en: en ?? ur ?? '',
  ur: ur ?? en ?? '',
})

/** A code with its title, where one may be read. */
export const coded = (
  code: string,
  title: { readonly en: string | null; readonly ur: string | null } = { en: null, ur: null },
): Bilingual => {
  const both = inBoth(title)
  return each((language) => (both[language] === '' ? code : `${code}  ${both[language]}`))
}

/** What stands in one language is printed once, in it or in the first of the paper. */
export function saidIn(
  label: Bilingual,
  said: { readonly en: string | null; readonly ur: string | null },
  languages: readonly Language[],
): Block[] {
  const first = languages[0] ?? 'en'
  const written = languages.filter((language) => (said[language] ?? '') !== '')
  const texts: Texts =
    written.length > 0
      ? textsOf(Object.fromEntries(written.map((language) => [language, said[language]])))
      : textsOf({ [first]: said.en ?? said.ur })
  return Object.keys(texts).length === 0 ? [] : [{ kind: 'fact', label, texts }]
}
