// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'

/** SENSITIVE. A secret with which a person's own program acts, within scopes, until it expires or is revoked. */
export interface AccessTokens {
  id: Generated<string>
  person: string
  name: string
  /** SENSITIVE. SHA-256 of the secret, in hexadecimal; the secret was shown once. */
  sha256: string
  scopes: string[]
  made_at: Generated<Date>
  expires_at: Date
  revoked_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
  revocation_entry: string | null
  revocation_salt: Buffer | null
}

/** SENSITIVE. Where a person is written to, apart from the name since fewer may read it. */
export interface EmailAddresses {
  person: string
  email: string
}

/** That the key of a person's pseudonym was destroyed, by whom and why. Their entries in the ledger have no name since. */
export interface Forgettings {
  id: Generated<string>
  /** SENSITIVE. Who was forgotten; the ledger itself does not say it. */
  person: string
  /** SENSITIVE. In the words of the administrator. */
  reason: string
  forgotten_by: string
  forgotten_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A link by which a person opens an account. Opening it changes nothing; a button accepts it, once. */
export interface Invitations {
  id: Generated<string>
  person: string
  strategy: string
  /** SENSITIVE. SHA-256 of the link's secret, in hexadecimal; the secret itself is only in the mail. Null until it was mailed. */
  token_sha256: string | null
  made_at: Generated<Date>
  expires_at: Date
  accepted_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
  acceptance_entry: string | null
  acceptance_salt: Buffer | null
}

/** SENSITIVE. That an administrator asked to destroy the key of a person's pseudonym, and why. Nothing is destroyed until a second person confirms. */
export interface KeyRequests {
  id: Generated<string>
  person: string
  /** SENSITIVE. In the words of the administrator. */
  reason: string
  asked_by: string
  asked_at: Generated<Date>
  done_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** What a person may do for a strategy, from a day, until a day. Acting and additional charge count like any other. */
export interface Mandates {
  id: Generated<string>
  person: string
  strategy: string
  kind: string
  office: string | null
  charge: Generated<string>
  holds_from: Generated<string>
  /** The last day, inclusive; null while no end is set. */
  holds_until: string | null
  ledger_entry: string
  ledger_salt: Buffer
  end_entry: string | null
  end_salt: Buffer | null
}

/** SENSITIVE. The organisation that a person belongs to, by which positions are counted per sector. */
export interface Memberships {
  person: string
  organisation: string
  member_from: Generated<string>
  /** The order in which memberships were entered: of two that began on one day, the later counts. */
  entry: GeneratedAlways<number>
  /** Names the act by which somebody already entered got this organisation; null for the one of the first day. */
  change: string | null
  /** Why it was changed, in the words of whoever changed it. */
  reason: string | null
  ledger_entry: string | null
  ledger_salt: Buffer | null
}

/** The days on which an office exists, and the office that took over when it ended. */
export interface OfficePeriods {
  id: Generated<string>
  office: string
  /** Its first day; null where no source was found: then older than any strategy here. */
  exists_from: string | null
  /** Its last day, inclusive; null while no end is known. */
  exists_until: string | null
  successor: string | null
  /** The instrument or publication from which the dates were taken. */
  source: string | null
  /** The instrument by which it was ended here. */
  ending: string | null
  end_entry: string | null
  end_salt: Buffer | null
}

/** Each office with its present period, or its last one, and the sector of its organisation. For lists of any slice. */
export interface OfficeRegister {
  id: string | null
  code: string | null
  organisation: string | null
  name_en: string | null
  name_ur: string | null
  sector: string | null
  organisation_en: string | null
  organisation_ur: string | null
  exists_from: string | null
  exists_until: string | null
  successor: string | null
  source: string | null
  ending: string | null
  exists_today: boolean | null
}

/** An office that can be accountable. When it exists is told by its periods: one was dissolved and came back. */
export interface Offices {
  id: Generated<string>
  organisation: string
  code: string
  name_en: string | null
  name_ur: string | null
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** A body with offices or members, in the one sector by which its positions are counted. */
export interface Organisations {
  id: Generated<string>
  code: string
  sector: string
  name_en: string | null
  name_ur: string | null
  ledger_entry: string
  ledger_salt: Buffer
  /** Its place in the import that registered it; null where it was registered alone. */
  ledger_row: number | null
}

/** A person who may act here. The sign-in library knows the same person by the same identifier. */
export interface People {
  id: Generated<string>
  /** SENSITIVE. The name that is shown: a person's, or that of a role. */
  name_en: string | null
  /** SENSITIVE. The same in Urdu. */
  name_ur: string | null
}

/** SENSITIVE. The one-time link on the console by which the first administrator of a fresh workspace comes in. */
export interface SetupLinks {
  sha256: string
  expires_at: Date
  used_at: Date | null
  used_by: string | null
}

/** A strategy as far as mandates must name it: its identifier. What it says belongs to the strategy slice. */
export interface Strategies {
  id: Generated<string>
  code: string
  name_en: string | null
  name_ur: string | null
}

/** The one row that says whose installation this is, and whether it is an example. */
export interface Workspace {
  only_one: Generated<boolean>
  example: boolean
  name_en: string
  name_ur: string
  /** The body that hosts the installation; every page names it. */
  host: string
  /** What the example says of itself on every page, so that no picture of it passes for the real thing; null where the workspace is real. */
  notice_en: string | null
  /** The same in Urdu. */
  notice_ur: string | null
  /** True on a laptop that was made for a workshop from the package of a round. */
  workshop: Generated<boolean>
}

export interface IdentityRows {
  'identity.access_tokens': AccessTokens
  'identity.email_addresses': EmailAddresses
  'identity.forgettings': Forgettings
  'identity.invitations': Invitations
  'identity.key_requests': KeyRequests
  'identity.mandates': Mandates
  'identity.memberships': Memberships
  'identity.office_periods': OfficePeriods
  'identity.office_register': OfficeRegister
  'identity.offices': Offices
  'identity.organisations': Organisations
  'identity.people': People
  'identity.setup_links': SetupLinks
  'identity.strategies': Strategies
  'identity.workspace': Workspace
}
