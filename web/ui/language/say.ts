import { IntlMessageFormat } from 'intl-messageformat'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'

export type Values = Readonly<Record<string, string | number | Date | null | undefined>>

/** Western digits in both languages: codes, figures and file numbers read the same on paper and on screen. */
export const localeOf: Record<Language, string> = { en: 'en-GB-u-nu-latn', ur: 'ur-PK-u-nu-latn' }

const messages = new Map<string, IntlMessageFormat>()

function messageOf(pattern: string, language: Language): IntlMessageFormat {
  const key = `${language}:${pattern}`
  const known = messages.get(key)
  if (known) return known
  const made = new IntlMessageFormat(pattern, localeOf[language], undefined, { ignoreTag: true })
  messages.set(key, made)
  return made
}

/** First strong isolate … pop isolate: a Latin code inside an Urdu sentence keeps its order, and the reverse. */
const isolated = (text: string) => `\u2068${text}\u2069`

/**
 * The text in a language, with ICU arguments filled in ("{count, plural, one {# point} other {# points}}").
 * Text values are isolated, so that a name or a code cannot reorder the sentence around it.
 */
export function sayIn(language: Language, text: Bilingual, values?: Values): string {
  const pattern = text[language]
  if (!values) return pattern
  const safe = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? isolated(value) : value]),
  )
  return String(messageOf(pattern, language).format(safe))
}
