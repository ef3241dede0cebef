/** The door of results: what the shells and other slices' servers may use. */
export { type FiguresReport, checkFigures, checkStatements } from './rules/figure-checks/check-figures.ts'
export type { FigureFinding } from './rules/figure-checks/finding.ts'
export { type Funnel, readFunnels } from './rules/figure-checks/funnels.ts'
export {
  type FigureColumn,
  type FigureRow,
  figureColumns,
} from './rules/figure-checks/rows-become-statements.ts'
export {
  type Doubt,
  type Matched,
  placeNamed,
} from './rules/places/a-name-is-matched-or-doubted-never-guessed.ts'
export type { Figure } from './contract.ts'
export { type FigureUse, registerFigureUses } from './server/periodic/reopen-report.ts'
export { sourcesOnCover } from './server/doors/sources-on-cover.ts'
export { resultsPaperByCode } from './server/papers/shelf.ts'
export {
  type CoverageOfPeriod,
  type FiguresAsked,
  type IndicatorSeen,
  type PublicIndicator,
  figuresFor,
  indicatorsOf,
} from './server/doors/published.ts'
