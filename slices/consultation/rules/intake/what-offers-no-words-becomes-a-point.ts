interface Said {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'comment' | 'row' | 'point'
  readonly before: string
  readonly after: string
  readonly remark: string
  readonly about: string
}

/** A comment, or a row of a matrix whose column for new words is empty. */
export const offersNoWords = ({ kind, after }: Pick<Said, 'kind' | 'after'>): boolean =>
  kind === 'comment' || (kind === 'row' && after.trim() === '')

/** The words of the point that it becomes; null for what offers words for the plan, and for what says nothing. */
export function wordsOfPoint(said: Said): string | null {
  if (!offersNoWords(said)) return null
  const words = said.remark.trim() || (said.kind === 'row' ? said.before.trim() : '')
  return words === '' ? null : words
}

/** What its author wrote: a remark; else the words that they offer; else those that they would take out or move. */
export function whatWasSaid({ kind, before, after, remark }: Said): string {
  if (kind === 'comment' || kind === 'point') return remark.trim()
  return [after, remark, before].map((text) => text.trim()).find((text) => text !== '') ?? ''
}

/** What it is anchored to: the words that a comment marks, else its paragraph; the text that a row quotes beside its remark. */
export function anchorOf({ kind, about, before, remark }: Said): string {
  if (kind === 'row') return remark.trim() === '' ? '' : before.trim()
  return about.trim() || before.trim()
}
