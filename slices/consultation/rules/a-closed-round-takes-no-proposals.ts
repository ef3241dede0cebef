export interface RoundDates {
  readonly opensOn: string
  readonly closesOn: string
  readonly isClosed: boolean
}

/** A round takes proposals and positions from its first day to its last, both included, unless it was closed. */
export function isRoundOpen(round: RoundDates, today: string): boolean {
  return !round.isClosed && round.opensOn <= today && today <= round.closesOn
}
