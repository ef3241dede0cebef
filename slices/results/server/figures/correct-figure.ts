import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { decimalOf } from '#kernel/pure/decimal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { FigureValue } from '../../rules/figures/nil-is-not-silence.ts'
import { amountIn } from '../../rules/import/rows-become-figures.ts'
import { figuresByNumber } from '../reading/figures.ts'
import { indicatorsKept, numberOf } from '../reading/indicators.ts'
import { isLocked } from '../periodic/reopen-report.ts'
import { appendFigures } from '../reports/append-figures.ts'
import { reportingOffice } from '../reports/reporting-office.ts'

/** Appends a figure that points at what it corrects. The old one stays as it was. */
export const correctFigure: Handler<typeof results.acts.correctFigure, ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  recordRows,
}) => {
  const number = numberOf(input.reference)
  const old = number === null ? undefined : (await figuresByNumber(tx, [number])).get(number)
  if (number === null || old === undefined) throw new NotFound()
  if (old.correctedBy !== null) return refuse('already-corrected')
  if (await isLocked(tx, old.report)) return refuse('report-approved')
  const [indicator] = await indicatorsKept(tx, { indicators: [old.indicator.id] })
  if (indicator === undefined) throw new NotFound()
  const reporter = reportingOffice(session, indicator.strategy, old.office?.id, letter)
  if (!reporter.ok) return refuse(reporter.code)
  // A figure of no office is corrected by the secretariat, or by the office whose letter says what is right.
  if (old.office === null && reporter.office !== null && letter === null) return refuse('office-not-yours')

  const { kind, document } = input
  const counts = kind === 'value' || kind === 'total'
  const value = input.value ?? null
  const said = input.words ?? null
  if (counts !== (value !== null || said !== null)) return refuse('value-does-not-fit-kind')
  const unit = unitOf(input.unit ?? old.unit)
  if (kind === old.kind && value === old.value && said === old.words && unit.code === old.unit)
    return refuse('nothing-changed')
  const decimal = decimalOf(value ?? '')
  const content: FigureValue | null = counts
    ? decimal === undefined
      ? null
      : { kind: 'number', number: decimal }
    : { kind }
  const { numbers } = await appendFigures(
    tx,
    recordRows,
    {
      strategy: indicator.strategy,
      ...{ kind: 'correction', origin: 'reported' },
      ...{ office: reporter.office, document, file: null, period: old.period, status: input.status },
      corrects: number,
      submittedBy: session.person,
      byLetter: letter !== null,
    },
    [
      {
        ...{ row: null, indicator, place: old.place, partOf: old.partOf, period: old.period },
        ...{ kind, value, words: said, unit: unit.code, agency: old.agency, document, parts: [] },
        amount: content === null ? null : amountIn(content, unit, unitOf(indicator.unit)),
      },
    ],
  )
  return { reference: figureReferenceText(numbers[0] ?? 0) }
}
