// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated } from 'kysely'
import type { JsonValue } from '#kernel/ledger/commitment.ts'

/** An act that the secretariat entered for somebody who did not sign in: by which letter, and for whom. */
export interface ActsByLetter {
  id: Generated<string>
  /** The ledger entry of the act itself; ledger_entry is that of these particulars. */
  act_entry: string
  act: string
  subject: string
  /** What the act does, in the words of its contract on that day. */
  does_en: string | null
  does_ur: string | null
  /** SENSITIVE. What was entered, as the act recorded it, so that its author can check it. */
  content: JsonValue | null
  their_reference: string
  our_reference: string
  dated: string
  /** SENSITIVE. Who signed or spoke. */
  signatory: string
  medium: string
  /** SHA-256 of the scan in the file store. */
  scan: string
  for_office: string | null
  for_person: string | null
  /** The strategy of the row that the act is about. Several only where it was entered before acts named it. */
  entered_for: string[]
  entered_by: string
  entered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** Labels and words for the fields of the content, from the act's contract on that day; json, for their order is kept. */
  read_back: JsonValue | null
  /** What the act concerns: code, title and page. No title where the author may not read it. */
  about: JsonValue | null
  /** What was done, in a word or two. */
  done: JsonValue | null
  /** What becomes of the act when its contest is upheld, in the words of its contract on that day. */
  if_upheld: JsonValue | null
}

/** What the secretariat answered to a contest, with a reason. Upheld: the act is set aside. Otherwise it is kept, and stays marked. */
export interface ContestAnswers {
  act_by_letter: string
  upheld: boolean
  reason: string | null
  /** SENSITIVE. Who answered: another than who entered the act, printed a link to it or contested it. */
  answered_by: string
  answered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The author says that an act entered in their name is not theirs, or is wrong. The act stays, shown as contested. */
export interface Contests {
  act_by_letter: string
  /** SENSITIVE. In the author's own words. */
  reason: string
  contested_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** By the link that was mailed to its author, by one that the secretariat printed, or signed in. Null: before this was kept. */
  came_by: string | null
  /** SENSITIVE. Who was signed in when it was contested, by whichever way. */
  contested_by: string | null
}

/** SENSITIVE. Where the copy of an act by letter is mailed, apart since fewer may read it. */
export interface Copies {
  act_by_letter: string
  address: string
  /** When a mail server took it; null while it waits. */
  sent_at: Date | null
  /** Whether the mail says that the act was entered, or that its contest was answered. */
  kind: Generated<string>
}

/** What was done about a decision, with its evidence. The last report holds. */
export interface DecisionReports {
  id: string
  decision: string
  is_done: boolean
  evidence: string
  reported_by: string
  reported_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The words of an office for each kind of letter, where they differ from those that come with the software. */
export interface LetterTemplates {
  strategy: string
  kind: string
  subject_en: string
  subject_ur: string
  body_en: string
  body_ur: string
  /** SENSITIVE. Who of the secretariat wrote this edition. */
  kept_by: string
  kept_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** Runs from 1 for each kind; never rewritten. */
  edition: number
}

/** A line of the register: a letter that came in or went out, with its diary number and file number. */
export interface Letters {
  id: Generated<string>
  strategy: string
  direction: string
  diary_year: number
  /** Runs from 1 each year, for incoming and for outgoing letters apart. */
  diary_number: number
  file_number: string
  their_reference: string | null
  dated: string
  subject_en: string | null
  subject_ur: string | null
  office: string | null
  /** SENSITIVE. Who wrote or was written to, where it is no registered office. */
  correspondent: string | null
  medium: string
  /** SHA-256 of the scan in the file store. */
  scan: string | null
  registered_by: string
  registered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** What kind of letter it is, where that is known. */
  kind: string | null
  /** Its place in an entry that registered several at once; null where the entry is its own. */
  ledger_row: number | null
  /** The page of what it is about, where another slice wrote it. */
  about_path: string | null
  about_en: string | null
  about_ur: string | null
}

/** A letter as a Word file in both languages, ready to sign: nomination, invitation, reminder, concurrence, covering note. */
export interface LettersToSign {
  id: string
  strategy: string
  kind: string
  /** The page of what it is about: an event, a version, a paper. */
  about_path: string
  about_en: string
  about_ur: string
  /** SENSITIVE. To whom it is written. */
  addressee_en: string
  /** SENSITIVE. To whom it is written. */
  addressee_ur: string
  office: string | null
  /** SENSITIVE. What its template took in, by the name in braces. */
  filled: JsonValue
  /** SENSITIVE. The letter as it is printed, so that its file can be written anew with the diary number and nothing else changed. */
  content: JsonValue
  sha256: string
  /** SENSITIVE. Who of the secretariat made it. */
  made_by: string
  made_on: string
  made_at: Generated<Date>
  sent_on: string | null
  line: string | null
  set_aside_at: Date | null
  ledger_entry: string
  /** Its place in the entry that made it, which may commit to many letters. */
  ledger_row: number
  ledger_salt: Buffer
  /** Printed at the foot of every page. Whoever holds the letter may ask with it whether it is current. */
  code: string | null
}

/** Links by which the author of an act sees it without an account. Only the hash of the secret is kept; opening a link does not spend it. */
export interface Links {
  token_sha256: string
  act_by_letter: string
  made_at: Generated<Date>
  /** Whether the mailing job made it, whose secret nobody saw, or the secretariat for a printed copy. Null: before this was kept. */
  made_for: string | null
  /** SENSITIVE. Who of the secretariat was shown the secret of a printed link. */
  made_by: string | null
}

/** The action-taken list: what a meeting decided, who acts, and by when. */
export interface MeetingDecisions {
  id: string
  meeting: string
  strategy: string
  number: number
  decision_en: string
  decision_ur: string
  office: string | null
  /** Who acts where that is no registered office. */
  responsible: string | null
  due_on: string | null
  entered_by: string
  entered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What a paper of a meeting says. The last edition holds; those before it stay. */
export interface MeetingPaperEditions {
  paper: string
  edition: number
  title_en: string
  title_ur: string
  /** A paragraph a line; a line that begins with # is a heading. */
  text_en: string
  text_ur: string
  /** The version of the strategy, or another paper, that it speaks of. */
  reference: string | null
  written_by: string
  written_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** How far a paper has come: circulated; minutes sent and confirmed; a press note cleared by a second person and issued. */
export interface MeetingPaperSteps {
  paper: string
  place: number
  step: string
  edition: number
  /** Who confirmed the minutes, in words: the next meeting, or its chair. */
  said: string | null
  taken_by: string
  taken_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A numbered paper of a meeting. What it says stands in its editions, how far it has come in its steps. */
export interface MeetingPapers {
  id: string
  meeting: string
  strategy: string
  kind: string
  number: number
  marking: string
  /** When it left the secretariat: circulated, sent or issued. Until then nobody outside reads it. */
  left_at: Date | null
}

/** The finished file. A print without one is still being written. */
export interface MeetingPrintFiles {
  print: string
  sha256: string
  made_at: Generated<Date>
}

/** A paper of a meeting as a file that somebody had made, as that person could read it; without a paper, the action-taken list. */
export interface MeetingPrints {
  id: string
  code: string
  meeting: string
  strategy: string
  paper: string | null
  kind: string
  number: number | null
  language: string
  format: string
  marking: string
  /** SENSITIVE. The hash of the order that holds its text. */
  content: string
  job: string | null
  /** SENSITIVE. Who had it made; nobody else fetches it. */
  made_by: string
  made_at: Date
  ledger_entry: string
  ledger_salt: Buffer
}

/** A meeting for which papers are written: of a coordinating body, of an event, or of its own. */
export interface Meetings {
  id: string
  strategy: string
  title_en: string
  title_ur: string
  place_en: string
  place_ur: string
  starts_on: string
  ends_on: string
  /** The page of the body or event whose meeting it is. */
  about_path: string | null
  about_en: string | null
  about_ur: string | null
  /** SENSITIVE. Who of the secretariat entered it. */
  called_by: string
  called_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** With what corrections minutes were confirmed. The minutes stay as they were sent; the corrections are printed below. */
export interface MinuteCorrections {
  paper: string
  place: number
  passage: string
  corrected: string
  asked_by: string
}

/** Who may enter what is said to their face in a room of a strategy, while that room is open. The slice that holds the rooms keeps it. */
export interface NoteTakers {
  room: string
  person: string
  strategy: string
  holds_from: string
  /** The last day on which what is said in the room is entered. */
  holds_until: string
}

export interface CorrespondenceRows {
  'correspondence.acts_by_letter': ActsByLetter
  'correspondence.contest_answers': ContestAnswers
  'correspondence.contests': Contests
  'correspondence.copies': Copies
  'correspondence.decision_reports': DecisionReports
  'correspondence.letter_templates': LetterTemplates
  'correspondence.letters': Letters
  'correspondence.letters_to_sign': LettersToSign
  'correspondence.links': Links
  'correspondence.meeting_decisions': MeetingDecisions
  'correspondence.meeting_paper_editions': MeetingPaperEditions
  'correspondence.meeting_paper_steps': MeetingPaperSteps
  'correspondence.meeting_papers': MeetingPapers
  'correspondence.meeting_print_files': MeetingPrintFiles
  'correspondence.meeting_prints': MeetingPrints
  'correspondence.meetings': Meetings
  'correspondence.minute_corrections': MinuteCorrections
  'correspondence.note_takers': NoteTakers
}
