import { type PlanTable, activitiesOf } from '../plan-table/plan-table.ts'
import { isCut } from '../plan-table/silent-cells.ts'
import type { LintCode, Severity } from './lint-codes.ts'
import { aDeadlineIsADate } from './a-deadline-is-a-date.ts'
import { aProvinceOwnsItsWork } from './a-province-owns-its-work.ts'
import { aVerbPromisesAChange } from './a-verb-promises-a-change.ts'
import { anActivityHasOneOwner } from './an-activity-has-one-owner.ts'
import { anActionStandsInOnePlan } from './an-action-stands-in-one-plan.ts'
import { anObjectiveAnswersEvidence } from './evidence/an-objective-answers-evidence.ts'
import { anOwnerExistsWhenWorkIsDue } from './an-owner-exists-when-work-is-due.ts'
import type { Finding, LintQuestion, LintRule } from './finding.ts'
import { aSurveyHasABudget } from './measures/a-survey-has-a-budget.ts'
import { anIndicatorCanBeMeasured } from './measures/an-indicator-can-be-measured.ts'
import { anIndicatorHasABaselineAndASource } from './measures/an-indicator-has-a-baseline-and-a-source.ts'
import { anIndicatorHasADirection } from './measures/an-indicator-has-a-direction.ts'
import { anObjectiveMeasuresMoreThanPursuit } from './measures/an-objective-measures-more-than-pursuit.ts'
import { moneyHasAnAmountAndASource } from './money-has-an-amount-and-a-source.ts'
import { objectivesAndActivitiesMeet } from './objectives-and-activities-meet.ts'
import { anIntrusiveMeasureHasALaw } from './rights/an-intrusive-measure-has-a-law.ts'
import { genderIsAssessed } from './rights/gender-is-assessed.ts'
import { supportToAForceIsChecked } from './rights/support-to-a-force-is-checked.ts'

/** All rules of the lint. A new rule is a file beside these, a code with its names, and a page in docs/plan-lint. */
export const lintRules: readonly LintRule[] = [
  anActivityHasOneOwner,
  anOwnerExistsWhenWorkIsDue,
  aProvinceOwnsItsWork,
  aDeadlineIsADate,
  anIndicatorCanBeMeasured,
  anIndicatorHasABaselineAndASource,
  anIndicatorHasADirection,
  aVerbPromisesAChange,
  anActionStandsInOnePlan,
  moneyHasAnAmountAndASource,
  aSurveyHasABudget,
  objectivesAndActivitiesMeet,
  anObjectiveAnswersEvidence,
  anObjectiveMeasuresMoreThanPursuit,
  genderIsAssessed,
  anIntrusiveMeasureHasALaw,
  supportToAForceIsChecked,
]

/** Findings of one table: what the whole table lacks first, then by row. */
export function lintPlan(question: LintQuestion): readonly Finding[] {
  const findings = lintRules.flatMap((rule) => rule(question))
  return [...findings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

export interface LintSummary {
  readonly activities: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly byCode: Readonly<Partial<Record<LintCode, number>>>
  /** Cells whose writer noted that the original was not seen: nothing is concluded from them. */
  readonly cellsNotSeen: number
  /** Codes that could not be asked, for want of what they need. */
  readonly notAsked: readonly LintCode[]
}

function cellsNotSeen(plan: PlanTable): number {
  let count = 0
  for (const { cells } of plan.rows)
    for (const ofField of Object.values(cells))
      for (const { text, notes } of ofField)
        if (isCut(text) && !notes.some((note) => note.startsWith('carried-down'))) count++
  return count
}

/** What the findings come to, over all tables of a file. */
export function summaryOf(
  plans: readonly PlanTable[],
  findings: readonly Finding[],
  notAsked: readonly LintCode[],
): LintSummary {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const byCode: Partial<Record<LintCode, number>> = {}
  for (const { code } of findings) byCode[code] = (byCode[code] ?? 0) + 1
  return {
    activities: plans.reduce((count, plan) => count + activitiesOf(plan).length, 0),
    errors: of('error'),
    warnings: of('warning'),
    notices: of('notice'),
    byCode,
    cellsNotSeen: plans.reduce((count, plan) => count + cellsNotSeen(plan), 0),
    notAsked,
  }
}
