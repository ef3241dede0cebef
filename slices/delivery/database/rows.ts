// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'

/** The one office that is accountable today for each activity that was asked about; null for an orphan. */
export interface Accountabilities {
  request: string | null
  strategy: string | null
  given_to: string | null
  office: string | null
  offices: string[] | null
  ended_on: string | null
  due_on: string | null
  asked_on: string | null
}

/** What an accountable office answered. Nothing is overwritten: the newest by its date counts. */
export interface Answers {
  id: Generated<string>
  number: GeneratedAlways<number>
  request: string
  strategy: string
  office: string
  answer: string
  /** In the words and the language of the office. */
  reason: string | null
  proposed_starts: string | null
  proposed_ends: string | null
  proposed_scope: string | null
  money_note: string | null
  is_by_letter: Generated<boolean>
  /** SENSITIVE. The focal person who answered on screen; null where it was entered by letter. */
  answered_by: string | null
  /** The day of the answer: of a letter the day that it bears, so that late entry makes no office late. */
  answered_on: Generated<string>
  answered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** The offer or decision on whose terms the office concurs; null where it concurs with the plan as it stands. */
  on_terms: string | null
}

/** One accountable office is asked whether it concurs with one activity of a submitted or approved version. */
export interface ConcurrenceRequests {
  id: Generated<string>
  version: string
  strategy: string
  node: string
  lineage: string
  pillar: string | null
  /** Who may read the activity, and so whether it was asked: the level of its node, which no longer changes after submission. */
  level: string
  /** The office that was asked. Who is accountable today, after offices ended, is told by delivery.accountabilities. */
  office: string
  asked_on: Generated<string>
  /** The last day for an answer. After it silence shows; it never becomes concurrence. */
  due_on: string
  is_illustrative: Generated<boolean>
  ledger_entry: string
  ledger_salt: Buffer
  /** Its place in the ledger entry that asked for a whole version; null where it was asked alone. */
  ledger_row: number | null
}

/** The finished file of a paper. A paper without one is still being written. */
export interface PaperFiles {
  paper: string
  sha256: string
  made_at: Generated<Date>
}

/** What a person had made of a page, as that person could read it. Never changed. */
export interface Papers {
  id: string
  code: string
  strategy: string
  kind: string
  /** What it is about, by an identifier; empty where there is one of its kind in a strategy. */
  about: string
  title_en: string
  title_ur: string
  language: string
  format: string
  marking: string
  /** SENSITIVE. The hash of the file that holds its text as the person who asked for it could read it. */
  content: string
  job: string
  /** SENSITIVE. Who had it made; nobody else fetches it. */
  made_by: string
  made_at: Date
  ledger_entry: string
  ledger_salt: Buffer
}

/** What was said to an office that did not concur: its terms accepted, others offered, the matter taken to a coordinating body, or what that body decided. */
export interface Replies {
  id: Generated<string>
  number: GeneratedAlways<number>
  request: string
  strategy: string
  /** The answer that it speaks to; null where the office was silent. Once the office answers anew, it has been heard. */
  answer: string | null
  /** The reply to the same answer that it follows, so that two people never reply at once. */
  previous: string | null
  kind: string
  /** Of an offer why; of an escalation what the body is asked; of a decision its words. */
  reason: string | null
  starts: string | null
  ends: string | null
  scope: string | null
  money_note: string | null
  body: string | null
  minutes: string | null
  /** By when the office answers or, of an escalation, by when the body is asked to decide. */
  due_on: string | null
  is_by_letter: Generated<boolean>
  /** SENSITIVE. The person who acted on screen; null where it was entered by letter. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  /** The accountable office that it was said to. Another one that is given the activity is not bound by it. */
  office: string
}

/** For each office the one that answers for it today: itself, its successor, the successor's successor, or nobody. */
export interface Successions {
  origin: string | null
  office: string | null
  offices: string[] | null
  ended_on: string | null
}

/** A successor confirmed what it took over (succession), or an activity that no office held was given to one (assignment). */
export interface Transfers {
  id: Generated<string>
  number: GeneratedAlways<number>
  request: string
  strategy: string
  /** A succession only confirms what the register of offices says already; an assignment asks a new office anew. */
  kind: string
  from_office: string | null
  to_office: string
  due_on: string | null
  reason: string | null
  is_by_letter: Generated<boolean>
  /** SENSITIVE. The person who acted on screen; null where it was entered by letter. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

export interface DeliveryRows {
  'delivery.accountabilities': Accountabilities
  'delivery.answers': Answers
  'delivery.concurrence_requests': ConcurrenceRequests
  'delivery.paper_files': PaperFiles
  'delivery.papers': Papers
  'delivery.replies': Replies
  'delivery.successions': Successions
  'delivery.transfers': Transfers
}
