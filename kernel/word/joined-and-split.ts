import { isGone, isNew, type Paragraph, textAfter, textBefore } from '#kernel/pure/words/revised-text.ts'

interface JoinedOrSplit {
  readonly what: 'joined paragraphs' | 'split paragraph'
  /** The first of the two. */
  readonly paragraph: number
  readonly by: string
}

/**
 * Paragraphs that somebody ran together by striking out the end between them, or parted by putting one in. That changes
 * no word, so that no change of words tells it. A whole paragraph put in or struck out is neither.
 */
export function joinedAndSplit(paragraphs: readonly Paragraph[]): readonly JoinedOrSplit[] {
  return paragraphs.flatMap((paragraph, at): readonly JoinedOrSplit[] => {
    const struckOut = paragraph.mark.find(isGone)
    const putIn = paragraph.mark.find(isNew)
    if (struckOut !== undefined && putIn === undefined && meets(paragraphs, at, 'after'))
      return [{ what: 'joined paragraphs', paragraph: paragraph.number, by: struckOut.author }]
    if (putIn !== undefined && struckOut === undefined && meets(paragraphs, at, 'before'))
      return [{ what: 'split paragraph', paragraph: paragraph.number, by: putIn.author }]
    return []
  })
}

/** Whether words stood on both sides of a paragraph's end, over what is empty between them, in one text. */
function meets(paragraphs: readonly Paragraph[], at: number, when: 'before' | 'after'): boolean {
  const [textOf, isOpen] = when === 'after' ? [textAfter, isGone] : [textBefore, isNew]
  const first = paragraphs[at]
  if (first === undefined || textOf(first.pieces).trim() === '') return false
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    const other = paragraphs[next]
    if (other === undefined || other.part !== first.part || !sameCell(first, other)) return false
    if (textOf(other.pieces).trim() !== '') return true
    if (!other.mark.some(isOpen)) return false
  }
  return false
}

const sameCell = (a: Paragraph, b: Paragraph): boolean =>
  a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
