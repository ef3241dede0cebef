import type { Language } from '#kernel/pure/bilingual.ts'
import { strictness, type Level } from '../openness/levels-of-openness.ts'
import { below, treeAfter } from './a-tree-after-a-change.ts'
import { namedBy, type StructuralChange, type Tree, type TreeEntry, type Words } from './structural-change.ts'

/** What a change takes and what it gives, in words: so that it reads, compares and prints as a change of text does. */
export interface SaidOfChange {
  readonly before: string
  readonly after: string
}

const inWords = (words: Words, language: Language): string => {
  const other = language === 'en' ? 'ur' : 'en'
  return (words[language] ?? words[other] ?? '').trim()
}

const lineOf = ({ code, title }: Pick<TreeEntry, 'code' | 'title'>, language: Language): string =>
  `${code} ${inWords({ en: title.en ?? undefined, ur: title.ur ?? undefined }, language)}`.trim()

/** More lines than these say no more to a reader. */
const mostLines = 60

/**
 * What a change says of a tree, in one language where the titles stand in it. No node is quoted that fewer people may
 * read than `level`: the words are shown to whoever may read the proposal.
 */
export function saidOf(tree: Tree, change: StructuralChange, language: Language, level: Level): SaidOfChange {
  const line = (entry: TreeEntry | undefined): string => (entry === undefined ? '' : lineOf(entry, language))
  const find = (lineage: string | null) => tree.find((entry) => entry.lineage === lineage)
  switch (change.kind) {
    case 'add': {
      const words = [inWords(change.title, language), inWords(change.text, language)]
      return { before: '', after: words.filter((one) => one !== '').join('\n\n') }
    }
    case 'remove': {
      const gone = below(tree, change.node)
      const lines = tree.filter(
        (entry) => gone.has(entry.lineage) && strictness(entry.level) <= strictness(level),
      )
      return { before: lines.slice(0, mostLines).map(line).join('\n'), after: '' }
    }
    case 'move':
      return saidOfMove(tree, change, language, level)
    case 'merge':
      return {
        before: [change.into, ...change.nodes].map((one) => line(find(one))).join('\n'),
        after: `${find(change.into)?.code ?? ''} ${inWords(change.title, language)}`.trim(),
      }
    case 'split': {
      const made = treeAfter(tree, change, (at) => `part ${String(at)}`)
      const codes = change.parts.map((_, at) =>
        at === 0 || !made.ok
          ? (find(change.node)?.code ?? '')
          : (made.tree.find(({ lineage }) => lineage === `part ${String(at - 1)}`)?.code ?? ''),
      )
      return {
        before: line(find(change.node)),
        after: change.parts
          .map(({ title }, at) => `${codes[at] ?? ''} ${inWords(title, language)}`.trim())
          .join('\n'),
      }
    }
  }
}

/** What it stands below and after, then the node itself: before and after. */
function saidOfMove(
  tree: Tree,
  change: Extract<StructuralChange, { kind: 'move' }>,
  language: Language,
  level: Level,
): SaidOfChange {
  const made = treeAfter(tree, change, () => '')
  const standing = (of: Tree): string => {
    const node = of.find(({ lineage }) => lineage === change.node)
    if (node === undefined) return ''
    const beside = of.filter(({ parent }) => parent === node.parent)
    const around = [
      of.find(({ lineage }) => lineage === node.parent),
      beside[beside.findIndex(({ lineage }) => lineage === node.lineage) - 1],
    ]
    const open = around.filter(
      (entry) => entry !== undefined && strictness(entry.level) <= strictness(level),
    ) as TreeEntry[]
    return [...open, node].map((entry) => lineOf(entry, language)).join('\n')
  }
  return { before: standing(tree), after: made.ok ? standing(made.tree) : '' }
}

/** The strictest level of what a change names: who may read that it was proposed. */
export function levelOfChange(
  tree: Tree,
  change: StructuralChange,
  titles: ReadonlyMap<string, Level>,
): Level {
  const named = namedBy(change).flatMap((lineage) => {
    const entry = tree.find((one) => one.lineage === lineage)
    return entry === undefined ? [] : [entry.level, titles.get(lineage) ?? entry.level]
  })
  return named.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? 'restricted annex'
}
