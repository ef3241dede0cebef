export interface LetterStanding {
  readonly isSent: boolean
  readonly isSetAside: boolean
  /** `2026-11-22` */
  readonly madeOn: string
}

export type FaultOfSending = 'already-sent' | 'set-aside' | 'sent-before-made'

/** Why a letter cannot be said to have gone out on that day; null where it can. */
export function faultOfSending(
  { isSent, isSetAside, madeOn }: LetterStanding,
  sentOn: string,
): FaultOfSending | null {
  if (isSent) return 'already-sent'
  if (isSetAside) return 'set-aside'
  return sentOn < madeOn ? 'sent-before-made' : null
}
