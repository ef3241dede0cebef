import {
  type PlanRow,
  type PlanTable,
  activitiesOf,
  hasColumn,
  said,
  textOf,
} from '../../plan-table/plan-table.ts'
import { saysHowOften } from '../../plan-table/deadlines-in-words.ts'
import { type Finding, type LintRule, inRow, named, noColumn, quoted } from '../finding.ts'
import { indicatorsOf } from '../../plan-table/words-of-indicators.ts'

/** An indicator that says "from 120 (2025) to 300" carries its baseline in its words. */
const baselineInWords = /\bbaseline\b|\bfrom\s+[\p{N}]|بنیادی سطح/iu

const withIndicators = (plan: PlanTable): readonly PlanRow[] =>
  activitiesOf(plan).filter((row) => (indicatorsOf(row) ?? []).length > 0)

function baselines(plan: PlanTable): readonly Finding[] {
  const bare = withIndicators(plan).filter(
    (row) => !(indicatorsOf(row) ?? []).every((indicator) => baselineInWords.test(indicator)),
  )
  if (bare.length === 0) return []
  if (!hasColumn(plan, 'baseline')) return [noColumn('indicator-without-baseline', plan, 'baseline')]
  return bare
    .filter((row) => said(plan, row, 'baseline').kind === 'empty')
    .map((row) => {
      const name = named(plan, row)
      return inRow('indicator-without-baseline', plan, row, 'baseline', {
        en: `${name.en} has an indicator, but not where it stands today.`,
        ur: `${name.ur} کا اشاریہ موجود ہے مگر یہ نہیں کہ آج کیا صورت ہے۔`,
      })
    })
}

function sources(plan: PlanTable): readonly Finding[] {
  const rows = withIndicators(plan)
  if (rows.length === 0) return []
  if (!hasColumn(plan, 'verification')) return [noColumn('indicator-without-source', plan, 'verification')]
  return rows
    .filter((row) => said(plan, row, 'verification').kind === 'empty')
    .map((row) => {
      const name = named(plan, row)
      return inRow('indicator-without-source', plan, row, 'verification', {
        en: `${name.en} has an indicator, but no record or report that would show it.`,
        ur: `${name.ur} کا اشاریہ موجود ہے مگر وہ ریکارڈ یا رپورٹ درج نہیں جس سے یہ معلوم ہو۔`,
      })
    })
}

function frequencies(plan: PlanTable): readonly Finding[] {
  const bare = withIndicators(plan).filter(
    (row) => !saysHowOften([...(indicatorsOf(row) ?? []), textOf(plan, row, 'verification')].join('\n')),
  )
  if (bare.length === 0) return []
  if (!hasColumn(plan, 'frequency')) return [noColumn('indicator-without-frequency', plan, 'frequency')]
  return bare
    .filter((row) => said(plan, row, 'frequency').kind === 'empty')
    .map((row) => {
      const name = named(plan, row)
      return inRow('indicator-without-frequency', plan, row, 'frequency', {
        en: `${name.en} has an indicator, but not how often it is measured.`,
        ur: `${name.ur} کا اشاریہ موجود ہے مگر یہ نہیں کہ اسے کتنے وقفے سے ناپا جائے گا۔`,
      })
    })
}

function targets(plan: PlanTable): readonly Finding[] {
  return activitiesOf(plan).flatMap((row) => {
    const target = said(plan, row, 'target')
    const baseline = said(plan, row, 'baseline').kind
    if (target.kind !== 'text' || (baseline !== 'empty' && baseline !== 'no-column')) return []
    if (!/\p{N}/u.test(target.text) || baselineInWords.test(target.text)) return []
    const name = named(plan, row)
    const words = quoted(target.text)
    return [
      inRow('target-without-baseline', plan, row, 'target', {
        en: `${name.en} has the target ${words.en}, but not the value it starts from.`,
        ur: `${name.ur} کا ہدف ${words.ur} ہے مگر آغاز کی قدر درج نہیں۔`,
      }),
    ]
  })
}

/** A figure can be read only against where it began, by who keeps it and how often (design law 8). */
export const anIndicatorHasABaselineAndASource: LintRule = ({ plan }) => [
  ...baselines(plan),
  ...sources(plan),
  ...frequencies(plan),
  ...targets(plan),
]
