import { type Bilingual, each } from '../bilingual.ts'

/** `{number}`: a name in braces, where a text takes in what differs from one case to the next. */
const placeholder = /\{([^{}]*)\}/g

/** The names between braces, each once, in the order in which they stand. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name.trim())),
]

/** The text with its placeholders filled; one that nothing is known of stays as it is, to be seen. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(placeholder, (whole, name: string) => {
    const key = name.trim()
    return Object.hasOwn(values, key) ? (values[key] ?? whole) : whole
  })

/** The same in both languages; a value of one text is the same in both. */
export const fillBoth = (text: Bilingual, values: Readonly<Record<string, Bilingual | string>>): Bilingual =>
  each((language) =>
    fillPlaceholders(
      text[language],
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          typeof value === 'string' ? value : value[language],
        ]),
      ),
    ),
  )
