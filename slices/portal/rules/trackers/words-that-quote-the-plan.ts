/** So many words in a row are a quotation; fewer are how people speak. */
const run = 6
/** A shorter text than this is no quotation, whatever it says: "Legal aid" stands in every declaration. */
const shortest = 3

export interface TextsOfAPlan {
  /** Every text of the plan that is not public. */
  readonly kept: readonly string[]
  /** Codes of the nodes that are not public. */
  readonly codes: readonly string[]
  /** Every text that is: what stands there too gives nothing away. */
  readonly open: readonly string[]
}

/**
 * Tells words that quote text of the plan which is not public: six words of it in a row, the whole of a shorter text, or the
 * code of a node. What a public text says as well is no quotation of the other.
 */
export function quotesOf({ kept, codes, open }: TextsOfAPlan): (words: string | null) => boolean {
  const inTheOpen = new Set(open.flatMap((text) => runsOf(wordsOf(text), run)))
  const whole = open.map((text) => ` ${wordsOf(text).join(' ')} `)
  const quotable = kept.map(wordsOf)
  const long = new Set(
    quotable.flatMap((words) => runsOf(words, run)).filter((piece) => !inTheOpen.has(piece)),
  )
  const short = quotable
    .filter(({ length }) => length >= shortest && length < run)
    .map((words) => ` ${words.join(' ')} `)
    .filter((text) => !whole.some((other) => other.includes(text)))
  // A bare number is a label of the declaration as often as a code of the plan.
  const named = codes.filter((code) => /\p{L}/u.test(code)).map((code) => ` ${wordsOf(code).join(' ')} `)
  return (text) => {
    if (text === null) return false
    const words = wordsOf(text)
    const line = ` ${words.join(' ')} `
    return (
      runsOf(words, run).some((piece) => long.has(piece)) ||
      [...short, ...named].some((piece) => line.includes(piece))
    )
  }
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const runsOf = (words: readonly string[], length: number): string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))
