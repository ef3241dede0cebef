// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated } from 'kysely'
import type { JsonValue } from '#kernel/ledger/commitment.ts'

/** One thing of a snapshot (a node, a proposal, a figure …) as it stood when it was published: public words only, in both languages. */
export interface Parts {
  snapshot: string
  strategy: string
  kind: string
  /** Its code, number or reference, as it stands in the address of its page. */
  key: string
  place: number
  /** The code of the pillar or section that it belongs to. */
  below: string | null
  content: JsonValue
}

/** PUBLIC. What stands in the snapshots of portal.public_snapshots. */
export interface PublicParts {
  address: string | null
  kind: string | null
  key: string | null
  place: number | null
  below: string | null
  content: JsonValue | null
}

/** PUBLIC. Snapshots that are published, past their embargo and not withdrawn; never who published them. */
export interface PublicSnapshots {
  id: string | null
  address: string | null
  strategy: string | null
  number: number | null
  title_en: string | null
  title_ur: string | null
  illustrative: boolean | null
  notice_en: string | null
  notice_ur: string | null
  published_on: string | null
  ledger_entry: string | null
}

/** PUBLIC. What signatories say of the points of a published tracker, and the names of those that may be named: not what is hidden now, by moderation or by themselves. */
export interface PublicTrackerVoices {
  declaration: string | null
  place: number | null
  kind: string | null
  point: number | null
  content: JsonValue | null
}

/** PUBLIC. The last edition of each tracker that is published: answers, what changed, what came of it. Never who published. */
export interface PublicTrackers {
  declaration: string | null
  edition: number | null
  content: JsonValue | null
  published_on: string | null
  ledger_entry: string | null
}

/** PUBLIC. Snapshots that stood here and were withdrawn, with the reason. One withdrawn before its embargo passed was never public and is not told. */
export interface PublicWithdrawals {
  address: string | null
  title_en: string | null
  title_ur: string | null
  reason_en: string | null
  reason_ur: string | null
  withdrawn_on: string | null
}

/** An approved version as it was published: frozen, numbered, and read by anyone once its embargo has passed. */
export interface Snapshots {
  id: Generated<string>
  strategy: string
  version: string
  number: number
  /** How it is called in the addresses of the public pages. */
  address: string
  title_en: string | null
  title_ur: string | null
  illustrative: boolean
  notice_en: string | null
  notice_ur: string | null
  published_on: Generated<string>
  /** The first day on which the public may read it; null where that was at once. */
  embargo_until: string | null
  /** SENSITIVE. Who published it; null for the example. Never on a public page. */
  published_by: string | null
  published_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Beside an edition of a tracker: a signatory that may be named, or what one says of a point. Never who said it as a person. */
export interface TrackerVoices {
  declaration: string
  edition: number
  strategy: string
  place: number
  kind: string
  point: number | null
  view: string | null
  /** Null for the one that sent the declaration. One that hides itself later is read no more. */
  organisation: string | null
  content: JsonValue
}

/** The public tracker of a declaration as it was published: frozen. The last edition counts, and one that is not shown takes it down. */
export interface Trackers {
  declaration: string
  edition: number
  strategy: string
  is_shown: boolean
  content: JsonValue
  /** SENSITIVE. Who published it. Never on a public page. */
  published_by: string | null
  published_on: Generated<string>
  published_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A snapshot that the public may no longer read, and why. What it held stays for the record. */
export interface Withdrawals {
  snapshot: string
  strategy: string
  reason_en: string
  reason_ur: string
  /** SENSITIVE. Who withdrew it. Never on a public page. */
  withdrawn_by: string | null
  withdrawn_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

export interface PortalRows {
  'portal.parts': Parts
  'portal.public_parts': PublicParts
  'portal.public_snapshots': PublicSnapshots
  'portal.public_tracker_voices': PublicTrackerVoices
  'portal.public_trackers': PublicTrackers
  'portal.public_withdrawals': PublicWithdrawals
  'portal.snapshots': Snapshots
  'portal.tracker_voices': TrackerVoices
  'portal.trackers': Trackers
  'portal.withdrawals': Withdrawals
}
