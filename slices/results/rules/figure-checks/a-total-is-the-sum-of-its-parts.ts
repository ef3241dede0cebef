import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { absolute, compare, subtract, sum } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { type Coverage, coverageLabel, coverageOf } from '../figures/a-total-carries-its-coverage.ts'
import {
  type FigureFinding,
  amountLabel,
  askTheOffice,
  comma,
  listed,
  rowsOf,
  slipSentence,
  subjectOf,
} from './finding.ts'
import { type Amount, type Statement, amountIn, amountsIn, isSum } from './statement.ts'
import { explanationOf } from './what-explains-a-difference.ts'
import { type Arrangement, type Dimension, type Parts, partsOf } from './which-parts-a-total-has.ts'

/** What stands behind one printed total, and whether that was enough to check it. */
export interface TotalChecked {
  readonly row: number
  readonly over: Dimension | null
  readonly coverage: Coverage
  /** True only where every part is there and the total was held against their sum. */
  readonly checked: boolean
  readonly messages: Bilingual
}

export interface TotalsReading {
  readonly findings: readonly FigureFinding[]
  readonly totals: readonly TotalChecked[]
}

/** `its` agrees with the Urdu noun. */
const dimensionWords: Readonly<Record<Dimension, Bilingual & { readonly its: string }>> = {
  period: { en: 'periods', ur: 'مدتوں', its: 'اس کی' },
  place: { en: 'places', ur: 'مقامات', its: 'اس کے' },
  indicator: { en: 'sub-indicators', ur: 'ذیلی اشاریوں', its: 'اس کے' },
}

/**
 * `sum-differs` and `units-do-not-add`: each printed total against its parts in the same document, over periods,
 * places and sub-indicators. A total with a part that is not reported is not held to equality; only a sum that
 * already exceeds it is then a finding. At most one finding of each code for a total.
 */
export function checkTotals(arrangement: Arrangement): TotalsReading {
  const findings: FigureFinding[] = []
  const totals: TotalChecked[] = []
  for (const statement of arrangement.statements) {
    const total = statement.isTotal ? amountIn(statement) : undefined
    if (!total) continue
    const ways = partsOf(statement, arrangement).filter(
      ({ over }) => over !== 'period' || !statement.unit.isStock,
    )
    const mixed = ways.find((way) => mixesKinds(statement, way.parts))
    if (mixed) findings.push(unitsDoNotAdd(statement, mixed))
    const addable = statement.unit.addable ? ways.filter((way) => !mixesKinds(statement, way.parts)) : []
    const wrong = addable.find((way) => contradicts(total, way))
    if (wrong) findings.push(sumDiffers(total, wrong))
    totals.push(...coverageNotes(statement, ways, addable))
  }
  return { findings, totals }
}

/** Rows that report nothing have no unit to speak of. */
const mixesKinds = (total: Statement, parts: readonly Statement[]): boolean =>
  amountsIn(parts).some(({ statement }) => statement.unit.kind !== total.unit.kind)

function contradicts(total: Amount, { parts, closed }: Parts): boolean {
  const amounts = amountsIn(parts)
  if (!closed || amounts.length === 0) return false
  const added = sum(amounts.map((part) => part.base))
  if (isSum(added, amounts, total)) return false
  return coverageOf(parts.map((part) => part.value)).complete || compare(added, total.base) > 0
}

function sumDiffers(total: Amount, { over, parts }: Parts): FigureFinding {
  const amounts = amountsIn(parts)
  const added = sum(amounts.map((part) => part.base))
  const coverage = coverageOf(parts.map((part) => part.value))
  const explanation = coverage.complete ? explanationOf(total.base, added) : undefined
  const { statement } = total
  const [subject, slip, words] = [subjectOf(statement), slipSentence(explanation), dimensionWords[over]]
  const label = (base: typeof added) => amountLabel(base, statement.unit)
  const [printed, result, apart] = [
    label(total.base),
    label(added),
    label(absolute(subtract(total.base, added))),
  ]
  const given = coverage.complete
    ? { en: `its ${amounts.length} ${words.en}`, ur: `${words.its} ${amounts.length} ${words.ur}` }
    : {
        en: `those of its ${words.en} that are reported (${coverage.reported} of ${coverage.expected}) already`,
        ur: `${words.its} رپورٹ شدہ ${words.ur} (${coverage.expected} میں سے ${coverage.reported})`,
      }
  return {
    code: 'sum-differs',
    severity: 'error',
    row: statement.row,
    rows: rowsOf([statement, ...parts]),
    column: 'value',
    messages: {
      en: `${subject.en}: the printed total is ${printed.en}, but ${given.en} add up to ${result.en} in the same document (difference ${apart.en}).${slip.en}`,
      ur: `${subject.ur}: چھپا ہوا مجموعہ ${printed.ur} ہے، جبکہ اسی دستاویز میں ${given.ur} کا حاصلِ جمع ${result.ur} بنتا ہے (فرق ${apart.ur})۔${slip.ur}`,
    },
    hint: askTheOffice,
    ...(explanation ? { explanation } : {}),
  }
}

function unitsDoNotAdd(total: Statement, { parts }: Parts): FigureFinding {
  const rows = [total, ...amountsIn(parts).map((part) => part.statement)]
  const units = [...new Map(rows.map(({ unit }) => [unit.code, unit.name])).values()]
  const subject = subjectOf(total)
  const named = listed(units, (name) => ({ en: name.en, ur: isolated(name.ur) }), comma)
  return {
    code: 'units-do-not-add',
    severity: 'error',
    row: total.row,
    rows: rowsOf(rows),
    column: 'unit',
    messages: {
      en: `${subject.en}: the total stands over units that do not add (${named.en}).`,
      ur: `${subject.ur}: یہ مجموعہ ایسی اکائیوں پر بنایا گیا ہے جو آپس میں جمع نہیں ہوتیں (${named.ur})۔`,
    },
    hint: {
      en: 'Give a total for each kind of unit, or convert them by a stated factor before adding.',
      ur: 'ہر قسم کی اکائی کا الگ مجموعہ دیں، یا جمع کرنے سے پہلے درج شدہ شرح سے تبدیل کریں۔',
    },
  }
}

function coverageNotes(total: Statement, ways: readonly Parts[], addable: readonly Parts[]): TotalChecked[] {
  const subject = subjectOf(total)
  if (ways.length === 0)
    return [
      {
        row: total.row,
        over: null,
        coverage: coverageOf([]),
        checked: false,
        messages: {
          en: `${subject.en}: no parts are given, so the total was not checked.`,
          ur: `${subject.ur}: اجزا نہیں دیے گئے، اس لیے مجموعے کی جانچ نہیں ہوئی۔`,
        },
      },
    ]
  return ways.map((way) => {
    const coverage = coverageOf(way.parts.map((part) => part.value))
    const label = coverageLabel(coverage)
    const gap = way.closed
      ? { en: '', ur: '' }
      : { en: '; the periods given do not make up the whole', ur: '؛ دی گئی مدتیں پوری مدت نہیں بناتیں' }
    return {
      row: total.row,
      over: way.over,
      coverage,
      checked: way.closed && coverage.complete && addable.includes(way),
      messages: { en: `${subject.en}: ${label.en}${gap.en}.`, ur: `${subject.ur}: ${label.ur}${gap.ur}۔` },
    }
  })
}
