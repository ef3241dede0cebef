import type { Language } from '#kernel/pure/bilingual.ts'

/** One text of a version: a field of a node in one language. */
export interface TextOfVersion {
  readonly node: string
  readonly field: string
  readonly language: Language
  readonly text: string
}

/**
 * Where a paragraph of a file stands in the version. `same`: its words are the text, or a paragraph of it. `likely`: they
 * are nearly so, and a person confirms. Null: nowhere, and a person says where or leaves it out.
 */
export interface Placed {
  readonly certainty: 'same' | 'likely'
  readonly of: TextOfVersion
  /** 0 to 1: the share of words that both have. */
  readonly likeness: number
}

/** Less is another sentence. Chosen so that a reworded clause of ten words still finds its own text. */
const leastLikeness = 0.75

/**
 * The same words however they were typed: forms of letters that keyboards exchange (ی and ي, ک and ك), marks without
 * width, kinds of space and quotation mark, and the number that Word put before a clause.
 */
export function asRead(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u064b-\u0652]/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[([]?(?:\d+|[a-z]|[ivx]+)[.)\]](?:\d+[.)]?)*|[-•*])\s+/i, '')
    .toLowerCase()
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Sørensen–Dice coefficient over words, each counted as often as it stands. */
export function likenessOf(a: string, b: string): number {
  const [ofA, ofB] = [wordsOf(asRead(a)), wordsOf(asRead(b))]
  if (ofA.length + ofB.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of ofA) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of ofB) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / (ofA.length + ofB.length)
}

/** Both texts of a pair that is alike enough hold at least this share of their own words in common. */
const leastShared = leastLikeness / (2 - leastLikeness)

interface Paragraph {
  readonly of: TextOfVersion
  /** Its words as numbers, the rarest of the version first; a word that stands twice is two. */
  readonly words: readonly number[]
}

/**
 * Finds paragraphs in a version. Made once for a version: its texts are read once, however many paragraphs are asked.
 *
 * Of all paragraphs the one most like is found without comparing all. Two texts that are alike enough share so many words
 * that each has one of them among its rarest; so a paragraph is kept under its rarest words only, and asked for by those
 * (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006). Words that stand everywhere never call a candidate up.
 */
export class PlacesInVersion {
  readonly #exact = new Map<string, TextOfVersion[]>()
  readonly #paragraphs: readonly Paragraph[]
  readonly #ranks: ReadonlyMap<string, number>
  readonly #byRareWord = new Map<number, number[]>()

  constructor(texts: readonly TextOfVersion[]) {
    const all = texts.flatMap((of) =>
      [...new Set([of.text, ...of.text.split(/\n+/)].map(asRead))]
        .filter((read) => read !== '')
        .map((read) => ({ of, read, words: countedWords(read) })),
    )
    for (const { of, read } of all) {
      const same = this.#exact.get(read)
      if (same === undefined) this.#exact.set(read, [of])
      else if (!same.includes(of)) same.push(of)
    }
    this.#ranks = rarestFirst(all.map(({ words }) => words))
    this.#paragraphs = all.map(({ of, words }) => ({ of, words: this.#ranked(words) }))
    for (const [at, { words }] of this.#paragraphs.entries()) {
      for (const word of words.slice(0, telling(words.length))) {
        const places = this.#byRareWord.get(word)
        if (places === undefined) this.#byRareWord.set(word, [at])
        else places.push(at)
      }
    }
  }

  /**
   * Texts that read the same in several places are no place: a person chooses, helped by the headings. Of paragraphs that
   * are equally like, the first.
   */
  find(paragraph: string): Placed | null {
    const read = asRead(paragraph)
    const same = this.#exact.get(read) ?? []
    const [only] = same
    if (only !== undefined && same.length === 1) return { certainty: 'same', of: only, likeness: 1 }
    if (same.length > 1) return null
    const words = countedWords(read)
    const ranked = this.#ranked(words)
    let best: { readonly at: number; readonly likeness: number } = { at: -1, likeness: leastLikeness }
    for (const at of this.#candidates(ranked, words.length)) {
      const candidate = this.#paragraphs[at]
      if (candidate === undefined) continue
      const both = words.length + candidate.words.length
      const least = Math.ceil((best.likeness * both) / 2 - 1e-9)
      const likeness = (2 * sharedAmong(ranked, candidate.words, least)) / both
      if (likeness > best.likeness || (likeness === best.likeness && (best.at < 0 || at < best.at)))
        best = { at, likeness }
    }
    const of = this.#paragraphs[best.at]?.of
    return of === undefined ? null : { certainty: 'likely', of, likeness: best.likeness }
  }

  /** Every text that reads so, or the one that is likely: for who must see that there are several. */
  allOf(paragraph: string): readonly TextOfVersion[] {
    const same = this.#exact.get(asRead(paragraph))
    if (same !== undefined) return same
    const found = this.find(paragraph)
    return found === null ? [] : [found.of]
  }

  /** Words that the version does not hold are the rarest of all, and have no number. */
  #ranked(words: readonly string[]): readonly number[] {
    return words.flatMap((word) => this.#ranks.get(word) ?? []).sort((a, b) => a - b)
  }

  /** First the one that shares most rare words, so that the others need only be read until they fall behind it. */
  #candidates(ranked: readonly number[], length: number): readonly number[] {
    const unknown = length - ranked.length
    const hits = new Uint16Array(this.#paragraphs.length)
    const found: number[] = []
    for (const word of ranked.slice(0, Math.max(0, telling(length) - unknown))) {
      for (const at of this.#byRareWord.get(word) ?? []) {
        const before = hits[at] ?? 0
        if (before === 0) found.push(at)
        hits[at] = before + 1
      }
    }
    let most = 0
    for (const [place, at] of found.entries()) {
      if ((hits[at] ?? 0) > (hits[found[most] ?? 0] ?? 0)) most = place
    }
    return [...found.slice(most, most + 1), ...found.slice(0, most), ...found.slice(most + 1)]
  }
}

/** How many of a text's rarest words there are to look at: one of them stands in whatever is like enough. */
const telling = (length: number): number => length - Math.ceil(length * leastShared - 1e-9) + 1

/** Each word with the count of how often it stood before, so that a word that stands twice is two different ones. */
function countedWords(read: string): readonly string[] {
  const counts = new Map<string, number>()
  return wordsOf(read).map((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count + 1)
    return count === 0 ? word : `${word} ${count}`
  })
}

/** A number for each word, the smaller the fewer paragraphs hold it. */
function rarestFirst(paragraphs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of paragraphs.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => a - b)
  return new Map(sorted.map(([word], rank) => [word, rank]))
}

/** How many numbers two lists share, both in rising order; 0 as soon as it is known to be less than asked. */
function sharedAmong(a: readonly number[], b: readonly number[], least: number): number {
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < least) return 0
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return shared
}
