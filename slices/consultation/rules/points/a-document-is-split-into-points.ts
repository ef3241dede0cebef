export interface ParagraphRead {
  readonly text: string
  /** The number that Word prints, where it does: the text begins with it. */
  readonly printed?: string
  /** The headings above it, outermost first. */
  readonly headings: readonly string[]
}

export type WhyNoPoint = 'preamble' | 'introduction'

/** A stretch of the document: a point with its label as written, or what makes no point. */
export interface PartOfDocument {
  readonly label: string
  /** Without the label; paragraphs that continue a point stand below it. */
  readonly text: string
  readonly headings: readonly string[]
  readonly why: WhyNoPoint | null
}

/** Marks of direction and width that people cannot see and that stand before a number. */
const unseen = String.raw`[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*`
const digits = '[0-9۰-۹٠-٩]'
const end = '[.):۔\\-–]'
const letter = '(?:[a-zA-Z]|[ivxIVX]{2,4}|الف|[بجدہھوزحطیپتثچ])'
const labels = [
  // (1) (a) (ii) (الف)
  String.raw`\((?:${digits}{1,3}|${letter})\)${end}?`,
  // 1.1 1.1. ۱.۲ and, where a capital or Urdu follows, 1.1 alone: "1.5 million" is no label.
  String.raw`${digits}{1,3}(?:[.٫]${digits}{1,3})+(?:${end}(?!${digits})|(?=\s+[\p{Lu}\p{Script=Arabic}]))`,
  // 1. 1) 1- ۱۔ a) ii. الف۔
  String.raw`(?:${digits}{1,3}|${letter})${end}(?!${digits})`,
  String.raw`[•▪◦●○■*·–—-]`,
].join('|')
const labelled = new RegExp(String.raw`^${unseen}(${labels})(?=\s)`, 'u')

/** The label with which a paragraph begins, as written, and the words after it; an empty label where it has none. */
export function labelAndWords(paragraph: string): { readonly label: string; readonly words: string } {
  const [whole, label] = labelled.exec(paragraph) ?? []
  return whole === undefined || label === undefined
    ? { label: '', words: paragraph.trim() }
    : { label, words: paragraph.slice(whole.length).trim() }
}

/** Longer than this is a sentence, and no number. */
const longestLabel = 40

/** What Word prints is the label, whatever it looks like. */
const labelOf = (text: string, printed: string) =>
  printed !== '' && printed.length <= longestLabel && text.startsWith(printed)
    ? { label: printed, words: text.slice(printed.length).trim() }
    : labelAndWords(text)

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])

/**
 * By its own numbering: a labelled paragraph begins a point, one without a label continues the point above it under the
 * same headings; what stands before the first point is the preamble, what stands first below a heading introduces.
 * A document that numbers nothing has one point for each paragraph.
 */
export function splitIntoPoints(paragraphs: readonly ParagraphRead[]): readonly PartOfDocument[] {
  const read = paragraphs
    .map(({ text, printed = '', headings }) => ({ headings, ...labelOf(text, printed) }))
    .filter(({ label, words }) => label !== '' || words !== '')
  const isNumbered = read.some(({ label }) => label !== '')
  const parts: PartOfDocument[] = []
  for (const { label, words, headings } of read) {
    const above = parts.at(-1)
    if (label !== '' || !isNumbered) {
      parts.push({ label, text: words, headings, why: null })
    } else if (above !== undefined && same(above.headings, headings)) {
      parts[parts.length - 1] = { ...above, text: `${above.text}\n${words}`.trim() }
    } else {
      const why = parts.some((part) => part.why === null) ? 'introduction' : 'preamble'
      parts.push({ label, text: words, headings, why })
    }
  }
  return parts
}
