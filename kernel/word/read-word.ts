import { unpack } from '#kernel/files/unpack.ts'
import type { Element } from '@xmldom/xmldom'
import { textAfter, type WordDocument } from '#kernel/pure/words/revised-text.ts'
import { commentsIn } from './comments.ts'
import { headingLevels } from './heading-levels.ts'
import { joinedAndSplit } from './joined-and-split.ts'
import { ListDefinitions } from './numbering/list-definitions.ts'
import { wantedParts, WordParts } from './parts.ts'
import { type MergedCell, WordReading } from './word-reading.ts'
import { attributeOf, childrenOf, nameOf } from './xml.ts'

/** A document of 300 pages with pictures is some 20 MB unpacked. */
export const wordLimits = { maxParts: 5_000, maxBytes: 256 * 1024 * 1024 }

export type WordRead =
  | { readonly ok: true; readonly document: WordDocument; readonly merged: readonly MergedCell[] }
  | { readonly ok: false; readonly why: 'not a Word file' | 'an old or locked Word file' | 'too large' }

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
  const unpacked = unpack(file, { ...limits, wanted: wantedParts })
  if (unpacked === 'too large') return { ok: false, why: 'too large' }
  const parts = new WordParts(unpacked === 'damaged' ? new Map() : unpacked)
  const body = childOf(parts.main, 'body')
  if (body === undefined) return { ok: false, why: 'not a Word file' }
  const styles = parts.part('styles')
  const levels = headingLevels(styles)
  const lists = new ListDefinitions(parts.part('numbering'), styles)
  const reading = new WordReading(levels, lists)
  const aside = () => new WordReading(levels, lists)
  reading.readBlocks(body, 'body')
  for (const note of notesOf(parts.part('footnotes'))) reading.readNote(note, 'footnote')
  for (const note of notesOf(parts.part('endnotes'))) reading.readNote(note, 'endnote')
  for (const one of joinedAndSplit(reading.paragraphs)) reading.leaveUnread(one.what, one.paragraph, one.by)
  for (const margin of [...parts.parts('header'), ...parts.parts('footer')]) {
    const words = wordsOf(margin, aside())
    if (words !== null) reading.leaveUnread('header or footer', null, words)
  }
  const comments = commentsIn(parts.part('comments'), parts.part('commentsExtended'), aside)
  for (const { what, count, says } of comments.unread) {
    for (let times = 0; times < count; times += 1) reading.leaveUnread(what, null, says)
  }
  const { paragraphs, unread, merged } = reading
  return { ok: true, document: { paragraphs, comments: comments.read, unread }, merged }
}

const childOf = (root: Element | null, name: string): Element | undefined =>
  root === null ? undefined : [...childrenOf(root)].find((child) => nameOf(child) === name)

/** The lines that Word draws above notes are notes too, of a type of their own. */
const notesOf = (root: Element | null): readonly Element[] =>
  root === null ? [] : [...childrenOf(root)].filter((note) => attributeOf(note, 'type') === null)

/** The words of a header or footer; null where nothing stands in it, '' where it holds no more than a picture. */
function wordsOf(root: Element, aside: WordReading): string | null {
  aside.readBlocks(root, 'body')
  const words = aside.paragraphs.map(({ pieces }) => textAfter(pieces).trim()).filter((text) => text !== '')
  return words.length === 0 && aside.unread.length === 0 ? null : words.join(' · ')
}
