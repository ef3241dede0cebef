export const meetingPaperKinds = ['working paper', 'agenda', 'minutes', 'press note'] as const
export type MeetingPaperKind = (typeof meetingPaperKinds)[number]

export const paperSteps = ['circulated', 'sent', 'confirmed', 'cleared', 'issued'] as const
export type PaperStep = (typeof paperSteps)[number]
export type PaperState = 'draft' | PaperStep

/** Which steps a paper takes, in their order. */
const ways: Readonly<Record<MeetingPaperKind, readonly PaperStep[]>> = {
  'working paper': ['circulated'],
  agenda: ['circulated'],
  minutes: ['sent', 'confirmed'],
  'press note': ['cleared', 'issued'],
}

export interface StepTaken {
  readonly step: PaperStep
  readonly edition: number
}

/** Where a paper stands: by the last step that was taken on the edition that holds. A new edition is a draft again. */
export const stateOfPaper = (steps: readonly StepTaken[], edition: number): PaperState =>
  steps.findLast((one) => one.edition === edition)?.step ?? 'draft'

/** The step that comes next; null at the end of its way. */
export function nextStep(kind: MeetingPaperKind, state: PaperState): PaperStep | null {
  const way = ways[kind]
  return way[state === 'draft' ? 0 : way.indexOf(state) + 1] ?? null
}

/** Whether the words may still be written anew: until the paper has left the secretariat. */
export const mayBeWritten = (state: PaperState): boolean => state === 'draft' || state === 'cleared'

/** With which step a paper leaves the secretariat and is read by whom its marking names. */
export const leavesBy = (step: PaperStep): boolean =>
  step === 'circulated' || step === 'sent' || step === 'issued'

export type FaultOfStep = 'changed-meanwhile' | 'not-this-step' | 'needs-a-second-person'

export interface StepAsked {
  readonly step: PaperStep
  /** The edition that was read by who takes the step. */
  readonly edition: number
  readonly isWriter: boolean
}

/** Why a step cannot be taken; null where it can. Words are cleared by somebody who did not write them. */
export function faultOfStep(
  paper: { readonly kind: MeetingPaperKind; readonly state: PaperState; readonly edition: number },
  { step, edition, isWriter }: StepAsked,
): FaultOfStep | null {
  if (edition !== paper.edition) return 'changed-meanwhile'
  if (nextStep(paper.kind, paper.state) !== step) return 'not-this-step'
  return step === 'cleared' && isWriter ? 'needs-a-second-person' : null
}
