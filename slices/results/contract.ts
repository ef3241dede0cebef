import { contract } from '#kernel/contract/act.ts'
import { shelfActs } from '#kernel/contract/papers.ts'
import { breakdownActs } from './contract/breakdowns/breakdowns.ts'
import { deskActs } from './contract/desk/questions.ts'
import { disruptionActs } from './contract/disruptions/disruptions.ts'
import { jointOperationActs } from './contract/joint-operations/joint-operations.ts'
import { evaluationActs } from './contract/evaluations/evaluations.ts'
import { figureActs } from './contract/figures.ts'
import { handOverActs } from './contract/hand-over/hand-over.ts'
import { geographyActs } from './contract/geographies/geographies.ts'
import { indicatorActs } from './contract/indicators.ts'
import { nationalActs } from './contract/national/national.ts'
import { operationalActs } from './contract/operational/operational.ts'
import { reportActs } from './contract/reports.ts'
import { passportActs } from './contract/passports/passports.ts'
import { dutyActs } from './contract/periodic/duties.ts'
import { reopeningActs } from './contract/periodic/reopenings.ts'
import { reportFormActs } from './contract/periodic/report-forms.ts'
import { everyone } from './contract/shapes.ts'

/** Indicators, the reports and figures that measure them, and what checks and officers say of those. */
export const results = contract('results', {
  ...shelfActs(everyone),
  ...handOverActs,
  ...nationalActs,
  ...indicatorActs,
  ...geographyActs,
  ...passportActs,
  ...operationalActs,
  ...disruptionActs,
  ...jointOperationActs,
  ...figureActs,
  ...breakdownActs,
  ...evaluationActs,
  ...deskActs,
  ...dutyActs,
  ...reportFormActs,
  ...reopeningActs,
  ...reportActs,
})

export type { BrokenDown } from './contract/breakdowns/breakdowns.ts'
export type { PartSaid } from './contract/breakdowns/part.ts'
export type { ByLetter, ChangeSeen, Discrepancy, Figure, Indicator, SaidStatus } from './contract/shapes.ts'
export type { AskedBefore, Citation, Draft, QuestionSeen } from './contract/desk/questions.ts'
export type { DisruptionSeen, PillarCountSeen } from './contract/disruptions/disruptions.ts'
export type { JointOperationSeen, JointTotalSeen } from './contract/joint-operations/joint-operations.ts'
export type { EvaluationSeen } from './contract/evaluations/evaluations.ts'
export type {
  DefinitionSeen,
  HolderSeen,
  Passport,
  PassportsListed,
  PassportStanding,
  WorkedOut,
} from './contract/passports/passports.ts'
export type { Duty, Line, Use } from './contract/periodic/duties.ts'
export type { Reopening, ReportStanding } from './contract/periodic/reopenings.ts'
export type { FormFinding } from './contract/periodic/report-forms.ts'
export type { FunnelSeen, StageSeen } from './contract/operational/operational.ts'
export type { CellFinding, Report } from './contract/reports.ts'
export type { Matter, StateOfStrategy } from './contract/national/national.ts'
export type { GeographySeen, MappingSeen } from './contract/geographies/geographies.ts'
export type { HandOver, PackLine, PackSection } from './contract/hand-over/hand-over.ts'
