import { type Paragraph, textAfter, textBefore, type WordDocument } from '#kernel/pure/words/revised-text.ts'
import { changesIn, type DocumentChange } from '../../rules/intake/changes-in-a-document.ts'
import { type FoundInFile, nothing } from './found.ts'

/** Every tracked change and comment of a Word file, in the order in which the file is read. */
export function changesInWord(document: WordDocument): readonly FoundInFile[] {
  const changes = changesIn(document)
  const places = new Map(
    changes.flatMap((one, at) => (one.kind === 'comment' ? [[one.id, at + 1] as const] : [])),
  )
  const context = contextsOf(document.paragraphs)
  return changes.map((change) => {
    const around = context.get(change.paragraph) ?? { text: '', follows: null, headings: [], numbers: [] }
    return change.kind === 'comment' ? ofRemark(change, places, around) : ofOffer(change, around)
  })
}

interface Around {
  readonly text: string
  readonly follows: string | null
  readonly headings: readonly string[]
  readonly numbers: readonly string[]
}

function placeOf({ author, at, part, paragraph, cell }: DocumentChange) {
  return {
    ...{ author, saidAt: at, part, paragraph: paragraph === 0 ? null : paragraph },
    ...{
      sheet: cell === null ? null : `Table ${cell.table}`,
      row: cell?.row ?? null,
      column: cell?.column ?? null,
    },
  }
}

function ofOffer(
  change: Exclude<DocumentChange, { kind: 'comment' }>,
  { follows, numbers }: Around,
): FoundInFile {
  const { kind, before, after, under, movedTo, touches, spans, alike } = change
  return {
    ...{
      ...nothing,
      ...placeOf(change),
      kind,
      before,
      after,
      headings: under,
      movedTo,
      touches,
      spans,
      alike,
    },
    follows: kind === 'added' ? follows : null,
    numbers,
  }
}

/** A comment stands beside the paragraph that it is anchored in, unchanged. */
function ofRemark(
  change: Extract<DocumentChange, { kind: 'comment' }>,
  places: ReadonlyMap<string, number>,
  { text, headings, numbers }: Around,
): FoundInFile {
  const answers = change.answers === null ? null : (places.get(change.answers) ?? null)
  return {
    ...{ ...nothing, ...placeOf(change), kind: 'comment', before: text, after: text, headings },
    ...{ remark: change.words, about: change.about, answers, numbers, isResolved: change.isResolved },
  }
}

/** Of each paragraph its words before any change, those of the one before it, and the headings above. */
function contextsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Around> {
  const contexts = new Map<number, Around>()
  const headings: { level: number; text: string }[] = []
  let follows: string | null = null
  for (const { number, heading, pieces, numbers } of paragraphs) {
    const text = textBefore(pieces)
    if (heading !== null) while ((headings.at(-1)?.level ?? 0) >= heading) headings.pop()
    contexts.set(number, { text, follows, headings: headings.map((one) => one.text), numbers })
    if (heading !== null && text.trim() !== '')
      headings.push({ level: heading, text: `${numbers.at(-1) ?? ''} ${text}`.trim() })
    if (text.trim() !== '') follows = text
  }
  return contexts
}

/** The paragraphs of a document that says things of its own: each one is a point. */
export function pointsInWord(document: WordDocument): readonly FoundInFile[] {
  const context = contextsOf(document.paragraphs)
  return document.paragraphs.flatMap(({ number, part, heading, pieces, cell, numbers }) => {
    const words = textAfter(pieces).trim()
    if (words === '' || heading !== null) return []
    const { headings } = context.get(number) ?? { headings: [] }
    const sheet = cell === null ? null : `Table ${cell.table}`
    const place = { part, paragraph: number, sheet, row: cell?.row ?? null, column: cell?.column ?? null }
    return [{ ...nothing, ...place, headings, numbers, remark: words }]
  })
}

export const paragraphsBefore = ({ paragraphs }: WordDocument): readonly string[] =>
  paragraphs.map(({ pieces }) => textBefore(pieces)).filter((text) => text.trim() !== '')

export const paragraphsAfter = ({ paragraphs }: WordDocument): readonly string[] =>
  paragraphs.map(({ pieces }) => textAfter(pieces).trim()).filter((text) => text !== '')
