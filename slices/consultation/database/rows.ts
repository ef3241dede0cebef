// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'

/** SENSITIVE. Who proposed. A hidden author has no row here nor anywhere: the receipt is the only link. */
export interface Authors {
  proposal: string
  person: string | null
  office: string | null
}

/** Which parts of the version a breakout group treats, with all that hangs below them when it was opened. */
export interface BreakoutNodes {
  breakout: string
  strategy: string
  node: string
  place: number
}

/** A breakout group of a round: a pillar or a theme, treated by one group of people in one room. */
export interface Breakouts {
  id: string
  strategy: string
  round: string
  title_en: string
  title_ur: string
  room: Generated<string>
  opened_at: Generated<Date>
  /** When its facilitator closed it; null while it works. It can be opened again. */
  closed_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** What changed in the rounds of late, by identifier only, for screens that listen. Old rows are dropped as new ones come. */
export interface Changes {
  seq: GeneratedAlways<number>
  /** The transaction that made it: a poller asks again from the oldest one still running, so that none is left out. */
  tx: Generated<number>
  round: string
  kind: string
  subject: string
  node: string | null
  level: string | null
}

/** What a breakout group came to about a proposal, as its facilitator recorded it; the last one stands, the earlier ones stay. */
export interface Conclusions {
  id: string
  breakout: string
  strategy: string
  proposal: string
  kind: string
  /** The sectors that dissent; none for a consensus. */
  sectors: string[]
  said: string
  concluded_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
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

/** Whom the secretariat named to facilitate one breakout group: a task in one room, not a mandate of the strategy. */
export interface Facilitators {
  breakout: string
  person: string
  strategy: string
  named_at: Generated<Date>
  relieved_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** Which proposal was read out in a breakout group, and when; the last call is what the room sees. Null clears the floor. */
export interface FloorCalls {
  id: string
  breakout: string
  strategy: string
  proposal: string | null
  called_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** That a proposal says the same as another. Both stay, both are answered, and the author of each counts. */
export interface Merges {
  id: string
  breakout: string
  strategy: string
  proposal: string
  kept: string
  merged_at: Generated<Date>
  separated_at: Date | null
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
  'consultation.breakout_nodes': BreakoutNodes
  'consultation.breakouts': Breakouts
  'consultation.changes': Changes
  'consultation.conclusions': Conclusions
  'consultation.dispositions': Dispositions
  'consultation.facilitators': Facilitators
  'consultation.floor_calls': FloorCalls
  'consultation.merges': Merges
  'consultation.positions': Positions
  'consultation.proposals': Proposals
  'consultation.rounds': Rounds
}
