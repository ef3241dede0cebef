/** How many people stand behind a figure (design law 10). `published`: taken from a document that is public already. */
export type Standing = 'reported' | 'verified' | 'cleared' | 'published'

export interface SignedReport {
  readonly origin: 'reported' | 'published'
  readonly isVerified: boolean
  readonly isCleared: boolean
}

export function standingOf({ origin, isVerified, isCleared }: SignedReport): Standing {
  if (origin === 'published') return 'published'
  if (isCleared) return 'cleared'
  return isVerified ? 'verified' : 'reported'
}

/** Two people for a figure inside government, a third for one that leaves it; what is public already needs neither. */
export const mayLeaveGovernment = (standing: Standing): boolean =>
  standing === 'cleared' || standing === 'published'

export interface Signing {
  readonly person: string | null
  /** Offices for which this person is focal person. */
  readonly offices: readonly string[]
  readonly submittedBy: string | null
  readonly verifiedBy: string | null
  readonly reporterOffice: string | null
}

/** Whoever submitted a report does not verify it. */
export const isSecondPerson = ({ person, submittedBy }: Signing): boolean => person !== submittedBy

/** Neither who submitted nor who verified, and nobody of the reporting office. */
export const isThirdPerson = (signing: Signing): boolean =>
  isSecondPerson(signing) &&
  signing.person !== signing.verifiedBy &&
  (signing.reporterOffice === null || !signing.offices.includes(signing.reporterOffice))
