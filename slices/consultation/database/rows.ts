// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated } from 'kysely'

/** SENSITIVE. Who proposed. A hidden author has no row here nor anywhere: the receipt is the only link. */
export interface Authors {
  proposal: string
  person: string | null
  office: string | null
}

/** The secretariat's answer to a proposal, with its reason, and the text that was applied to the next version. */
export interface Dispositions {
  proposal: string
  strategy: string
  outcome: string
  reason_en: string
  reason_ur: string
  applied_text: string | null
  applied_to: string | null
  decided_by: string | null
  decided_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What a participant thinks of a proposal; the last one taken counts. Shown by sector, so that none is averaged away. */
export interface Positions {
  proposal: string
  /** SENSITIVE. Only the participant sees the own row; others see counts by sector. */
  person: string
  strategy: string
  sector: string
  position: string
  taken_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** An amendment that a participant proposes to one field of one node or sentence, with the words before and after. */
export interface Proposals {
  id: string
  number: Generated<number>
  round: string
  strategy: string
  version: string
  node: string
  lineage: string
  field: string
  language: string
  /** Who may read the words that it would change: the level of that field, when it was proposed. */
  level: string
  text_before: string
  text_after: string
  rationale: string
  /** The sector of the author's organisation; null for a hidden author, for it could give the name away. */
  sector: string | null
  is_hidden: boolean
  is_illustrative: Generated<boolean>
  /** The day only: the minute could be compared with a sign-in. */
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A time in which participants may propose amendments to one version of a strategy. */
export interface Rounds {
  id: string
  strategy: string
  version: string
  title_en: string
  title_ur: string
  opens_on: string
  closes_on: string
  /** When the secretariat closed it, if before its last day. */
  closed_at: Date | null
  illustrative: Generated<boolean>
  ledger_entry: string
  ledger_salt: Buffer
}

export interface ConsultationRows {
  'consultation.authors': Authors
  'consultation.dispositions': Dispositions
  'consultation.positions': Positions
  'consultation.proposals': Proposals
  'consultation.rounds': Rounds
}
