import type { Language } from '../bilingual.ts'
import type { Day } from '../calendar.ts'
import { mergedWords } from '../words/merged-words.ts'

/**
 * In which shape a field holds what it holds. Kept as text, whatever the shape: words as they stand; of a choice its key;
 * of a date its day; of a set its entries, one a line, in the order of their characters. An empty text says that nothing stands.
 */
export const valueShapes = ['text', 'choice', 'date', 'set'] as const
export type ValueShape = (typeof valueShapes)[number]

/** How the value of a field changes: words by words, a choice and a date whole, a set by what is added and removed. */
export type ChangeOfValue =
  | { readonly shape: 'text'; readonly before: string; readonly after: string }
  | { readonly shape: 'choice'; readonly before: string | null; readonly after: string | null }
  | { readonly shape: 'date'; readonly before: Day | null; readonly after: Day | null }
  | {
      readonly shape: 'set'
      readonly kept: readonly string[]
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }

/** Line ends and outer blanks are no part of a value. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/** The entries of a set that is kept as text, each once. */
export const entriesOf = (text: string): readonly string[] =>
  [
    ...new Set(
      plain(text)
        .split('\n')
        .map((entry) => entry.trim()),
    ),
  ]
    .filter((entry) => entry !== '')
    .sort()

export const setAsText = (entries: readonly string[]): string => entriesOf(entries.join('\n')).join('\n')

/** The one text of a value, by which it is compared. */
export const comparable = (shape: ValueShape, text: string): string =>
  shape === 'set' ? setAsText([text]) : plain(text)

export function changeOfValue(shape: ValueShape, before: string, after: string): ChangeOfValue {
  switch (shape) {
    case 'text':
      return { shape, before, after }
    case 'choice':
    case 'date':
      return { shape, before: orNull(before), after: orNull(after) }
    case 'set':
      return { shape, ...changeOfSet(before, after) }
  }
}

export function changeOfSet(before: string, after: string) {
  const [was, is] = [entriesOf(before), entriesOf(after)]
  return {
    kept: was.filter((entry) => is.includes(entry)),
    added: is.filter((entry) => !was.includes(entry)),
    removed: was.filter((entry) => !is.includes(entry)),
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/**
 * Two changes of one value joined; null where they say different things of the same. Those of a set always join: what both
 * add stands once, what both remove is gone. Of a choice and of a date only one can hold.
 */
export function mergedValue(
  shape: ValueShape,
  before: string,
  { one, other }: { readonly one: string; readonly other: string },
  language: Language,
): string | null {
  if (comparable(shape, one) === comparable(shape, other)) return comparable(shape, one)
  switch (shape) {
    case 'text': {
      if (before === '' || one === '') return null
      const text = mergedWords(before, { one, other }, language)
      return text === null || text.trim() === '' ? null : text
    }
    case 'choice':
    case 'date':
      return null
    case 'set': {
      const [was, second] = [entriesOf(before), entriesOf(other)]
      const stays = entriesOf(one).filter((entry) => second.includes(entry) || !was.includes(entry))
      return setAsText([...stays, ...second.filter((entry) => !was.includes(entry))])
    }
  }
}
