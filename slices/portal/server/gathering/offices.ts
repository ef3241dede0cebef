import type { Wording } from '../../rules/parts-of-a-snapshot.ts'

/** Names of offices by identifier. */
export type Offices = ReadonlyMap<string, Wording>

/** What a field says in words: the accountable office is kept by its identifier, and shown by its name. */
export function inWords(offices: Offices, field: string, language: 'en' | 'ur', text: string): string {
  if (field !== 'lead') return text
  const name = offices.get(text)
  return name?.[language] ?? name?.en ?? name?.ur ?? ''
}
