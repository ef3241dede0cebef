import { contract } from '#kernel/contract/act.ts'
import { figureActs } from './contract/figures.ts'
import { indicatorActs } from './contract/indicators.ts'
import { reportActs } from './contract/reports.ts'

/** Indicators, the reports and figures that measure them, and what checks and officers say of those. */
export const results = contract('results', { ...indicatorActs, ...figureActs, ...reportActs })

export type { ByLetter, Discrepancy, Figure, Indicator, SaidStatus } from './contract/shapes.ts'
export type { CellFinding, Report } from './contract/reports.ts'
