import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { indicatorsKept } from '../reading/indicators.ts'
import { appendFigures } from './append-figures.ts'
import { nameOfOffice } from './import-figures.ts'
import { reportingOffice } from './reporting-office.ts'

/** There was nothing to count: zero that was said, which is not silence. */
export const reportNil: Handler<typeof results.acts.reportNil, ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  recordRows,
}) => {
  const reporter = reportingOffice(session, input.strategy, input.office, letter)
  if (!reporter.ok) return refuse(reporter.code)
  const { strategy, office, place, period, document } = input
  const indicators = await indicatorsKept(tx, { strategy, indicators: input.indicators })
  if (indicators.length !== new Set(input.indicators).size) throw new NotFound()
  const agency = await nameOfOffice(tx, office)
  const { report, numbers } = await appendFigures(
    tx,
    recordRows,
    {
      ...{ strategy, office, document, period },
      ...{ kind: 'nil report', origin: 'reported', file: null, status: 'final', submittedBy: session.person },
      byLetter: letter !== null,
    },
    indicators.map((indicator) => ({
      ...{ indicator, place, period, document, agency },
      ...{
        row: null,
        partOf: '',
        kind: 'nil',
        value: null,
        words: null,
        parts: [],
        unit: indicator.unit,
        amount: '0',
      },
    })),
  )
  return { report, references: numbers.map(figureReferenceText) }
}
