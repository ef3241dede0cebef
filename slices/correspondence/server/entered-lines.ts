import type { ReadBack } from '#kernel/contract/act.ts'
import type { EnteredLine } from '../contract.ts'
import type { SomeName } from './shown.ts'

type Content = Readonly<Record<string, unknown>>

const yesOrNo = (is: boolean) => (is ? { en: 'yes', ur: 'ہاں' } : { en: 'no', ur: 'نہیں' })

/** The identifiers among the values that have a label: they may be offices. */
export const identifiersIn = (content: Content | null, readBack: ReadBack | null): readonly string[] =>
  Object.entries(content ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' && readBack?.[field] !== undefined && areIdentifiers(value)
      ? value.split('\n')
      : [],
  )

/** What was entered, in the words of the act that it is; a field without a label or without a value is left out. */
export function enteredLines(
  content: Content | null,
  readBack: ReadBack | null,
  offices: ReadonlyMap<string, SomeName>,
): EnteredLine[] {
  return Object.entries(readBack ?? {}).flatMap(([field, { label, values }]): EnteredLine[] => {
    const value = content?.[field]
    const shown = typeof value === 'string' ? textShown(value, values?.[value], offices) : otherShown(value)
    return shown === null ? [] : [{ label, value: shown }]
  })
}

function textShown(
  text: string,
  words: EnteredLine['label'] | undefined,
  offices: ReadonlyMap<string, SomeName>,
): EnteredLine['value'] | null {
  if (words !== undefined) return { kind: 'words', words }
  if (text === '') return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'day', day: text }
  if (!areIdentifiers(text)) return { kind: 'text', text }
  const names = text.split('\n').flatMap((id) => {
    const name = offices.get(id)
    const [en, ur] = [name?.en ?? name?.ur, name?.ur ?? name?.en]
    return en == null || ur == null ? [] : [{ en, ur }]
  })
  if (names.length === 0) return null
  const listed = (language: 'en' | 'ur') => names.map((name) => name[language]).join('\n')
  return { kind: 'words', words: { en: listed('en'), ur: listed('ur') } }
}

function otherShown(value: unknown): EnteredLine['value'] | null {
  if (typeof value === 'number') return { kind: 'number', number: value }
  return typeof value === 'boolean' ? { kind: 'words', words: yesOrNo(value) } : null
}

/** One office, or a list of them, one a line. */
const areIdentifiers = (text: string): boolean => text.split('\n').every(isIdentifier)

const isIdentifier = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)
