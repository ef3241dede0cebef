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

/** A part of a standing text and how a change would have it read: what of a long text a change is about. */
export interface Stretch {
  /** Where it begins, as UTF-16 offset in the text. */
  readonly from: number
  readonly now: string
  /** '' where it would go. */
  readonly offered: string
}

/** The whole text with one stretch of it as it is offered. A line that goes takes the break beside it along. */
export function withStretch(text: string, { from, now, offered }: Stretch): string {
  const [before, after] = [text.slice(0, from), text.slice(from + now.length)]
  if (offered !== '') return before + offered + after
  return after.startsWith('\n') ? before + after.slice(1) : before.replace(/\n$/, '') + after
}

/** Whether nothing of the text would be left. */
export const leavesNothing = (text: string, { now, offered }: Stretch): boolean =>
  offered === '' && now.length === text.length

interface Line {
  readonly from: number
  readonly text: string
}

/** A text as it stands, its lines read once, however many changes are about them. */
export class StandingText {
  readonly #read: string
  /** By how a line reads; null where several read so. */
  readonly #lines = new Map<string, Line | null>()
  readonly #last: Line = { from: 0, text: '' }

  constructor(readonly text: string) {
    this.#read = asRead(text)
    let from = 0
    for (const words of text.split('\n')) {
      const read = asRead(words)
      this.#last = { from, text: words }
      this.#lines.set(read, this.#lines.has(read) ? null : this.#last)
      from += words.length + 1
    }
  }

  /**
   * The stretch that a file offers to read otherwise: the whole text, or the one line of it that reads as the file's
   * paragraph did. Null where the text no longer holds that paragraph, or holds it twice: then a person says how the
   * text should read.
   */
  offered(offer: Offer): Stretch | null {
    if (offer.before.trim() === '') return this.#added(offer)
    const line = this.lineLike(offer.before)
    if (line === null) return null
    return { from: line.from, now: line.text, offered: unnumbered(offer, line.text).trim() }
  }

  /** The whole text where it reads so, or the only line that does. */
  lineLike(paragraph: string): Line | null {
    const read = asRead(paragraph)
    return read === this.#read ? { from: 0, text: this.text } : (this.#lines.get(read) ?? null)
  }

  /** The words stay with the line behind which they are put. */
  #added({ after, follows }: Offer): Stretch | null {
    if (follows === null || after.trim() === '') return null
    const line = asRead(follows) === this.#read ? this.#last : this.lineLike(follows)
    return line === null
      ? null
      : { from: line.from, now: line.text, offered: `${line.text}\n${after.trim()}` }
  }
}

/** The whole text as a file offers it; null where a person must say, '' where nothing would be left. */
export function asOffered(text: string, offer: Offer): string | null {
  const stretch = new StandingText(text).offered(offer)
  return stretch === null ? null : withStretch(text, stretch)
}
