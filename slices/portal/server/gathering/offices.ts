import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isFact, valueInWords } from '#slices/strategy/contract.ts'
import { namesOfField } from '#slices/strategy/index.ts'
import type { Wording } from '../../rules/parts-of-a-snapshot.ts'

/** Names of offices by identifier. */
export type Offices = ReadonlyMap<string, Wording>

/** Names of what facts of activities speak of, by `<field>/<entry>`. */
export type NamesOfFacts = ReadonlyMap<string, Bilingual>

/** What a field says in words: an office, a code and a day are kept by their keys, and shown by their names. */
export function inWords(names: NamesOfFacts, field: string, language: 'en' | 'ur', text: string): string {
  if (!isFact(field)) return text
  return valueInWords(field, text, namesOfField(names, field, [text]))[language]
}
