export type Step = 'checked' | 'cleared' | 'sent back'

export interface DraftStanding {
  readonly steps: readonly Step[]
  readonly isGiven: boolean
  /** A figure that left with it was corrected, reopened or is not counted since. */
  readonly hasChanged: boolean
}

export type QuestionState =
  | 'to draft'
  | 'to check'
  | 'sent back'
  | 'to clear'
  | 'to give'
  | 'answered'
  | 'to correct'

/** Where a question stands by its newest draft: written, checked by a second person, cleared by a third, and given. */
export function stateOfQuestion(newest: DraftStanding | undefined): QuestionState {
  if (newest === undefined) return 'to draft'
  if (newest.isGiven) return newest.hasChanged ? 'to correct' : 'answered'
  if (newest.steps.includes('sent back')) return 'sent back'
  if (newest.steps.includes('cleared')) return 'to give'
  return newest.steps.includes('checked') ? 'to clear' : 'to check'
}

export interface Signer {
  readonly isAuthor: boolean
  readonly hasSigned: boolean
  readonly maySignAs: boolean
}

export type WhyNotSigned = 'own-draft' | 'not-the-newest' | 'not-checked' | 'signed-once' | 'not-yours'

/** Why this person cannot take a step with the newest draft now, or null. */
export function whyNotSign(
  step: Step,
  state: QuestionState,
  { isAuthor, hasSigned, maySignAs }: Signer,
): WhyNotSigned | null {
  if (!maySignAs) return 'not-yours'
  if (isAuthor) return 'own-draft'
  if (state === 'to check') return step === 'cleared' ? 'not-checked' : null
  if (state !== 'to clear' || step === 'checked') return 'not-the-newest'
  return hasSigned ? 'signed-once' : null
}
