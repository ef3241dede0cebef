import { unpack } from '#kernel/files/unpack.ts'
import type { Element } from '@xmldom/xmldom'
import type { WordDocument } from '#kernel/pure/words/revised-text.ts'
import { commentsIn } from './comments.ts'
import { headingLevels } from './heading-levels.ts'
import { type MergedCell, WordReading } from './word-reading.ts'
import { attributeOf, childrenOf, nameOf, rootOf } from './xml.ts'

/** A document of 300 pages with pictures is some 20 MB unpacked. */
export const wordLimits = { maxParts: 5_000, maxBytes: 256 * 1024 * 1024 }

export type WordRead =
  | { readonly ok: true; readonly document: WordDocument; readonly merged: readonly MergedCell[] }
  | { readonly ok: false; readonly why: 'not a Word file' | 'an old or locked Word file' | 'too large' }

const wanted =
  /^word\/(document|comments|commentsExtended|footnotes|endnotes|styles|header\d*|footer\d*)\.xml$/

/**
 * Reads a Word file (.docx) with its tracked changes and comments. Nothing is dropped in silence: what is no text is
 * counted in `unread`, with its paragraph. `merged` are the cells of tables that take more than one place. Bad input
 * never throws.
 * Source: ECMA-376, Part 1, 17.13 (annotations).
 */
export function readWord(file: Buffer, limits: Readonly<typeof wordLimits> = wordLimits): WordRead {
  if (file.subarray(0, 4).toString('latin1') === '\u00d0\u00cf\u0011\u00e0') {
    return { ok: false, why: 'an old or locked Word file' }
  }
  const parts = unpack(file, { ...limits, wanted })
  if (parts === 'too large') return { ok: false, why: 'too large' }
  const body = parts === 'damaged' ? undefined : childOf(rootOf(parts.get('word/document.xml')), 'body')
  if (parts === 'damaged' || body === undefined) return { ok: false, why: 'not a Word file' }
  const reading = new WordReading(headingLevels(rootOf(parts.get('word/styles.xml'))))
  reading.readBlocks(body, 'body')
  for (const [name, part] of [
    ['footnote', rootOf(parts.get('word/footnotes.xml'))],
    ['endnote', rootOf(parts.get('word/endnotes.xml'))],
  ] as const) {
    for (const note of notesOf(part)) reading.readBlocks(note, name)
  }
  for (const [name, part] of parts) {
    if (/header|footer/.test(name) && hasText(rootOf(part))) reading.leaveUnread('header or footer', null)
  }
  const comments = commentsIn(
    rootOf(parts.get('word/comments.xml')),
    rootOf(parts.get('word/commentsExtended.xml')),
  )
  const document = { paragraphs: reading.paragraphs, comments, unread: reading.unread }
  return { ok: true, document, merged: reading.merged }
}

const childOf = (root: Element | null, name: string): Element | undefined =>
  root === null ? undefined : [...childrenOf(root)].find((child) => nameOf(child) === name)

/** The lines that Word draws above notes are notes too, of a type of their own. */
const notesOf = (root: Element | null): readonly Element[] =>
  root === null ? [] : [...childrenOf(root)].filter((note) => attributeOf(note, 'type') === null)

const hasText = (root: Element | null): boolean => (root?.textContent ?? '').trim() !== ''
