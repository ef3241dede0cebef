import {
  type PlanRow,
  type PlanTable,
  activitiesOf,
  rawText,
  said,
  textOf,
} from '../../plan-table/plan-table.ts'
import { isCut } from '../../plan-table/silent-cells.ts'
import { indicatorsOf } from '../../plan-table/words-of-indicators.ts'
import { type LintRule, inRow, named, quoted } from '../finding.ts'

const survey =
  /\b(?:survey(?:s|ed)?|opinion polls?|(?:percentage|proportion|share|%) of (?:the )?(?:\w+ )?(?:public|citizens|people|respondents|population|women|households|businesses) who)\b|سروے|رائے عامہ/i

/** Surveys that are held anyway, and land that is measured. */
const heldAnyway =
  /\b(?:census|pslm|mics|pdhs|lfs|labour force survey|demographic and health survey|land survey|survey of pakistan|existing survey)\b|مردم شماری/i

const isPaidFor = (plan: PlanTable, row: PlanRow): boolean =>
  [said(plan, row, 'cost'), said(plan, row, 'funding')].some(
    (money) => money.kind === 'not-seen' || (money.kind === 'text' && /\p{N}/u.test(money.text)),
  )

/** A survey costs money every time. An indicator that needs one and has none is never measured. */
export const aSurveyHasABudget: LintRule = ({ plan }) => {
  const activities = activitiesOf(plan)
  // An activity of its own that holds the survey, and is paid for, serves the whole plan.
  const held = activities.some((row) => survey.test(textOf(plan, row, 'action')) && isPaidFor(plan, row))
  if (held) return []
  return activities.flatMap((row) => {
    const indicator = (indicatorsOf(row) ?? []).find((one) => survey.test(one))
    const source = textOf(plan, row, 'verification')
    const words = indicator ?? (survey.test(source) ? source : undefined)
    if (words === undefined || heldAnyway.test(`${words}\n${source}`) || isPaidFor(plan, row)) return []
    if ((['cost', 'funding'] as const).some((field) => isCut(rawText(row, field)))) return []
    const name = named(plan, row)
    const cited = quoted(words)
    return [
      inRow('survey-without-budget', plan, row, indicator === undefined ? 'verification' : 'indicators', {
        en: `${name.en} needs a survey, and no amount is set aside for it: ${cited.en}.`,
        ur: `${name.ur} کے لیے سروے درکار ہے اور اس کی کوئی رقم مختص نہیں: ${cited.ur}۔`,
      }),
    ]
  })
}
