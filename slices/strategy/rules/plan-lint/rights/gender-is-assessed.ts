import { activitiesOf, hasColumn, said } from '../../plan-table/plan-table.ts'
import { type LintRule, inRow, named, ofTable } from '../finding.ts'
import { isPartlySeen, wordsOf } from './words-of-a-row.ts'

const ofGender =
  /\b(?:gender\w*|wom[ae]n|girls?|boys?|females?|males?|sex[- ]disaggregated|disaggregated by sex|gbv)\b|صنف|خواتین|عورت|لڑکی/i

/**
 * "Not assessed" is not "assessed, and of no concern" (the OECD's marker 0). Without a column a single row that
 * speaks of it is taken as an assessment, and so is a row that was not wholly seen.
 */
export const genderIsAssessed: LintRule = ({ plan }) => {
  const activities = activitiesOf(plan)
  if (!hasColumn(plan, 'gender')) {
    if (activities.length === 0 || plan.rows.some((row) => isPartlySeen(row) || ofGender.test(wordsOf(row))))
      return []
    return [
      ofTable('no-gender-assessment', plan, {
        en: 'The table has no column for a gender assessment, and no row speaks of women, men, girls or boys.',
        ur: 'جدول میں صنفی جائزے کا کوئی کالم نہیں، اور کسی سطر میں خواتین، مردوں، لڑکیوں یا لڑکوں کا ذکر نہیں۔',
      }),
    ]
  }
  return activities
    .filter((row) => said(plan, row, 'gender').kind === 'empty')
    .map((row) => {
      const name = named(plan, row)
      return inRow('no-gender-assessment', plan, row, 'gender', {
        en: `${name.en} does not say whether its effect on women and men was looked at.`,
        ur: `${name.ur} میں درج نہیں کہ خواتین اور مردوں پر اس کے اثر کا جائزہ لیا گیا یا نہیں۔`,
      })
    })
}
