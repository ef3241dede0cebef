import type { Element } from '@xmldom/xmldom'
import { type Comment, textAfter, type Unread } from '#kernel/pure/words/revised-text.ts'
import type { WordReading } from './word-reading.ts'
import { attributeOf, childrenOf, nameOf } from './xml.ts'

interface CommentsRead {
  readonly read: readonly Comment[]
  /** What of the comments is no text. */
  readonly unread: readonly Unread[]
}

/**
 * Comments with their authors, each thread together: a comment, then what answers it. `extended` says which answers
 * which and what is settled, by the identifier of a comment's last paragraph.
 */
export function commentsIn(
  comments: Element | null,
  extended: Element | null,
  aside: () => WordReading,
): CommentsRead {
  if (comments === null) return { read: [], unread: [] }
  const all = [...childrenOf(comments)].filter((child) => nameOf(child) === 'comment')
  const byParagraph = new Map(all.map((comment) => [lastParagraphOf(comment), attributeOf(comment, 'id')]))
  const parents = new Map<string, string>()
  const settled = new Set<string>()
  for (const one of extended === null ? [] : childrenOf(extended)) {
    const paragraph = attributeOf(one, 'paraId') ?? ''
    const parent = attributeOf(one, 'paraIdParent')
    if (parent !== null && parent !== paragraph) parents.set(paragraph, parent)
    if (['1', 'true', 'on'].includes(attributeOf(one, 'done') ?? '')) settled.add(paragraph)
  }
  const readings = all.map((comment) => {
    const reading = aside()
    reading.readBlocks(comment, 'body')
    return { comment, reading }
  })
  const read = readings.map(({ comment, reading }) => {
    const paragraph = lastParagraphOf(comment)
    return {
      id: attributeOf(comment, 'id') ?? '',
      author: attributeOf(comment, 'author') ?? '',
      at: attributeOf(comment, 'date'),
      text: reading.paragraphs
        .map(({ numbers, pieces }) => `${numbers.at(-1) ?? ''} ${textAfter(pieces)}`.trim())
        .join('\n')
        .trim(),
      answers: byParagraph.get(parents.get(paragraph) ?? '?') ?? null,
      isResolved: settled.has(paragraph) || settled.has(parents.get(paragraph) ?? '?'),
    }
  })
  return { read: byThread(read), unread: readings.flatMap(({ reading }) => reading.unread) }
}

/** Word keeps comments as they were made: what answers one may stand behind the next. */
function byThread(comments: readonly Comment[]): readonly Comment[] {
  const replies = new Map<string, Comment[]>()
  for (const one of comments) {
    if (one.answers === null) continue
    replies.set(one.answers, [...(replies.get(one.answers) ?? []), one])
  }
  const told = new Set<Comment>()
  const threadOf = (one: Comment): readonly Comment[] => {
    if (told.has(one)) return []
    told.add(one)
    return [one, ...(replies.get(one.id) ?? []).flatMap(threadOf)]
  }
  // What answers in a circle begins nowhere, and is told last.
  return [...comments.filter(({ answers }) => answers === null), ...comments].flatMap(threadOf)
}

const lastParagraphOf = (comment: Element): string =>
  attributeOf([...childrenOf(comment)].filter((child) => nameOf(child) === 'p').at(-1), 'paraId') ?? ''
