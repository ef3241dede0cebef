import type { Concurrence } from '#slices/delivery/index.ts'
import type { Wording } from '../../rules/parts-of-a-snapshot.ts'

/** Names of offices by identifier. */
export type Offices = ReadonlyMap<string, Wording>

/**
 * The offices that the doors name. The portal does not know the register itself (its arrows lead to the slices that do),
 * so an office that no activity of the version is led by has no name here and is left out.
 */
export const officesNamedIn = (concurrence: ReadonlyMap<string, Concurrence>): Offices =>
  new Map(
    [...concurrence.values()].flatMap(({ office, officeName }) =>
      office === null || officeName === null ? [] : [[office, officeName] as const],
    ),
  )

/** What a field says in words: the accountable office is kept by its identifier, and shown by its name. */
export function inWords(offices: Offices, field: string, language: 'en' | 'ur', text: string): string {
  if (field !== 'lead') return text
  const name = offices.get(text)
  return name?.[language] ?? name?.en ?? name?.ur ?? ''
}
