/**
 * How many people stand behind a figure (design law 10). `published`: taken from a document that is public already, and
 * compared with it by a second person.
 */
export type Standing = 'reported' | 'verified' | 'cleared' | 'published'

export interface SignedReport {
  readonly origin: 'reported' | 'published'
  /** Brought by the loader of the example, whose figures are transcribed from printed documents. */
  readonly isTranscribed: boolean
  readonly isVerified: boolean
  readonly isCleared: boolean
}

/** That a document was public before is said by one person and holds when another compared it. */
export function standingOf({ origin, isTranscribed, isVerified, isCleared }: SignedReport): Standing {
  if (origin === 'published') return isTranscribed || isVerified ? 'published' : 'reported'
  if (isCleared) return 'cleared'
  return isVerified ? 'verified' : 'reported'
}

/** Two people for a figure inside government or from a public document, a third for one that leaves it. */
export const mayLeaveGovernment = (standing: Standing): boolean =>
  standing === 'cleared' || standing === 'published'

/** Only the secretariat takes figures from public documents, and it names the document. */
export function faultsOfOrigin(taken: {
  readonly origin: 'reported' | 'published'
  readonly isSecretariat: boolean
  readonly document: string | undefined
}): readonly ('only-the-secretariat-takes-from-documents' | 'document-needed')[] {
  if (taken.origin === 'reported') return []
  return [
    ...(taken.isSecretariat ? [] : (['only-the-secretariat-takes-from-documents'] as const)),
    ...(taken.document === undefined ? (['document-needed'] as const) : []),
  ]
}

export interface Signing {
  readonly person: string | null
  /** Offices to which this person belongs: mandated for them in any kind, or member of their organisation. */
  readonly offices: readonly string[]
  readonly isSecretariat: boolean
  readonly submittedBy: string | null
  readonly verifiedBy: string | null
  readonly reporterOffice: string | null
}

/** Whoever submitted a report does not verify it. */
export const isSecondPerson = ({ person, submittedBy }: Signing): boolean => person !== submittedBy

/** Neither who submitted nor who verified, and nobody of the reporting office: without one, of the secretariat. */
export const isThirdPerson = (signing: Signing): boolean =>
  isSecondPerson(signing) &&
  signing.person !== signing.verifiedBy &&
  (signing.reporterOffice === null
    ? !signing.isSecretariat
    : !signing.offices.includes(signing.reporterOffice))
