import type { Element } from '@xmldom/xmldom'
import type { Comment } from '#kernel/pure/words/revised-text.ts'
import { attributeOf, childrenOf, nameOf } from './xml.ts'

/** Comments with their authors. `extended` says which answers which, by the identifier of a comment's last paragraph. */
export function commentsIn(comments: Element | null, extended: Element | null): readonly Comment[] {
  if (comments === null) return []
  const read = [...childrenOf(comments)].filter((child) => nameOf(child) === 'comment')
  const byParagraph = new Map(read.map((comment) => [lastParagraphOf(comment), attributeOf(comment, 'id')]))
  const parents = new Map<string, string>()
  for (const one of extended === null ? [] : childrenOf(extended)) {
    const parent = attributeOf(one, 'paraIdParent')
    if (parent !== null) parents.set(attributeOf(one, 'paraId') ?? '', parent)
  }
  return read.map((comment) => ({
    id: attributeOf(comment, 'id') ?? '',
    author: attributeOf(comment, 'author') ?? '',
    at: attributeOf(comment, 'date'),
    text: paragraphsOf(comment).map(textOf).join('\n').trim(),
    answers: byParagraph.get(parents.get(lastParagraphOf(comment)) ?? '?') ?? null,
  }))
}

const paragraphsOf = (comment: Element) => [...childrenOf(comment)].filter((child) => nameOf(child) === 'p')

const lastParagraphOf = (comment: Element): string =>
  attributeOf(paragraphsOf(comment).at(-1), 'paraId') ?? ''

function textOf(element: Element): string {
  const name = nameOf(element)
  if (name === 't') return element.textContent ?? ''
  if (name === 'tab') return '\t'
  if (name === 'br' || name === 'cr') return '\n'
  if (name === 'pPr' || name === 'rPr' || name === 'instrText') return ''
  return [...childrenOf(element)].map(textOf).join('')
}
