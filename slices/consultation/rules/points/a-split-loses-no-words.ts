interface Words {
  readonly label: string
  readonly text: string
}

const bare = (text: string): string =>
  text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\0]+/gu, '')

/** Whether the parts, read one after the other, are the words of the document: nothing lost, added or moved. */
export const keepsEveryWord = (parts: readonly Words[], paragraphs: readonly string[]): boolean =>
  bare(parts.map(({ label, text }) => label + text).join('')) === bare(paragraphs.join(''))

/** Of each part, from 0, the first and the last of the paragraphs that hold its words. Only for parts that keep every word. */
export function paragraphsOfParts(
  parts: readonly Words[],
  paragraphs: readonly string[],
): readonly { readonly first: number; readonly last: number }[] {
  const ends: number[] = []
  for (const paragraph of paragraphs) ends.push((ends.at(-1) ?? 0) + bare(paragraph).length)
  let from = 0
  return parts.map(({ label, text }) => {
    const to = from + bare(label + text).length
    const first = ends.findIndex((end) => end > from)
    const last = ends.findIndex((end) => end >= to)
    from = to
    return { first: Math.max(first, 0), last: Math.max(first, last, 0) }
  })
}
