import { type Block, type Notes, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import type { ContentNode } from './read-content.ts'

/** Small pieces of which papers of a version are made. */

export const heading = (level: 1 | 2, key: string, said: Bilingual): Block => ({
  ...{ kind: 'heading', level, key },
  texts: textsOf(said),
})

export const fact = (key: string, label: Bilingual, said: Bilingual): Block => ({
  ...{ kind: 'fact', key, label },
  texts: textsOf(said),
})

/** A block of one text, with what is to be said beside it. */
export const noted = (block: Block, notes: Notes): Block => ({ ...block, notes })

export const paragraph = (key: string, said: Bilingual): Block => ({
  ...{ kind: 'paragraph', key },
  texts: textsOf(said),
})

/** Everything that hangs below a node, in the order of the plan. */
export function below(nodes: readonly ContentNode[], top: ContentNode): ContentNode[] {
  const own = new Set([top.lineage])
  return nodes.filter(({ lineage, parent }) => {
    if (parent === null || !own.has(parent)) return false
    own.add(lineage)
    return true
  })
}

export function textIn({ texts }: ContentNode, field: string): Bilingual | null {
  const of = (language: 'en' | 'ur') =>
    texts.find((one) => one.field === field && one.language === language)?.text ?? null
  const [en, ur] = [of('en'), of('ur')]
  return en === null && ur === null ? null : inBoth({ en, ur })
}

export const titled = (node: ContentNode): Bilingual => {
  const title = textIn(node, 'title')
  return each((language) => (title === null ? node.code : `${node.code}  ${title[language]}`))
}
