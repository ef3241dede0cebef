export interface DaysOfRound {
  readonly opensOn: string
  readonly closesOn: string
}

/**
 * Letters are entered when there is time for it: what arrived while the round ran becomes a proposal after its last day
 * too. What came before the first day speaks of it already.
 */
export const cameInTime = ({ closesOn }: DaysOfRound, receivedOn: string): boolean => receivedOn <= closesOn
