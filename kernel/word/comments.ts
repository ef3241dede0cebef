import type { Element } from '@xmldom/xmldom'
import { type Comment, textAfter, type Unread } from '#kernel/pure/words/revised-text.ts'
import type { WordReading } from './word-reading.ts'
import { attributeOf, childrenOf, nameOf } from './xml.ts'

interface CommentsRead {
  readonly read: readonly Comment[]
  /** What of the comments is no text. */
  readonly unread: readonly Unread[]
}

/** Comments with their authors. `extended` says which answers which, by the identifier of a comment's last paragraph. */
export function commentsIn(
  comments: Element | null,
  extended: Element | null,
  aside: () => WordReading,
): CommentsRead {
  if (comments === null) return { read: [], unread: [] }
  const all = [...childrenOf(comments)].filter((child) => nameOf(child) === 'comment')
  const byParagraph = new Map(all.map((comment) => [lastParagraphOf(comment), attributeOf(comment, 'id')]))
  const parents = new Map<string, string>()
  for (const one of extended === null ? [] : childrenOf(extended)) {
    const parent = attributeOf(one, 'paraIdParent')
    if (parent !== null) parents.set(attributeOf(one, 'paraId') ?? '', parent)
  }
  const readings = all.map((comment) => {
    const reading = aside()
    reading.readBlocks(comment, 'body')
    return { comment, reading }
  })
  return {
    read: readings.map(({ comment, reading }) => ({
      id: attributeOf(comment, 'id') ?? '',
      author: attributeOf(comment, 'author') ?? '',
      at: attributeOf(comment, 'date'),
      text: reading.paragraphs
        .map(({ numbers, pieces }) => `${numbers.at(-1) ?? ''} ${textAfter(pieces)}`.trim())
        .join('\n')
        .trim(),
      answers: byParagraph.get(parents.get(lastParagraphOf(comment)) ?? '?') ?? null,
    })),
    unread: readings.flatMap(({ reading }) => reading.unread),
  }
}

const lastParagraphOf = (comment: Element): string =>
  attributeOf([...childrenOf(comment)].filter((child) => nameOf(child) === 'p').at(-1), 'paraId') ?? ''
