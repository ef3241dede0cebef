import { unpack } from '#kernel/files/unpack.ts'
import type { Element } from '@xmldom/xmldom'
import { textAfter, type WordDocument } from '#kernel/pure/words/revised-text.ts'
import { commentsIn } from './comments.ts'
import { headingLevels } from './heading-levels.ts'
import { ListDefinitions } from './numbering/list-definitions.ts'
import { type MergedCell, WordReading } from './word-reading.ts'
import { attributeOf, childrenOf, nameOf, rootOf } from './xml.ts'

/** A document of 300 pages with pictures is some 20 MB unpacked. */
export const wordLimits = { maxParts: 5_000, maxBytes: 256 * 1024 * 1024 }

export type WordRead =
  | { readonly ok: true; readonly document: WordDocument; readonly merged: readonly MergedCell[] }
  | { readonly ok: false; readonly why: 'not a Word file' | 'an old or locked Word file' | 'too large' }

const wanted =
  /^word\/(document|comments|commentsExtended|footnotes|endnotes|styles|numbering|header\d*|footer\d*)\.xml$/

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
  const part = (name: string) => rootOf(parts.get(`word/${name}.xml`))
  const styles = part('styles')
  const levels = headingLevels(styles)
  const lists = new ListDefinitions(part('numbering'), styles)
  const reading = new WordReading(levels, lists)
  const aside = () => new WordReading(levels, lists)
  reading.readBlocks(body, 'body')
  for (const note of notesOf(part('footnotes'))) reading.readNote(note, 'footnote')
  for (const note of notesOf(part('endnotes'))) reading.readNote(note, 'endnote')
  for (const [name, content] of parts) {
    if (!/header|footer/.test(name)) continue
    const words = wordsOf(rootOf(content), aside())
    if (words !== null) reading.leaveUnread('header or footer', null, words)
  }
  const comments = commentsIn(part('comments'), part('commentsExtended'), aside)
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
function wordsOf(root: Element | null, aside: WordReading): string | null {
  if (root === null) return null
  aside.readBlocks(root, 'body')
  const words = aside.paragraphs.map(({ pieces }) => textAfter(pieces).trim()).filter((text) => text !== '')
  return words.length === 0 && aside.unread.length === 0 ? null : words.join(' · ')
}
