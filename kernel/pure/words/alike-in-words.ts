import { stemsOf } from './stems.ts'

/** Words in common, twice, by the words of both (Dice). Below this two sentences share a subject, not an action. */
const alikeEnough = 0.75
/** With a name in common, "district vigilance committees", a smaller share is enough: it is about the same thing. */
const alikeByName = 0.4
/** So many words that carry meaning, one after the other in both, are taken for a name; "one table maps" is none. */
const wordsOfAName = 3
const shortestInAName = 4
/** Of two short sentences "train police officers" is half of either: so many words at least. */
const fewestWords = 4

/** Something said elsewhere, whatever the caller keeps of it, in one language or in both. */
export interface SaidElsewhere {
  readonly texts: readonly string[]
}

export interface Alike<There> {
  readonly there: There
  /** From 0.4 to 1; below 0.75 they have a name in common. */
  readonly likeness: number
}

interface Text<There> {
  readonly there: There
  readonly words: readonly string[]
}

/**
 * Finds what is like a text among many: only those with a word in common are compared. The likest come first. `alike` is
 * the share from which two are taken for like without a name in common: lower where a person looks at each pair.
 */
export function alikeAmong<There extends SaidElsewhere>(
  others: readonly There[],
  alike = alikeEnough,
): (texts: readonly string[]) => readonly Alike<There>[] {
  const index = new Map<string, Text<There>[]>()
  for (const there of others)
    for (const text of new Set(there.texts)) {
      const words = [...stemsOf(text)]
      if (words.length < fewestWords) continue
      const one = { there, words }
      for (const word of words) {
        const list = index.get(word)
        if (list) list.push(one)
        else index.set(word, [one])
      }
    }
  return (texts) => {
    const likest = new Map<There, number>()
    for (const text of texts) {
      const words = [...stemsOf(text)]
      if (words.length < fewestWords) continue
      const common = new Map<Text<There>, number>()
      for (const word of words)
        for (const other of index.get(word) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
      for (const [{ there, words: theirs }, count] of common) {
        const likeness = (2 * count) / (words.length + theirs.length)
        if (count < fewestWords || likeness < alikeByName) continue
        if (likeness < alike && !haveANameInCommon(words, theirs)) continue
        likest.set(there, Math.max(likest.get(there) ?? 0, likeness))
      }
    }
    return [...likest]
      .map(([there, likeness]) => ({ there, likeness }))
      .sort((a, b) => b.likeness - a.likeness)
  }
}

const namesIn = (words: readonly string[]): readonly string[] =>
  words
    .slice(wordsOfAName - 1)
    .map((_, at) => words.slice(at, at + wordsOfAName))
    .filter((run) => run.every((word) => word.length >= shortestInAName))
    .map((run) => run.join(' '))

function haveANameInCommon(ours: readonly string[], theirs: readonly string[]): boolean {
  const names = new Set(namesIn(ours))
  return namesIn(theirs).some((name) => names.has(name))
}
