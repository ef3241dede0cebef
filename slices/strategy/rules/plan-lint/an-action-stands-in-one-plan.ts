import { isolated } from '#kernel/pure/parsed.ts'
import { activitiesOf, textOf } from '../plan-table/plan-table.ts'
import { withoutCode } from '../plan-table/rows-of-a-plan.ts'
import { stemsOf } from '../plan-table/words-of-indicators.ts'
import { type LintRule, type OtherPlan, inRow, named, quoted } from './finding.ts'

/** Words in common, twice, by the words of both (Dice). Below this two sentences share a subject, not an action. */
const alike = 0.75
/** Of two short sentences "train police officers" is half of either: so many words at least. */
const fewestWords = 4

interface Elsewhere {
  readonly plan: string
  readonly text: string
  readonly words: number
}

/** Actions of the other plans by each of their words, so that only those with a word in common are compared. */
function byWord(others: readonly OtherPlan[]): ReadonlyMap<string, readonly Elsewhere[]> {
  const index = new Map<string, Elsewhere[]>()
  for (const { title, plan } of others)
    for (const text of new Set(activitiesOf(plan).map((row) => withoutCode(textOf(plan, row, 'action'))))) {
      const words = stemsOf(text)
      if (words.size < fewestWords) continue
      const there = { plan: title, text, words: words.size }
      for (const word of words) {
        const list = index.get(word)
        if (list) list.push(there)
        else index.set(word, [there])
      }
    }
  return index
}

function likest(action: string, index: ReadonlyMap<string, readonly Elsewhere[]>): Elsewhere | undefined {
  const words = stemsOf(action)
  if (words.size < fewestWords) return undefined
  const common = new Map<Elsewhere, number>()
  for (const word of words)
    for (const other of index.get(word) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
  const found = [...common]
    .map(([other, count]) => ({ other, count, like: (2 * count) / (words.size + other.words) }))
    .filter(({ count, like }) => count >= fewestWords && like >= alike)
    .sort((a, b) => b.like - a.like)
  return found[0]?.other
}

/** The same action in two plans has two owners, two dates and one budget. A person decides whether it is the same. */
export const anActionStandsInOnePlan: LintRule = ({ plan, others = [] }) => {
  if (others.length === 0) return []
  const index = byWord(others)
  return activitiesOf(plan).flatMap((row) => {
    const other = likest(withoutCode(textOf(plan, row, 'action')), index)
    if (!other) return []
    const name = named(plan, row)
    const words = quoted(other.text)
    return [
      inRow('same-action-elsewhere', plan, row, 'action', {
        en: `${name.en} also stands in ${other.plan}: ${words.en}.`,
        ur: `${name.ur} ${isolated(other.plan)} میں بھی درج ہے: ${words.ur}۔`,
      }),
    ]
  })
}
