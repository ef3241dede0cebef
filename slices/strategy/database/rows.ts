// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'
import type { JsonValue } from '#kernel/ledger/commitment.ts'

/** The facts of an activity: exactly one accountable office, the level of government, its dates. */
export interface Activities {
  node: string
  version: string
  strategy: string
  node_level: string
  /** The one accountable office; null where the plan names none that exists, which the lint says. */
  lead: string | null
  governance_level: string | null
  starts: string | null
  ends: string | null
  /** as-written: the plan states a cost in words, which stand in the text field cost; costed: somebody reckoned it. */
  cost_state: Generated<string>
}

/** Offices that contribute to an activity, and what each brings. */
export interface ActivityPartners {
  node: string
  office: string
  version: string
  strategy: string
  node_level: string
  contribution_en: string | null
  contribution_ur: string | null
}

/** The crimes an activity addresses, the places where it happens and the frameworks it serves. */
export interface ActivityTerms {
  node: string
  kind: string
  code: string
  version: string
  strategy: string
  node_level: string
}

/** What the state decided: the instrument, its number and date. It is recorded in any case, with what was open. */
export interface Approvals {
  version: string
  strategy: string
  instrument: string
  instrument_number: string
  dated: string
  /** The person with the approving mandate; null where the approval came by letter from somebody who does not sign in. */
  approved_by: string | null
  submitted_by: string | null
  by_letter: boolean
  recorded_by: string | null
  recorded_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** The day from which it is in force; null where that is the date of the instrument. */
  effective_on: string | null
}

/** A coordinating body of a version, with its terms of reference. Written in drafts only, and copied with the version. */
export interface Bodies {
  id: Generated<string>
  version: string
  strategy: string
  /** The same body across versions. */
  lineage: Generated<string>
  position: number
  level: Generated<string>
  name_en: string
  name_ur: string
  terms_en: string
  terms_ur: string
  /** Which decisions it takes. */
  decides_en: string
  decides_ur: string
  rhythm_en: string
  rhythm_ur: string
  quorum: number
  from_day: string | null
  until_day: string | null
}

/** Which office sits in a body, and whether it chairs it or deputises. Offices, never persons. */
export interface BodyMembers {
  body: string
  version: string
  strategy: string
  level: string
  office: string
  role: string
}

/** What was decided about a change: instrument, reason and effective date, by a third person or from a letter. */
export interface ChangeDecisions {
  change: string
  strategy: string
  decision: string
  instrument: string
  instrument_number: string
  dated: string
  reason: string
  effective_on: string | null
  by_letter: boolean
  proposed_by: string | null
  reviewed_by: string | null
  decided_by: string | null
  decided_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Which nodes a change may touch, with what hangs below them. */
export interface ChangeNodes {
  change: string
  strategy: string
  lineage: string
}

/** What a second person says of a proposed change, with the reason. */
export interface ChangeReviews {
  change: string
  strategy: string
  verdict: string
  reason: string
  proposed_by: string | null
  reviewed_by: string
  reviewed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A change to an approved version, as somebody proposed it: what, why, and which nodes. It changes nothing by itself. */
export interface Changes {
  id: Generated<string>
  strategy: string
  number: number
  version: string
  title_en: string | null
  title_ur: string | null
  what: string
  why: string
  by_letter: boolean
  proposed_by: string | null
  proposed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** From when an objective no longer cites a finding, and why. */
export interface CitationWithdrawals {
  citation: string
  strategy: string
  reason: string
  withdrawn_by: string | null
  withdrawn_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Which finding of evidence an objective answers. Whoever may not read the finding or the objective does not learn of it. */
export interface Citations {
  id: Generated<string>
  strategy: string
  /** The objective, across versions. */
  lineage: string
  finding: string
  /** Who may read the finding, and so the citation. Findings never change theirs. */
  finding_level: string
  /** SENSITIVE where the finding is: what of it the objective answers. */
  why: string | null
  cited_by: string | null
  cited_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** Why an activity that was approved is no longer in the plan, and what becomes of what was promised. */
export interface Closures {
  version: string
  strategy: string
  lineage: string
  /** Of the activity when it was closed. */
  level: string
  outcome: string
  into_lineage: string | null
  reason: string
  promised: string
  closed_by: string | null
  closed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** One text of one field in one language, with its own readers. */
export interface FieldTexts {
  node: string
  /** title, description, aim, text, indicator.text, deadline …: the list stands in rules/fields-of-a-node. */
  field: string
  language: string
  version: string
  strategy: string
  node_level: string
  /** SENSITIVE where restricted annex. Never more open than its node. */
  level: string
  text: string
  translation: Generated<string>
}

/** What stops a version from being submitted: other slices place and lift holds through the door. Never deleted. */
export interface Holds {
  id: Generated<string>
  version: string
  strategy: string
  placed_by: string
  code: string
  reason_en: string
  reason_ur: string
  /** What the hold is about, in the terms of the slice that placed it, such as a point or an assessment. */
  subject: string
  placed_at: Generated<Date>
  lifted_at: Date | null
  /** In which mandate it was lifted, never by whom: an author may be hidden. Null while it is open, and where it was lifted before this was kept. */
  lifted_as: string | null
}

/** SENSITIVE. Each row as it was read, with its salt, so that it can be proved against the ledger. */
export interface ImportedRows {
  import: string
  strategy: string
  row_index: number
  content: JsonValue
  ledger_salt: Buffer
}

/** A file that was read into a version: all of it or nothing. Its entry in the ledger commits to every row. */
export interface Imports {
  id: Generated<string>
  version: string
  strategy: string
  file_hash: string
  file_name: string
  mapping: JsonValue
  rows: number
  imported_by: string | null
  imported_at: Generated<Date>
  ledger_entry: string
}

/** Whether an activity and an action of another plan are the same, as a person decided on reading both. The newest counts, for the words that were read. Never changed. */
export interface LikenessDecisions {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  lineage: string
  kind: Generated<string>
  item: string
  /** Of both texts as they were read: once either changes, it is asked anew. */
  words_hash: string
  level: string
  decision: string
  reason: string
  decided_by: string | null
  decided_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A lint report that was made to be printed: its code and marking, and no finding. */
export interface LintPrints {
  id: string
  code: string
  version: string
  strategy: string
  /** The status of the version when the report was made, as printed on it. */
  status: string
  marking: string
  /** SENSITIVE. Who had it made. */
  made_by: string
  made_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** How grave a rule of the lint is to a strategy, with the reason. The newest of a code counts. Never changed. */
export interface LintSettings {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  code: string
  /** off: the rule is not asked. Null: as published again. */
  severity: string | null
  reason: string
  set_by: string | null
  set_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** From when a waiver no longer holds, and why. */
export interface LintWaiverWithdrawals {
  waiver: string
  strategy: string
  reason: string
  withdrawn_by: string | null
  withdrawn_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A finding of the lint that a strategy lives with. It holds while the words that were judged stand: code, lineage, field and the hash of the text. */
export interface LintWaivers {
  id: Generated<string>
  strategy: string
  code: string
  /** The node that the finding is about, across versions; null where it is about the plan as a whole. */
  lineage: string | null
  field: string | null
  words_hash: string
  /** SENSITIVE where restricted annex: the finding as it was read, which may quote the text. */
  said_en: string
  said_ur: string
  /** That of the narrowest text of the node when it was waived; narrowed with the node. */
  level: string
  reason: string
  waived_by: string | null
  waived_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Nodes added, moved and removed in a draft, and facts and levels set. Never deleted. */
export interface NodeChanges {
  id: Generated<string>
  version: string
  strategy: string
  lineage: string
  level: string
  what: string
  content: JsonValue
  changed_by: string | null
  changed_at: Generated<Date>
  ledger_entry: string
  /** Null where the content and its salt stand with the cause, in another slice. */
  ledger_salt: Buffer | null
  cause: Generated<string>
  /** For the consultation: the proposal that was accepted. */
  subject: string | null
}

/** A node of the results chain or of the narrative: pillar > objective > outcome > output > activity; section > paragraph. */
export interface Nodes {
  id: Generated<string>
  version: string
  strategy: string
  /** The same node across versions. */
  lineage: Generated<string>
  kind: string
  parent: string | null
  /** Code of the pillar above it, for filters; null in the narrative. */
  pillar: string | null
  code: string
  /** Place in the whole version, parents before their children. */
  position: number
  /** Who may know of it: public, partners, government (the default) or restricted annex. */
  level: Generated<string>
}

/** What was open when the version was approved: printed on the approval for ever. */
export interface OpenAtApproval {
  version: string
  strategy: string
  place: number
  placed_by: string
  code: string
  reason_en: string
  reason_ur: string
  subject: string
}

/** The finished file of a paper. A paper without one is still being written. */
export interface PaperFiles {
  paper: string
  strategy: string
  sha256: string
  made_at: Generated<Date>
}

/** What a person had made of a version: which language and format, and how strict the strictest text in it is. Never changed. */
export interface Papers {
  id: Generated<string>
  /** Printed on every page. Whoever holds the paper may ask with it whether it is current. */
  code: string
  version: string
  strategy: string
  kind: string
  earlier: string | null
  language: string
  format: string
  /** The status of the version when the paper was made, as printed on it. */
  status: string
  marking: string
  /** SENSITIVE. The hash of the file that holds its text as the person who asked for it could read it. */
  content: string
  job: string | null
  made_by: string
  made_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What happened at a step for a version: it began, was done, came back with observations, or was skipped. The newest that counts is its state. */
export interface PathEvents {
  id: Generated<string>
  step: string
  version: string
  strategy: string
  what: string
  happened_on: string
  due_on: string | null
  /** SENSITIVE. Observations, the reason for skipping, or a note: inside government. */
  words: string | null
  instrument: string | null
  instrument_number: string | null
  instrument_dated: string | null
  signatory: string | null
  office: string | null
  by_letter: boolean
  /** Who entered it; null where it came by letter, whose register says who entered it. */
  by_person: string | null
  at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Files that go with what happened at a step: a scan of the instrument, a note, a summary. */
export interface PathPapers {
  event: string
  strategy: string
  sha256: string
  name: string
}

/** A step on the way to the approval of a strategy's versions: who answers for it, in how many days, and whether it can be skipped with a reason. */
export interface PathSteps {
  id: Generated<string>
  strategy: string
  position: number
  kind: string
  name_en: string
  name_ur: string
  /** The office that answers; null where the secretariat itself does. */
  office: string | null
  days: number
  may_be_skipped: boolean
  province_kind: Generated<string>
  province: string | null
  /** No longer asked of a version; what happened at it before stays readable. */
  retired_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** Which language was said to prevail in a version, by whom and when; the version bears the last of them. */
export interface PrevailingLanguages {
  id: Generated<string>
  version: string
  strategy: string
  language: string
  set_by: string
  set_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Where a node came from: file, sheet, row, and which column gave which field. */
export interface Provenance {
  node: string
  version: string
  strategy: string
  node_level: string
  import: string
  row_index: number
  file_hash: string
  file_name: string
  sheet: string
  row: number
  columns: JsonValue
}

/** A framework or another plan whose articles, targets or actions an activity may serve: as published, with edition, source and licence. */
export interface Registers {
  id: Generated<string>
  strategy: string
  code: string
  kind: string
  name_en: string
  name_ur: string
  /** Year, date or edition, as precise as it is known. */
  edition: string
  source: string
  licence: string
  file_hash: string | null
  file_name: string | null
  loaded_by: string | null
  loaded_at: Generated<Date>
  /** One entry commits to the register and each of its items. */
  ledger_entry: string
  ledger_salt: Buffer
}

/** What a risk threatens: nodes across versions. Shown as far as the node may be read. */
export interface RiskNodes {
  revision: string
  strategy: string
  lineage: string
}

/** What was said of a risk: the newest counts, the others are its history. */
export interface RiskRevisions {
  id: Generated<string>
  sequence: GeneratedAlways<number>
  risk: string
  strategy: string
  level: string
  /** SENSITIVE where the risk is. */
  title_en: string
  title_ur: string
  likelihood: number
  impact: number
  owner_office: string | null
  mitigation_en: string
  mitigation_ur: string
  review_on: string
  closed: boolean
  /** SENSITIVE where the risk is. Why it was said anew; null the first time. */
  reason: string | null
  said_by: string | null
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What the five points of likelihood and of impact mean to a strategy. They are ordered, and nothing more: no sum or product of them is a quantity. */
export interface RiskScales {
  strategy: string
  axis: string
  point: number
  name_en: string
  name_ur: string
  means_en: string
  means_ur: string
  ledger_entry: string
  ledger_salt: Buffer
}

/** A risk to a strategy. Never deleted: it is closed by a revision. */
export interface Risks {
  id: Generated<string>
  strategy: string
  number: number
  /** Who may know of it; all that was ever said of it follows. */
  level: Generated<string>
}

/** Each change of a version's status, by whom and when. */
export interface Steps {
  id: Generated<string>
  version: string
  strategy: string
  from_status: string
  to_status: string
  reason: string | null
  by_person: string | null
  at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A version was submitted for approval, once, by a person of the secretariat. */
export interface Submissions {
  version: string
  strategy: string
  submitted_by: string | null
  submitted_at: Generated<Date>
  lint_warnings: Generated<number>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Why a target that was approved is no longer in the plan, while what it was of stands or was no activity. */
export interface TargetClosures {
  version: string
  strategy: string
  lineage: string
  /** Of the target's text as it was approved, the narrower of its languages. */
  level: string
  outcome: string
  into_lineage: string | null
  reason: string
  closed_by: string | null
  closed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** How often it was said of this target in this version; the last word counts. */
  number: Generated<number>
}

/** The lists a strategy speaks in: crimes, places, frameworks (conventions and goals) with their codes. */
export interface Terms {
  strategy: string
  kind: string
  code: string
  title_en: string | null
  title_ur: string | null
  source: string | null
  /** Who listed it and when; null where it came with an example. */
  ledger_entry: string | null
  ledger_salt: Buffer | null
  /** Of a framework the register that it is an item of; null where it was listed singly. */
  register: string | null
  parent: string | null
  /** Its place in the register. */
  place: number | null
}

/** Which answer or edit changed which text of a version, from what to what. Never deleted. */
export interface TextChanges {
  id: Generated<string>
  version: string
  strategy: string
  lineage: string
  field: string
  language: string
  level: string
  before: string
  after: string
  cause: string
  subject: string | null
  changed_by: string | null
  changed_at: Generated<Date>
  ledger_entry: string
  /** Null where the content and its salt stand with the cause, in another slice. */
  ledger_salt: Buffer | null
}

/** A person held a translation against its other language and marked it reviewed. A later edit makes it stale; the review stays. */
export interface TranslationReviews {
  id: Generated<string>
  version: string
  strategy: string
  lineage: string
  field: string
  language: string
  level: string
  reviewed_by: string
  reviewed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The risk register as it stood when a version became immutable: which revision of each open risk. Never changed. */
export interface VersionRisks {
  version: string
  strategy: string
  risk: string
  revision: string
}

/** A numbered version of a strategy. Never deleted; what a later one replaces is superseded. */
export interface Versions {
  id: Generated<string>
  strategy: string
  number: number
  title_en: string | null
  title_ur: string | null
  status: Generated<string>
  /** The version from which this one was copied; its open points hold this one too. */
  based_on: string | null
  /** The language that prevails where the two differ. */
  prevailing: Generated<string>
  /** Written to show how the software works: every screen says so. */
  illustrative: Generated<boolean>
  notice_en: string | null
  notice_ur: string | null
  /** When it first left the secretariat (consultation, submission or approval): from then on participants may read it. */
  opened_at: Date | null
  made_by: string | null
  made_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** The approved change that this version carries, and nothing beside it. */
  change: string | null
  /** This version is the action plan of a year: the strategy's own text and objectives stay as approved. */
  action_year: number | null
}

export interface StrategyRows {
  'strategy.activities': Activities
  'strategy.activity_partners': ActivityPartners
  'strategy.activity_terms': ActivityTerms
  'strategy.approvals': Approvals
  'strategy.bodies': Bodies
  'strategy.body_members': BodyMembers
  'strategy.change_decisions': ChangeDecisions
  'strategy.change_nodes': ChangeNodes
  'strategy.change_reviews': ChangeReviews
  'strategy.changes': Changes
  'strategy.citation_withdrawals': CitationWithdrawals
  'strategy.citations': Citations
  'strategy.closures': Closures
  'strategy.field_texts': FieldTexts
  'strategy.holds': Holds
  'strategy.imported_rows': ImportedRows
  'strategy.imports': Imports
  'strategy.likeness_decisions': LikenessDecisions
  'strategy.lint_prints': LintPrints
  'strategy.lint_settings': LintSettings
  'strategy.lint_waiver_withdrawals': LintWaiverWithdrawals
  'strategy.lint_waivers': LintWaivers
  'strategy.node_changes': NodeChanges
  'strategy.nodes': Nodes
  'strategy.open_at_approval': OpenAtApproval
  'strategy.paper_files': PaperFiles
  'strategy.papers': Papers
  'strategy.path_events': PathEvents
  'strategy.path_papers': PathPapers
  'strategy.path_steps': PathSteps
  'strategy.prevailing_languages': PrevailingLanguages
  'strategy.provenance': Provenance
  'strategy.registers': Registers
  'strategy.risk_nodes': RiskNodes
  'strategy.risk_revisions': RiskRevisions
  'strategy.risk_scales': RiskScales
  'strategy.risks': Risks
  'strategy.steps': Steps
  'strategy.submissions': Submissions
  'strategy.target_closures': TargetClosures
  'strategy.terms': Terms
  'strategy.text_changes': TextChanges
  'strategy.translation_reviews': TranslationReviews
  'strategy.version_risks': VersionRisks
  'strategy.versions': Versions
}
