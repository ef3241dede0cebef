import { compare, equal, integer, timesPowerOfTen } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import { type FigureFinding, amountLabel, comma, listed, rowsOf, subjectOf } from '../finding.ts'
import type { Amount } from '../statement.ts'
import type { OwnSeries } from './own-series.ts'

/** A large count is not the same twice by chance; a smaller one not three times. */
const large = integer(100)
const smallest = integer(10)

/** `repeated-value`: the same amount in periods that follow one another, as where last quarter's form was sent again. */
export function checkRepeats(series: OwnSeries): readonly FigureFinding[] {
  const [first] = series
  if (first === undefined || !first.statement.unit.addable || first.statement.unit.isStock) return []
  const runs: Amount[][] = []
  for (const one of series) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && equal(run[0].base, one.base)) run.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => (isTooOften(run) ? [finding(run)] : []))
}

function isTooOften(run: readonly Amount[]): boolean {
  const [first] = run
  if (first === undefined || run.length < 2) return false
  const written = timesPowerOfTen(first.base, -first.statement.unit.power)
  return compare(written, run.length === 2 ? large : smallest) >= 0
}

function finding(run: readonly Amount[]): FigureFinding {
  const statements = run.map(({ statement }) => statement)
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) throw new Error('a run of nothing')
  const [subject, amount] = [subjectOf(last.statement), amountLabel(first.base, first.statement.unit)]
  const periods = listed(run, ({ statement }) => periodLabel(statement.period), comma)
  return {
    code: 'repeated-value',
    severity: 'warning',
    ...{ row: last.statement.row, rows: rowsOf(statements), column: 'value' },
    messages: {
      en: `${subject.en}: ${amount.en} is told of ${run.length} periods one after the other (${periods.en}).`,
      ur: `${subject.ur}: ${amount.ur} یکے بعد دیگرے ${isolated(String(run.length))} مدتوں (${periods.ur}) کے لیے بتایا گیا۔`,
    },
    hint: {
      en: 'Ask the office whether an earlier report was sent again.',
      ur: 'دفتر سے پوچھیے کہ کہیں پرانی رپورٹ دوبارہ تو نہیں بھیجی گئی۔',
    },
  }
}
