import type { Block, Notes } from '#kernel/papers/paper.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { closingNames } from '../../contract/governance/target-words.ts'
import { saidBy } from '../../rules/plan-table/silent-cells.ts'
import type { Closing } from '../targets/closings-of-a-version.ts'
import type { ContentNode } from './read-content.ts'

export type ClosingsByLineage = ReadonlyMap<string, readonly Closing[]>

/**
 * Why an entry or a target that is gone from the later version left, beside where it stood: below it as a note; in Word,
 * where tracked changes are accepted and rejected to exactly the two texts, as a comment.
 */
export function withClosings(
  compared: readonly Block[],
  { nodes, closings }: { readonly nodes: readonly ContentNode[]; readonly closings: ClosingsByLineage },
  place: 'notes' | 'comment',
): Block[] {
  const standing = new Set(nodes.map(({ lineage }) => lineage))
  const promising = new Set(nodes.filter(hasTarget).map(({ lineage }) => lineage))
  return compared.map((block) => {
    const [lineage = '', field] = block.key?.split('/') ?? []
    const of = field === 'title' ? 'activity' : field === 'indicator.target' ? 'target' : null
    const said = (closings.get(lineage) ?? []).filter((closing) => closing.of === of)
    if (said.length === 0 || (of === 'target' ? promising : standing).has(lineage)) return block
    return { ...block, [place]: notesOf(block[place], said) }
  })
}

const hasTarget = ({ texts }: ContentNode): boolean =>
  texts.some(({ field, text }) => field === 'indicator.target' && saidBy(text).kind !== 'empty')

const stop = { en: '.', ur: '۔' }

const notesOf = (notes: Notes | undefined, closings: readonly Closing[]): Notes => {
  const inLanguage = (language: Language) =>
    [
      ...[notes?.[language] ?? []].flat(),
      ...closings.map(
        ({ of, outcome, reason }) =>
          `${closingNames[of][language]}: ${outcome[language]}${stop[language]} ${reason}`,
      ),
    ].join(' · ')
  return { en: inLanguage('en'), ur: inLanguage('ur') }
}
