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

/** Finds paragraphs in a version. Made once for a version: its texts are read once, however many paragraphs are asked. */
export class PlacesInVersion {
  readonly #exact = new Map<string, TextOfVersion[]>()
  readonly #paragraphs: {
    readonly words: readonly string[]
    readonly text: string
    readonly of: TextOfVersion
  }[] = []
  /** In which paragraphs a word stands: only those that share words are compared. */
  readonly #byWord = new Map<string, number[]>()

  constructor(texts: readonly TextOfVersion[]) {
    for (const of of texts) {
      for (const paragraph of new Set([of.text, ...of.text.split(/\n+/)])) this.#remember(paragraph, of)
    }
  }

  /** Texts that read the same in several places are no place: a person chooses, helped by the headings. */
  find(paragraph: string): Placed | null {
    const same = this.#exact.get(asRead(paragraph)) ?? []
    const [only] = same
    if (only !== undefined && same.length === 1) return { certainty: 'same', of: only, likeness: 1 }
    if (same.length > 1) return null
    let best: Placed | null = null
    for (const at of this.#candidates(paragraph)) {
      const candidate = this.#paragraphs[at]
      if (candidate === undefined) continue
      const likeness = likenessOf(paragraph, candidate.text)
      if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0))
        best = { certainty: 'likely', of: candidate.of, likeness }
    }
    return best
  }

  #remember(text: string, of: TextOfVersion): void {
    const read = asRead(text)
    if (read === '') return
    const same = this.#exact.get(read) ?? []
    if (!same.includes(of)) this.#exact.set(read, [...same, of])
    const at = this.#paragraphs.push({ words: wordsOf(read), text, of }) - 1
    for (const word of new Set(wordsOf(read))) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), at])
  }

  /** Those that share at least half of the paragraph's different words. */
  #candidates(paragraph: string): readonly number[] {
    const words = new Set(wordsOf(asRead(paragraph)))
    const hits = new Map<number, number>()
    for (const word of words)
      for (const at of this.#byWord.get(word) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
    return [...hits].filter(([, count]) => count * 2 >= words.size).map(([at]) => at)
  }
}
