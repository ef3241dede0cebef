import type { Language } from '#kernel/pure/bilingual.ts'
import { comparable, mergedValue, type ValueShape } from '#kernel/pure/values/changed-values.ts'

export interface ProposedValue {
  readonly shape: ValueShape
  /** What stood when it was proposed. */
  readonly before: string
  readonly after: string
  readonly language: Language
}

export type StandingOfValue =
  | { readonly state: 'stands' }
  /** What would stand: the proposal joined with what was written since. */
  | { readonly state: 'rebased'; readonly text: string }
  | { readonly state: 'collides' }

/**
 * Whether a proposal to change a field may still be made where something else stands now. It is rebased where both can hold:
 * other words of a text, other entries of a list, the same day or choice; where they cannot, or the text was taken away, a
 * person says what is meant.
 */
export function standingOfValue(proposed: ProposedValue, now: string | null): StandingOfValue {
  const { shape, before, after, language } = proposed
  if (comparable(shape, now ?? '') === comparable(shape, before)) return { state: 'stands' }
  if (now === null) return { state: 'collides' }
  const text = mergedValue(shape, before, { one: now, other: after }, language)
  return text === null ? { state: 'collides' } : { state: 'rebased', text }
}
