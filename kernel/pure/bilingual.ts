/**
 * Text in the two working languages. Both are required by the type, so a screen or a refusal
 * that lacks one does not compile (design law 23).
 */
export interface Bilingual {
  readonly en: string
  readonly ur: string
}

export type Language = keyof Bilingual

export const languages: readonly Language[] = ['en', 'ur']

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ur' ? 'rtl' : 'ltr')

/** What is said in each of the languages. */
export const each = (say: (language: Language) => string): Bilingual => ({ en: say('en'), ur: say('ur') })

/** What stands in one language stands for both; '' where it stands in none. */
export const inBoth = (said: {
  readonly en?: string | null | undefined
  readonly ur?: string | null | undefined
}): Bilingual => ({ en: said.en ?? said.ur ?? '', ur: said.ur ?? said.en ?? '' })

/** A translation is a draft until read by a second person, and stale once its original has moved on. */
export type TranslationState = 'draft' | 'reviewed' | 'stale'

/** Content that was written in one language and may be translated into the other. */
export interface TranslatedText {
  readonly original: Language
  readonly texts: Partial<Record<Language, string>>
  readonly translation: TranslationState
}

/** The text in the wanted language or, where it is missing, in the original; says which it is. */
export function textIn(
  text: TranslatedText,
  wanted: Language,
): { readonly text: string; readonly language: Language } {
  const found = text.texts[wanted]
  if (found !== undefined && found !== '') return { text: found, language: wanted }
  return { text: text.texts[text.original] ?? '', language: text.original }
}

/** The original was changed: what was reviewed no longer renders it. */
export function afterOriginalChanged(text: TranslatedText, changed: string): TranslatedText {
  return { ...text, texts: { ...text.texts, [text.original]: changed }, translation: 'stale' }
}
