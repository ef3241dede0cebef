import { stemsOf } from '../plan-table/words-of-indicators.ts'

/** Words in common, twice, by the words of both (Dice). Below this two sentences share a subject, not an action. */
const alike = 0.75
/** Of two short sentences "train police officers" is half of either: so many words at least. */
const fewestWords = 4

/** Something said elsewhere, whatever the caller keeps of it, in one language or in both. */
export interface SaidElsewhere {
  readonly texts: readonly string[]
}

export interface Alike<There> {
  readonly there: There
  /** From 0.75 to 1. */
  readonly likeness: number
}

interface Text<There> {
  readonly there: There
  readonly words: number
}

/** Finds what is like a text among many: only those with a word in common are compared. The likest come first. */
export function alikeAmong<There extends SaidElsewhere>(
  others: readonly There[],
): (texts: readonly string[]) => readonly Alike<There>[] {
  const index = new Map<string, Text<There>[]>()
  for (const there of others)
    for (const text of new Set(there.texts)) {
      const words = stemsOf(text)
      if (words.size < fewestWords) continue
      const one = { there, words: words.size }
      for (const word of words) {
        const list = index.get(word)
        if (list) list.push(one)
        else index.set(word, [one])
      }
    }
  return (texts) => {
    const likest = new Map<There, number>()
    for (const text of texts) {
      const words = stemsOf(text)
      if (words.size < fewestWords) continue
      const common = new Map<Text<There>, number>()
      for (const word of words)
        for (const other of index.get(word) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
      for (const [{ there, words: theirs }, count] of common) {
        const likeness = (2 * count) / (words.size + theirs)
        if (count < fewestWords || likeness < alike) continue
        likest.set(there, Math.max(likest.get(there) ?? 0, likeness))
      }
    }
    return [...likest]
      .map(([there, likeness]) => ({ there, likeness }))
      .sort((a, b) => b.likeness - a.likeness)
  }
}
