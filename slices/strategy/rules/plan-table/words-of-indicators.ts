import { latinDigits } from '#kernel/pure/digits.ts'
import { stemsOf } from '#kernel/pure/words/stems.ts'
import { itemsIn } from './items-in-a-cell.ts'
import { type PlanRow, rawText } from './plan-table.ts'
import { isCut, withoutNotes } from './silent-cells.ts'

/** Words that say what is counted, and percentages. */
const measure =
  /%|٪|(?:^|[^\p{L}])(?:numbers?|no\.|percent(?:age)?|per cent|proportion|share|rates?|ratio|amount|value|volume|quantity|total|count|average|median|frequency|minutes|hours|days|weeks|months|kg|kilograms?|tons?|tonnes?|litres?|usd|eur|pkr|rs|index|score|scale|times|تعداد|فیصد|شرح|تناسب|مقدار|مالیت|رقم|اوسط|کلوگرام|ٹن|دن|مہینے|گھنٹے|اسکور)(?=[^\p{L}]|$)/iu

/** A change or a quality, named without what would show it. Only where the indicator opens with it. */
const withoutMeasure =
  /^(?:(?:the )?(?:improved?|improvements?|increased?|increasing|enhanced?|enhancement|strengthened|strengthening|better|greater|more|higher|reduced|reduction|decreased?|raised|extent|levels?|degree|quality|effectiveness|efficiency|awareness|motivation|results? achieved)\b|بہتر|بہتری|اضافہ|مضبوط|کمی|معیار|استعداد|آگاہی|مؤثر)/iu

/** Six rules ask each row for its indicators; they are cut once. */
const cut = new WeakMap<PlanRow, { readonly items: readonly string[] | undefined }>()

/** What the indicators of a row are, or undefined where they were not seen. */
export function indicatorsOf(row: PlanRow): readonly string[] | undefined {
  const known = cut.get(row)
  if (known) return known.items
  const raw = rawText(row, 'indicators')
  const items = isCut(raw) && withoutNotes(raw) === '' ? undefined : itemsIn(raw)
  cut.set(row, { items })
  return items
}

export const isMeasured = (indicator: string): boolean => measure.test(latinDigits(indicator))

/** True for "Improved motivation of employees"; false for "Ratification", which is yes or no. */
export const hasNoUnit = (indicator: string): boolean =>
  withoutMeasure.test(indicator) && !isMeasured(indicator)

/** Whether an indicator says nothing but that the activity was done: every word of it stands in the activity. */
export function restates(indicator: string, action: string): boolean {
  if (isMeasured(indicator) || /\p{N}/u.test(indicator)) return false
  const words = stemsOf(indicator)
  const done = stemsOf(action)
  return words.size > 0 && [...words].every((word) => done.has(word))
}
