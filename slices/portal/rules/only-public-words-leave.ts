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

/** Facts that the page of every public activity tells; what is known of its cost is not among them. */
const toldOfEveryActivity: readonly string[] = [
  ...['lead', 'partners', 'governanceLevel', 'starts', 'ends', 'crimes', 'places', 'frameworks'],
]

/**
 * Whether a proposal or a change may be shown beside a node. Both quote the field: so the node must be public, the
 * words must have been public when they were written, and the field must still be public in that language, for a
 * text that was narrowed later takes its old wordings with it. Where nothing stood before, nothing is quoted but the
 * words of the one who proposed. What is told of every public activity (its offices, dates and lists) may always be quoted.
 */
export function mayLeave(words: WordsAboutAField, texts: PublicTexts): boolean {
  const node = texts.get(words.lineage)
  if (node === undefined || words.level !== 'public') return false
  if (toldOfEveryActivity.includes(words.field)) return true
  const stands = node[words.field]?.[words.language] ?? null
  return stands !== null || words.before === ''
}
