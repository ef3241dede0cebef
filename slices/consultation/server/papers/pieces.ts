import { type Block, type Texts, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'

/** Small pieces of which papers of a round are made. */

/** A line each. */
export const listOf = (all: readonly Bilingual[]): Bilingual =>
  each((language) => all.map((one) => one[language]).join('\n'))

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
