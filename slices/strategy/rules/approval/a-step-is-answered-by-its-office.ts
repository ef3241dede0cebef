import type { VersionStatus } from '../version-statuses.ts'
import type { StepKind, StepState } from './a-step-is-where-its-last-event-left-it.ts'

export interface StepNow {
  readonly status: VersionStatus
  readonly kind: StepKind
  readonly state: StepState
  readonly maySkip: boolean
  /** Null where the secretariat itself answers. */
  readonly office: string | null
}

export type StepFault =
  | 'no-longer-on-its-way'
  | 'approval-has-its-own-act'
  | 'step-is-done'
  | 'under-way-already'
  | 'may-not-be-skipped'
  | 'another-office-answers'
  | 'reason-needed'

/** Nothing more happens on the way of a version that was replaced or withdrawn. */
const ofAny = ({ status, kind }: StepNow): readonly StepFault[] => [
  ...(status === 'superseded' || status === 'withdrawn' ? (['no-longer-on-its-way'] as const) : []),
  ...(kind === 'approval' ? (['approval-has-its-own-act'] as const) : []),
]

/** A step that is done is begun again only with a reason. */
export const faultsOfBeginning = (step: StepNow, reason: string | null): readonly StepFault[] => [
  ...ofAny(step),
  ...(step.state === 'under way' ? (['under-way-already'] as const) : []),
  ...(step.state === 'done' && reason === null ? (['reason-needed'] as const) : []),
]

export const faultsOfSkipping = (step: StepNow): readonly StepFault[] => [
  ...ofAny(step),
  ...(step.state === 'done' || step.state === 'skipped' ? (['step-is-done'] as const) : []),
  ...(step.maySkip ? [] : (['may-not-be-skipped'] as const)),
]

/** Who answers: offices of a focal person on screen, the secretariat on screen, or an office by letter. */
export type Answering =
  | { readonly as: 'office'; readonly offices: readonly string[] }
  | { readonly as: 'secretariat' }
  | { readonly as: 'letter'; readonly office: string | null }

/** An office may answer before it was asked: what happened is recorded. It answers once, until it is asked again. */
export function faultsOfAnsweringStep(
  step: StepNow,
  answering: Answering,
  answer: { readonly what: 'done' | 'returned'; readonly words: string | null },
): readonly StepFault[] {
  return [
    ...ofAny(step),
    ...(step.state === 'done' ? (['step-is-done'] as const) : []),
    ...(mayAnswer(step.office, answering) ? [] : (['another-office-answers'] as const)),
    ...(answer.what === 'returned' && answer.words === null ? (['reason-needed'] as const) : []),
  ]
}

function mayAnswer(office: string | null, answering: Answering): boolean {
  switch (answering.as) {
    case 'office':
      return office !== null && answering.offices.includes(office)
    case 'secretariat':
      return office === null
    case 'letter':
      return office === null || answering.office === office
  }
}
