import { type Day, numberOfDay } from '#kernel/pure/calendar.ts'

export const officeRequestSteps = [
  'answered',
  'partly answered',
  'refused',
  'withdrawn',
  'escalated',
  'decided',
] as const
export type OfficeRequestStep = (typeof officeRequestSteps)[number]

export const refusalReasons = [
  'no legal basis',
  'not ours',
  'not held',
  'would harm an enquiry',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export const officeRequestStates = [
  'waiting',
  'silent',
  'answered',
  'partly answered',
  'refused',
  'withdrawn',
  'escalated',
  'decided',
] as const
export type OfficeRequestState = (typeof officeRequestStates)[number]

export interface StepTaken {
  readonly kind: OfficeRequestStep
  readonly dueOn: Day | null
  /** False for what came by letter while its office contests it, and once that was upheld. */
  readonly counts: boolean
}

export interface OfficeRequestStanding {
  readonly state: OfficeRequestState
  /** By when the asked office is to answer, or a body to decide; null once nobody is waited for. */
  readonly dueOn: Day | null
  readonly daysLate: number
}

/**
 * A request between offices by its last step that counts. Silence past the day shows as such and is no answer; what is before
 * a body waits for the body; what a body decided is for the asked office to answer, without a day of its own.
 */
export function whereItStands(dueOn: Day, steps: readonly StepTaken[], today: Day): OfficeRequestStanding {
  const last = steps.findLast(({ counts }) => counts)
  const late = (day: Day | null) => (day === null ? 0 : Math.max(0, numberOfDay(today) - numberOfDay(day)))
  if (last === undefined) {
    const daysLate = late(dueOn)
    return { state: daysLate > 0 ? 'silent' : 'waiting', dueOn, daysLate }
  }
  if (last.kind === 'escalated') return { state: 'escalated', dueOn: last.dueOn, daysLate: late(last.dueOn) }
  return { state: last.kind, dueOn: null, daysLate: 0 }
}

const open: readonly OfficeRequestState[] = ['waiting', 'silent', 'partly answered', 'refused', 'decided']

/** Which steps can follow a state. */
export const canFollow = (step: OfficeRequestStep, state: OfficeRequestState): boolean => {
  if (step === 'decided') return state === 'escalated'
  if (step === 'escalated') return state === 'silent' || state === 'refused' || state === 'partly answered'
  if (step === 'withdrawn') return open.includes(state) || state === 'escalated'
  return open.includes(state) || state === 'escalated'
}
