/** How long a claim holds without an answer: half a working day, so that nobody's absence blocks a point. */
export const claimHours = 4

export interface Claim {
  readonly person: string
  readonly endsAt: Date
}

export const claimStands = (claim: Claim | null, now: Date): claim is Claim =>
  claim !== null && claim.endsAt.getTime() > now.getTime()

/** Whether this person may claim or answer now: nobody else holds the point. */
export const isFreeFor = (person: string | null, claim: Claim | null, now: Date): boolean =>
  !claimStands(claim, now) || claim.person === person

export const claimEnd = (now: Date): Date => new Date(now.getTime() + claimHours * 3_600_000)

/** Who holds what was claimed at this time; null once the claim has ended by itself. */
export const holderOf = (person: string | null, claimedAt: Date | null, now: Date): string | null =>
  person !== null && claimedAt !== null && claimStands({ person, endsAt: claimEnd(claimedAt) }, now)
    ? person
    : null
