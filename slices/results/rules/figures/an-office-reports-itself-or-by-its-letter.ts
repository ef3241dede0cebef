/** Who would report: with which mandates, for which office, and from whose letter. */
export interface Reporting {
  readonly isSecretariat: boolean
  /** Offices for which this person is focal person. */
  readonly own: readonly string[]
  /** The office named; undefined where none was. */
  readonly asked: string | undefined
  /** The letter from which it is entered, with the office that wrote it. */
  readonly letter: { readonly office?: string | undefined } | null
}

/** For which office figures are appended, or why for none. Null: for no office of the register. */
export type ReportingOffice =
  | { readonly ok: true; readonly office: string | null }
  | { readonly ok: false; readonly code: ReportingFault }

export type ReportingFault =
  | 'office-not-yours'
  | 'office-needed'
  | 'letter-needed'
  | 'letter-names-no-office'
  | 'letter-of-another-office'

/**
 * An office speaks through its focal person, who need not name the only one, or through its letter, which the
 * secretariat enters. Without a letter the secretariat speaks in no office's name.
 */
export function reportingOffice({ isSecretariat, own, asked, letter }: Reporting): ReportingOffice {
  if (letter !== null) return isSecretariat ? officeOfLetter(asked, letter.office) : not('office-not-yours')
  if (asked !== undefined && own.includes(asked)) return { ok: true, office: asked }
  if (isSecretariat) return asked === undefined ? { ok: true, office: null } : not('letter-needed')
  const [only, another] = own
  if (asked !== undefined || only === undefined) return not('office-not-yours')
  return another === undefined ? { ok: true, office: only } : not('office-needed')
}

function officeOfLetter(asked: string | undefined, wrote: string | undefined): ReportingOffice {
  if (wrote === undefined) return not('letter-names-no-office')
  return asked === undefined || asked === wrote
    ? { ok: true, office: wrote }
    : not('letter-of-another-office')
}

const not = (code: ReportingFault) => ({ ok: false, code }) as const
