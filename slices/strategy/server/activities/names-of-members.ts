import type { ComparedList } from '../../rules/differences-of-versions.ts'
import type { Wording } from '../doors/texts.ts'

export const termKinds = ['crime', 'place', 'framework'] as const
export type TermKind = (typeof termKinds)[number]

export const listOfTerm = {
  crime: 'crimes',
  place: 'places',
  framework: 'frameworks',
} as const satisfies Record<TermKind, ComparedList>

/** An office and, where it is said, what it brings: `Federal Board of Revenue (customs data)`. */
export function partnerNamed(partner: { readonly name: Wording; readonly contribution: Wording }): Wording {
  const { name, contribution } = partner
  const brings = (language: 'en' | 'ur') => {
    const office = name[language] ?? name.en ?? name.ur
    const what = contribution[language] ?? contribution.en ?? contribution.ur
    return office === null || what === null ? office : `${office} (${what})`
  }
  return { en: brings('en'), ur: brings('ur') }
}
