import {
  isGone,
  isNew,
  type Paragraph,
  type Part,
  type Piece,
  type WordDocument,
  textBefore,
} from '#kernel/pure/words/revised-text.ts'

/** A stretch of a paragraph's words as they stood before, by UTF-16 offsets; of no length where words were put in. */
export interface Span {
  readonly from: number
  readonly until: number
}

interface Where {
  /** As the file names its author. */
  readonly author: string
  readonly at: string | null
  readonly paragraph: number
  readonly part: Part
  readonly cell: Paragraph['cell']
  /** The headings above, outermost first, as they stood before. */
  readonly under: readonly string[]
}

/** What one author does to the words of one paragraph. */
export interface TextOfferedInstead extends Where {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  /** The paragraph as it stood before anybody changed it; '' for one that was added. */
  readonly before: string
  /** The same with this author's changes and nobody else's; '' for one that was removed. */
  readonly after: string
  readonly spans: readonly Span[]
  /** How many paragraphs before it read the same. */
  readonly alike: number
  /** Authors whose own additions this one changes. */
  readonly touches: readonly string[]
  /** For a move: the paragraph before which it now stands. */
  readonly movedTo: number | null
}

export interface Remark extends Where {
  readonly kind: 'comment'
  /** The words that it is anchored to; '' where it has a place and no words. */
  readonly about: string
  readonly words: string
  /** The comment that it answers, by its place in this list of remarks. */
  readonly answers: string | null
  /** Marked as settled in Word. */
  readonly isResolved: boolean
  readonly id: string
}

export type DocumentChange = TextOfferedInstead | Remark

/** Every change and comment of a document that came back, one for each author and paragraph; nothing is merged. */
export function changesIn(document: WordDocument): readonly DocumentChange[] {
  const headings: { level: number; text: string }[] = []
  const changes: DocumentChange[] = []
  const arrivals = arrivalsOfMoves(document.paragraphs)
  const seen = new Map<string, number>()
  for (const paragraph of document.paragraphs) {
    const before = textBefore(paragraph.pieces)
    if (paragraph.heading !== null) {
      while ((headings.at(-1)?.level ?? 0) >= paragraph.heading) headings.pop()
    }
    const under = headings.map(({ text }) => text)
    const alike = seen.get(before) ?? 0
    seen.set(before, alike + 1)
    for (const author of authorsIn(paragraph)) {
      const change = offeredBy(author, paragraph, { before, alike, under, arrivals })
      if (change !== null) changes.push(change)
    }
    if (paragraph.heading !== null && before.trim() !== '')
      headings.push({ level: paragraph.heading, text: before.trim() })
  }
  return [...changes, ...remarksIn(document)]
}

const authorsIn = ({ pieces, mark }: Paragraph): ReadonlySet<string> =>
  new Set([...pieces.flatMap(({ revisions }) => revisions), ...mark].map(({ author }) => author))

interface Around {
  readonly before: string
  readonly alike: number
  readonly under: readonly string[]
  readonly arrivals: ReadonlyMap<string, number>
}

function offeredBy(
  author: string,
  paragraph: Paragraph,
  { before, alike, under, arrivals }: Around,
): TextOfferedInstead | null {
  const { after, spans, touches } = asOfferedBy(author, paragraph.pieces)
  if (after === before && touches.length === 0) return null
  const revisions = paragraph.pieces.flatMap((piece) =>
    piece.revisions.filter((one) => one.author === author),
  )
  const move = revisions.find(({ kind }) => kind === 'moved from')?.move ?? null
  const where = { author, at: revisions[0]?.at ?? null, under, alike, ...placeOf(paragraph) }
  const movedTo = move === null || after.trim() !== '' ? null : (arrivals.get(move) ?? null)
  if (movedTo !== null) return { ...where, kind: 'moved', before, after: before, spans, touches, movedTo }
  // The other half of a move: told once, where the words left.
  if (before === '' && revisions.every(({ kind }) => kind === 'moved to')) return null
  const kind = before.trim() === '' ? 'added' : after.trim() === '' ? 'removed' : 'changed'
  return { ...where, kind, before, after, spans, touches, movedTo: null }
}

const placeOf = ({ number, part, cell }: Paragraph) => ({ paragraph: number, part, cell })

/** The paragraph's words with one author's changes only, and what of the old words they touch. */
function asOfferedBy(
  author: string,
  pieces: readonly Piece[],
): { readonly after: string; readonly spans: readonly Span[]; readonly touches: readonly string[] } {
  let after = ''
  let at = 0
  const spans: Span[] = []
  const touches = new Set<string>()
  for (const { text, revisions } of pieces) {
    const newBy = revisions.find(isNew)?.author
    const isGoneByUs = revisions.some((one) => isGone(one) && one.author === author)
    const length = newBy === undefined ? text.length : 0
    if (isGoneByUs && newBy !== undefined && newBy !== author) touches.add(newBy)
    if (isGoneByUs ? newBy === undefined : newBy === author) spans.push({ from: at, until: at + length })
    if (!isGoneByUs && (newBy === undefined || newBy === author)) after += text
    at += length
  }
  return { after, spans: joined(spans), touches: [...touches] }
}

/** Spans that touch are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last !== undefined && span.from <= last.until)
      all[all.length - 1] = { from: last.from, until: Math.max(last.until, span.until) }
    else all.push(span)
  }
  return all
}

/** Where the words of each move arrived, by the move's name. */
function arrivalsOfMoves(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const arrivals = new Map<string, number>()
  for (const { number, pieces } of paragraphs) {
    for (const { kind, move } of pieces.flatMap(({ revisions }) => revisions)) {
      if (kind === 'moved to' && move !== null && !arrivals.has(move)) arrivals.set(move, number)
    }
  }
  return arrivals
}

function remarksIn({ paragraphs, comments }: WordDocument): readonly Remark[] {
  return comments.map(({ id, author, at, text, answers, isResolved }) => {
    const anchored = paragraphs.flatMap((paragraph) =>
      paragraph.pieces.filter((piece) => piece.comments.includes(id)).map((piece) => ({ paragraph, piece })),
    )
    const first = anchored[0]?.paragraph
    return {
      ...{ kind: 'comment', id, author, at, words: text, answers, isResolved, under: [] },
      ...(first === undefined ? { paragraph: 0, part: 'body' as const, cell: null } : placeOf(first)),
      about: anchored.map(({ piece }) => piece.text).join(''),
    }
  })
}
