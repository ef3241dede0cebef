import { diffArrays } from 'diff'
import { type Language, languages } from '../pure/bilingual.ts'
import { comparedLists } from './compare-lists.ts'
import { differencesOf } from '../pure/words/differences-of-words.ts'
import type { Block, Piece, Texts } from './paper.ts'

/**
 * One list of blocks that holds both: what is marked deleted left out, it is the later paper; what is marked inserted
 * left out, the earlier. A block is the same where its `key` is; one that moved is taken out and put in again. Words are
 * compared, not letters. What is noted beside a text is of the later paper, and what went has none.
 */
export function compareBlocks(earlier: readonly Block[], later: readonly Block[]): Block[] {
  const was = [...earlier]
  const is = [...later]
  return diffArrays(was.map(keyOf), is.map(keyOf)).flatMap(({ count = 0, added, removed }): Block[] => {
    if (removed)
      return was.splice(0, count).map(({ notes: _, ...block }) => ({ ...block, change: 'deleted' }))
    if (added) return is.splice(0, count).map((block) => ({ ...block, change: 'inserted' }))
    const before = was.splice(0, count)
    return is.splice(0, count).map((block, index) => compared(before[index] ?? block, block))
  })
}

/** A label is no text that can be changed within: with another label it is another line. */
const keyOf = (block: Block): string =>
  JSON.stringify([
    block.kind,
    block.kind === 'heading' ? block.level : block.kind === 'fact' ? block.label : '',
    block.key ?? block.texts,
  ])

const compared = (before: Block, after: Block): Block => {
  const texts: Partial<Record<Language, readonly Piece[]>> = {}
  for (const language of languages) {
    const [was, is] = [textIn(before.texts, language), textIn(after.texts, language)]
    const separator = after.kind === 'fact' ? after.separator : undefined
    const pieces =
      separator === undefined ? comparedTexts(was, is, language) : comparedLists(was, is, separator)
    if (pieces.length > 0) texts[language] = pieces
  }
  return { ...after, texts }
}

const textIn = (texts: Texts, language: Language): string =>
  (texts[language] ?? []).map(({ text }) => text).join('')

const changes = { same: undefined, added: 'inserted', removed: 'deleted' } as const

function comparedTexts(before: string, after: string, language: Language): readonly Piece[] {
  if (before === after) return after === '' ? [] : [{ text: after }]
  return differencesOf(before, after, language).map(({ kind, text }) => {
    const change = changes[kind]
    return change === undefined ? { text } : { text, change }
  })
}

/** Blocks that were changed, each below the headings under which it stands: what a reader of changes wants. */
export function onlyChanged(blocks: readonly Block[]): Block[] {
  const kept = new Set<Block>()
  let above: Extract<Block, { kind: 'heading' }>[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') above = [...above.filter(({ level }) => level < block.level), block]
    if (!isChanged(block)) continue
    for (const heading of above) kept.add(heading)
    kept.add(block)
  }
  return [...kept]
}

const isChanged = ({ change, texts }: Block): boolean =>
  change !== undefined ||
  languages.some((language) => (texts[language] ?? []).some((piece) => piece.change !== undefined))
