import { asRead } from './where-a-paragraph-stands.ts'

/** What a file offers: a paragraph as it stood there before, and as it should read. */
export interface Offer {
  /** '' for a paragraph that was added. */
  readonly before: string
  /** '' for one that was removed. */
  readonly after: string
  /** For a paragraph that was added: the words of the one before it in the file. */
  readonly follows: string | null
}

/** The number or bullet that Word put before a clause. */
const mark = /^\s*(?:[([]?(?:\d+|[a-z]|[ivx]+)[.)\]](?:\d+[.)]?)*|[-•*])\s+/i

/** A clause that was numbered in the file and is not in the version loses its number. */
function unnumbered(offer: Offer, line: string): string {
  return mark.test(offer.before) && !mark.test(line) ? offer.after.replace(mark, '') : offer.after
}

/**
 * The text of a field with one paragraph of it as the file offers it: the whole text, or the one line of it that reads
 * as the file's paragraph did. Null where the text no longer holds that paragraph, or holds it twice: then a person
 * says how the text should read. '' where nothing would be left.
 */
export function asOffered(text: string, offer: Offer): string | null {
  if (offer.before.trim() === '') return withAdded(text, offer)
  if (asRead(text) === asRead(offer.before)) return unnumbered(offer, text).trim()
  const lines = text.split('\n')
  const at = onlyLineLike(lines, offer.before)
  if (at === null) return null
  const after = unnumbered(offer, lines[at] ?? '').trim()
  return lines.toSpliced(at, 1, ...(after === '' ? [] : [after])).join('\n')
}

function withAdded(text: string, { after, follows }: Offer): string | null {
  if (follows === null || after.trim() === '') return null
  const lines = text.split('\n')
  const at = asRead(text) === asRead(follows) ? lines.length - 1 : onlyLineLike(lines, follows)
  return at === null ? null : lines.toSpliced(at + 1, 0, after.trim()).join('\n')
}

function onlyLineLike(lines: readonly string[], paragraph: string): number | null {
  const read = asRead(paragraph)
  const places = lines.flatMap((line, at) => (asRead(line) === read ? [at] : []))
  return places.length === 1 ? (places[0] ?? null) : null
}
