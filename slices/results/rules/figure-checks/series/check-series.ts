import type { FigureFinding, FigureFindingCode } from '../finding.ts'
import type { Statement } from '../statement.ts'
import { checkPossible } from './a-value-is-possible.ts'
import { checkRepeats } from './a-value-is-repeated.ts'
import { checkJumps } from './a-value-jumps-from-year-to-year.ts'
import { checkOutliers } from './an-outlier-stands-far-from-its-own-series.ts'
import { ownSeries } from './own-series.ts'
import { checkGaps, checkOverlaps } from './periods-of-a-series-meet.ts'

/** What one office says over time, held against itself. */
export function checkSeries(statements: readonly Statement[]): readonly FigureFinding[] {
  const series = ownSeries(statements)
  return [
    ...series.flatMap(checkOutliers),
    ...series.flatMap(checkJumps),
    ...series.flatMap(checkRepeats),
    ...series.flatMap(checkGaps),
    ...checkOverlaps(statements),
    ...checkPossible(statements),
  ]
}

const ofSeries: ReadonlySet<FigureFindingCode> = new Set([
  ...(['outlier', 'jump', 'repeated-value', 'period-gap', 'periods-overlap'] as const),
])

/** Whether what was found needs more of the indicator than the figures that are named, to be found again. */
export const needsTheSeries = (code: string): boolean => [...ofSeries].some((one) => one === code)
