/** Letters of Urdu that keyboards write in two ways. */
const sameLetters: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[يىئ]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[هةۃ]/g, 'ہ'],
]

/**
 * A name as its bare words, to tell whether two people wrote the same one: without case, accents, vowel signs, punctuation
 * and what cannot be seen, and with one letter where Urdu keyboards have several.
 */
export function plainWords(name: string | null | undefined): readonly string[] {
  const plain = sameLetters.reduce(
    (text, [letters, one]) => text.replace(letters, one),
    (name ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/['’`]/g, '')
      .replace(/[\p{M}\p{Cf}]/gu, ''),
  )
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
