import { isolated } from '#kernel/pure/parsed.ts'
import {
  type PlanRow,
  type PlanTable,
  activitiesOf,
  hasColumn,
  said,
  textOf,
} from '../../plan-table/plan-table.ts'
import { withoutCode } from '../../plan-table/rows-of-a-plan.ts'
import { type Finding, type LintRule, inRow, named, noColumn, ofTable, quoted } from '../finding.ts'
import { hasNoUnit, indicatorsOf, restates } from '../../plan-table/words-of-indicators.ts'

/** Rows named in a sentence about the whole table. */
const rowsListed = 12

interface Unmeasured {
  readonly row: PlanRow
  readonly indicators: readonly string[]
}

function unmeasured(plan: PlanTable): readonly Unmeasured[] {
  return activitiesOf(plan)
    .filter((row) => said(plan, row, 'unit').kind !== 'text' && said(plan, row, 'unit').kind !== 'not-seen')
    .map((row) => ({ row, indicators: (indicatorsOf(row) ?? []).filter(hasNoUnit) }))
    .filter(({ indicators }) => indicators.length > 0)
}

function withoutUnit(plan: PlanTable): readonly Finding[] {
  const found = unmeasured(plan)
  if (hasColumn(plan, 'unit'))
    return found.map(({ row, indicators }) => {
      const name = named(plan, row)
      return inRow('indicator-without-unit', plan, row, 'indicators', {
        en: `${name.en} has indicators without a unit: ${indicators.join('; ')}.`,
        ur: `${name.ur} کے یہ اشاریے اکائی کے بغیر ہیں: ${indicators.map(isolated).join('؛ ')}۔`,
      })
    })
  const [first] = found
  if (!first) return []
  const words = quoted(first.indicators[0] ?? '')
  const numbers = found
    .slice(0, rowsListed)
    .map(({ row }) => row.row)
    .join(', ')
  const more = found.length - rowsListed
  const rows = more > 0 ? `${numbers} and ${more} more` : numbers
  const rowsUrdu = more > 0 ? `${numbers} اور مزید ${more}` : numbers
  return [
    ofTable('indicator-without-unit', plan, {
      en: `The table has no column for the unit, and indicators in rows ${rows} do not say in words what is counted, such as ${words.en}.`,
      ur: `جدول میں اکائی کا کوئی کالم نہیں، اور سطر ${rowsUrdu} کے اشاریوں کے الفاظ سے بھی معلوم نہیں ہوتا کہ کیا گنا جائے گا، مثلاً ${words.ur}۔`,
    }),
  ]
}

function restated(plan: PlanTable): readonly Finding[] {
  return activitiesOf(plan).flatMap((row) => {
    const action = withoutCode(textOf(plan, row, 'action'))
    const indicators = (indicatorsOf(row) ?? []).filter((indicator) => restates(indicator, action))
    const [first] = indicators
    if (first === undefined) return []
    const name = named(plan, row)
    const words = quoted(indicators.join('; '))
    return [
      inRow('indicator-restates-action', plan, row, 'indicators', {
        en: `${name.en} has an indicator that says only that it was done: ${words.en}.`,
        ur: `${name.ur} کا یہ اشاریہ صرف یہ بتاتا ہے کہ کام ہو گیا: ${words.ur}۔`,
      }),
    ]
  })
}

/** An indicator exists, says what is counted, and says more than that the activity took place. */
export const anIndicatorCanBeMeasured: LintRule = ({ plan }) => {
  if (!hasColumn(plan, 'indicators')) return [noColumn('no-indicator', plan, 'indicators')]
  const missing = activitiesOf(plan)
    .filter((row) => said(plan, row, 'indicators').kind === 'empty')
    .map((row) => {
      const name = named(plan, row)
      return inRow('no-indicator', plan, row, 'indicators', {
        en: `${name.en} has no indicator.`,
        ur: `${name.ur} کا کوئی اشاریہ نہیں۔`,
      })
    })
  return [...missing, ...withoutUnit(plan), ...restated(plan)]
}
