import type { Wording } from './parts-of-a-snapshot.ts'

/** Words about a field of a node, with the level that they had when they were written down. */
export interface WordsAboutAField {
  readonly lineage: string
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly level: string
  readonly before: string
}

/** The texts of level public, by the node's lineage and the field. */
export type PublicTexts = ReadonlyMap<string, Readonly<Record<string, Wording>>>

/**
 * Whether a proposal or a change may be shown beside a node. Both quote the field: so the node must be public, the
 * words must have been public when they were written, and the field must still be public in that language, for a
 * text that was narrowed later takes its old wordings with it. Where nothing stood before, nothing is quoted but the
 * words of the one who proposed. The accountable office (`lead`) is a fact of every public activity.
 */
export function mayLeave(words: WordsAboutAField, texts: PublicTexts): boolean {
  const node = texts.get(words.lineage)
  if (node === undefined || words.level !== 'public') return false
  if (words.field === 'lead') return true
  const stands = node[words.field]?.[words.language] ?? null
  return stands !== null || words.before === ''
}
