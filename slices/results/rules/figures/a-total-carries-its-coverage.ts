import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Decimal, sum } from '#kernel/pure/decimal.ts'
import { type FigureValue, amountOf } from './nil-is-not-silence.ts'

/** How much of what was expected stands behind a total. Counts of reporting units (offices, places, periods). */
export interface Coverage {
  /** Those to which the indicator applies. */
  readonly expected: number
  /** Numbers and nil reports. */
  readonly reported: number
  readonly nil: number
  readonly notReported: number
  readonly notApplicable: number
  readonly complete: boolean
}

export function coverageOf(values: readonly FigureValue[]): Coverage {
  const count = (kind: FigureValue['kind']) => values.filter((value) => value.kind === kind).length
  const notApplicable = count('not applicable')
  const notReported = count('not reported')
  const expected = values.length - notApplicable
  return {
    expected,
    reported: expected - notReported,
    nil: count('nil'),
    notReported,
    notApplicable,
    complete: notReported === 0 && expected > 0,
  }
}

/** "5 of 7 units reported", for standing beside the total wherever it is shown. */
export function coverageLabel(coverage: Coverage): Bilingual {
  const nil =
    coverage.nil === 0
      ? { en: '', ur: '' }
      : { en: `, ${coverage.nil} of them nil`, ur: `، جن میں سے ${coverage.nil} ندارد` }
  return {
    en: `${coverage.reported} of ${coverage.expected} units reported${nil.en}`,
    ur: `${coverage.expected} میں سے ${coverage.reported} اکائیوں نے رپورٹ کیا${nil.ur}`,
  }
}

export interface CoveredTotal {
  /** Undefined where nobody reported: no total is not a total of zero. */
  readonly total: Decimal | undefined
  readonly coverage: Coverage
}

/** Adds what was reported, in one unit, and says how much that is. */
export function totalWithCoverage(values: readonly FigureValue[]): CoveredTotal {
  const amounts = values.flatMap((value) => amountOf(value) ?? [])
  return { total: amounts.length === 0 ? undefined : sum(amounts), coverage: coverageOf(values) }
}
