/** A document as a person sent it back: its words with the revisions and comments that Word keeps. */

/** What a revision in Word does to the words it holds. A move is two revisions that share a name. */
export type RevisionKind = 'inserted' | 'deleted' | 'moved from' | 'moved to'

export interface Revision {
  readonly kind: RevisionKind
  /** As the file says; Word lets people leave it empty or write anything. */
  readonly author: string
  /** Instant as the file says, without a promise of its time zone; null where none is given. */
  readonly at: string | null
  /** For moves: the name that both halves share. */
  readonly move: string | null
}

/** Words that belong together: of one revision, or of none, and below the same comments. */
export interface Piece {
  readonly text: string
  /** Outermost first: somebody may delete what somebody else inserted. */
  readonly revisions: readonly Revision[]
  /** Comments whose anchor covers these words. */
  readonly comments: readonly string[]
}

export type Part = 'body' | 'footnote' | 'endnote'

export interface Paragraph {
  /** From 1, in the order of the file, footnotes and endnotes last. */
  readonly number: number
  readonly part: Part
  /** 1 to 9 for a heading, null for body text. */
  readonly heading: number | null
  /** Within a table: which one, and where in it, from 1. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
  /**
   * The numbers that Word prints above and before it, outermost first, its own last: `2.`, `2.3`, `(b)`. Empty where it
   * prints none before it.
   */
  readonly numbers: readonly string[]
  /** The same before anybody changed anything; empty for a paragraph that was put in. */
  readonly numbersBefore: readonly string[]
  readonly pieces: readonly Piece[]
  /** Revisions of the paragraph's own end: a paragraph inserted whole, or run into the next one. */
  readonly mark: readonly Revision[]
}

export interface Comment {
  readonly id: string
  readonly author: string
  readonly at: string | null
  readonly text: string
  /** The comment that this one answers. */
  readonly answers: string | null
  /** Whether it was marked as settled in Word; a reply is settled with the comment that it answers. */
  readonly isResolved: boolean
}

/** Something that stands in the file and was not read as text: told to a person, never dropped in silence. */
export interface Unread {
  /** The paragraph in which it stands; null where it belongs to none. */
  readonly paragraph: number | null
  readonly what:
    | 'picture'
    | 'equation'
    | 'embedded file'
    | 'changed format'
    | 'header or footer'
    | 'altered table'
    | 'attached document'
    | 'changed field'
    | 'field without its words'
    | 'sign of a font'
    | 'kind of numbers'
    | 'joined paragraphs'
    | 'split paragraph'
    | 'something unknown'
  readonly count: number
  /** What it says all the same: the words of a header or an equation, what describes a picture, the name of what is unknown. */
  readonly says?: string
}

export interface WordDocument {
  readonly paragraphs: readonly Paragraph[]
  readonly comments: readonly Comment[]
  readonly unread: readonly Unread[]
}

export const isGone = ({ kind }: Revision): boolean => kind === 'deleted' || kind === 'moved from'
export const isNew = ({ kind }: Revision): boolean => kind === 'inserted' || kind === 'moved to'

/** The words as they stood before anybody changed them. */
export const textBefore = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ text, revisions }) => (revisions.some(isNew) ? [] : [text])).join('')

/** The words with every revision accepted. */
export const textAfter = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ text, revisions }) => (revisions.some(isGone) ? [] : [text])).join('')
