import { saysHowOften } from '../plan-table/deadlines-in-words.ts'
import { activitiesOf, rawText, said, textOf } from '../plan-table/plan-table.ts'
import { withoutCode } from '../plan-table/rows-of-a-plan.ts'
import { isCut } from '../plan-table/silent-cells.ts'
import { type LintRule, inRow, named, quoted } from './finding.ts'
import { indicatorsOf, isMeasured } from '../plan-table/words-of-indicators.ts'

/** Verbs that any effort satisfies, where they open the activity, also after "To" or "HDG to". */
const vague =
  /^(?:[A-Z]{2,8}\s+(?:to|shall|will|should)\s+|to\s+)?(?:further\s+|continue to\s+|continuously\s+)?(strengthen(?:ing)?|improv(?:e|ing)|enhanc(?:e|ing)|reinforc(?:e|ing)|promot(?:e|ing)|support(?:ing)?|facilitat(?:e|ing)|encourag(?:e|ing)|foster(?:ing)?|boost(?:ing)?|intensify(?:ing)?|consolidat(?:e|ing)|optimi[sz](?:e|ing)|step(?:ping)? up|contribut(?:e|ing) to|mak(?:e|ing) (?:best|better|full) use of|rais(?:e|ing) awareness)\b/i

/** In Urdu the verb closes the sentence. */
const vagueUrdu =
  /((?:مضبوط|مستحکم|بہتر|مزید بہتر|مؤثر|موثر|فعال) (?:بنانا|کرنا)|فروغ دینا|تقویت دینا|حوصلہ افزائی کرنا|سہولت دینا|معاونت کرنا|آگاہی پیدا کرنا|اجاگر کرنا)[۔.\s]*$/

function vagueVerbIn(action: string): string | undefined {
  return (vague.exec(action) ?? vagueUrdu.exec(action))?.[1]
}

/** "Strengthen" is kept by any effort: an activity that opens so needs an indicator that counts something. */
export const aVerbPromisesAChange: LintRule = ({ plan }) =>
  activitiesOf(plan).flatMap((row) => {
    const action = withoutCode(textOf(plan, row, 'action'))
    const verb = vagueVerbIn(action)
    if (verb === undefined || isMeasured(action)) return []
    const indicators = indicatorsOf(row)
    const notSeen =
      isCut(rawText(row, 'action')) || indicators === undefined || isCut(rawText(row, 'indicators'))
    const target = said(plan, row, 'target')
    const aims = target.kind === 'not-seen' || (target.kind === 'text' && /\p{N}/u.test(target.text))
    if (notSeen || aims || indicators.some((one) => isMeasured(one) || saysHowOften(one))) return []
    const name = named(plan, row)
    const word = quoted(verb.toLowerCase())
    return [
      inRow('vague-verb', plan, row, 'action', {
        en: `${name.en} promises to ${word.en}, and nothing in the row can be counted.`,
        ur: `${name.ur} میں ${word.ur} کا وعدہ ہے اور سطر میں کوئی ایسی چیز نہیں جو گنی جا سکے۔`,
      }),
    ]
  })
