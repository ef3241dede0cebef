import type { Language } from '#kernel/pure/bilingual.ts'
import { mergedWords } from '#kernel/pure/words/merged-words.ts'

/** Line ends and outer blanks are not a change of text. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()

export interface ProposedWords {
  /** What stood when it was proposed. */
  readonly before: string
  readonly after: string
  readonly language: Language
  /** Whether the text is an identifier, such as an accountable office: such are not joined. */
  readonly isWhole: boolean
}

export type StandingOfText =
  | { readonly state: 'stands' }
  /** The words that would stand: those of the proposal joined with those that were written since. */
  | { readonly state: 'rebased'; readonly text: string }
  | { readonly state: 'collides' }

/**
 * Whether a proposal to change words may still be made where others stand now. It is rebased where both changed different
 * words; where they touch the same ones, or the text was taken away, a person says what is meant.
 */
export function standingOfText(proposed: ProposedWords, now: string | null): StandingOfText {
  const { before, after, language, isWhole } = proposed
  if (plain(now ?? '') === plain(before)) return { state: 'stands' }
  if (now === null || isWhole || before === '') return { state: 'collides' }
  const text = mergedWords(before, { one: now, other: after }, language)
  return text === null || text.trim() === '' ? { state: 'collides' } : { state: 'rebased', text }
}
