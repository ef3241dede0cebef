import type { Language } from '#kernel/pure/bilingual.ts'

/** By its letters: Urdu where most are of the Arabic script. A name or abbreviation in Latin letters does not turn it. */
export function languageOfWords(text: string): Language {
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  return arabic > latin ? 'ur' : 'en'
}
