import { isolated } from '#kernel/pure/parsed.ts'
import { alikeAmong } from '#kernel/pure/words/alike-in-words.ts'
import { activitiesOf, textOf } from '../plan-table/plan-table.ts'
import { withoutCode } from '../plan-table/rows-of-a-plan.ts'
import { type Elsewhere, type LintRule, type OtherPlan, inRow, named, quoted } from './finding.ts'

const actionsOf = ({ title, plan }: OtherPlan) =>
  [...new Set(activitiesOf(plan).map((row) => withoutCode(textOf(plan, row, 'action'))))].map((text) => ({
    plan: { en: title, ur: title },
    text,
    texts: [text],
  }))

/**
 * The same action in two plans has two owners, two dates and one budget. In a file likeness alone is known; of a version
 * a person may have decided, and what was decided otherwise is not said again.
 */
export const anActionStandsInOnePlan: LintRule = ({ plan, others = [], standing }) => {
  if (others.length === 0 && standing === undefined) return []
  const alike = alikeAmong(others.flatMap(actionsOf))
  return activitiesOf(plan).flatMap((row) => {
    const other: Elsewhere | undefined =
      standing?.get(row.row) ?? alike([withoutCode(textOf(plan, row, 'action'))])[0]?.there
    if (!other) return []
    const name = named(plan, row)
    const words = quoted(other.text)
    return [
      inRow('same-action-elsewhere', plan, row, 'action', {
        en: `${name.en} also stands in ${other.plan.en}: ${words.en}.`,
        ur: `${name.ur} ${isolated(other.plan.ur)} میں بھی درج ہے: ${words.ur}۔`,
      }),
    ]
  })
}
