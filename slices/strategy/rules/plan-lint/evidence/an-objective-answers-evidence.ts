import { textOf } from '../../plan-table/plan-table.ts'
import { type Finding, type LintRule, inRow, quoted } from '../finding.ts'

/**
 * Asked only where it is known what each objective cites: of a version in the server, for whoever reads all of it. To
 * others, silence must not tell that a citation exists which they may not see. A table of a plan has no such column.
 */
export const anObjectiveAnswersEvidence: LintRule = ({ plan, evidence }) => {
  if (evidence === undefined) return []
  return plan.rows.flatMap((row): readonly Finding[] => {
    const cited = evidence.get(row.row)
    if (cited === undefined) return []
    const words = quoted(textOf(plan, row, 'objective'))
    if (cited.length === 0) {
      return [
        inRow('objective-without-evidence', plan, row, 'objective', {
          en: `The objective ${words.en} cites no finding of evidence.`,
          ur: `مقصد ${words.ur} شواہد کے کسی نتیجے کا حوالہ نہیں دیتا۔`,
        }),
      ]
    }
    return cited
      .filter(({ isStale }) => isStale)
      .map(({ reference }) => ({
        ...inRow('evidence-stale', plan, row, 'objective', {
          en: `The objective ${words.en} rests on ${reference}, which has gone stale.`,
          ur: `مقصد ${words.ur} کی بنیاد \u2066${reference}\u2069 ہے جو پرانا ہو چکا ہے۔`,
        }),
        about: reference,
      }))
  })
}
