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

/** What share of the money each pillar was approved to have, by which document. The newest holds; the others stay. */
export interface ApprovedBalances {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  document: string
  decided_on: string
  /** SENSITIVE. Who entered it; null in an example. */
  entered_by: string | null
  is_illustrative: Generated<boolean>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The share of one pillar in an approved balance, in percent of the money. */
export interface ApprovedShares {
  balance: string
  strategy: string
  pillar: string
  percent: string
}

/** How a block ended: taken away, or decided on by its body. */
export interface BlockEnds {
  block: string
  request: string
  kind: string
  says: string
  minutes: string | null
  /** SENSITIVE. Who said so. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What stands in the way of an activity or of one of its milestones: who can take it away, with what authority, by when. */
export interface Blocks {
  id: Generated<string>
  number: GeneratedAlways<number>
  request: string
  strategy: string
  milestone: string | null
  obstacle: string
  authority: string
  body: string | null
  /** The office that can take it away; null where a coordinating body decides. */
  unblocker: string | null
  due_on: string
  office: string
  is_illustrative: Generated<boolean>
  is_by_letter: Generated<boolean>
  /** SENSITIVE. Who said so, or entered it from a letter; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
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

/** What an activity needs in a fiscal year: so much of something at so much each. */
export interface CostingInputs {
  costing: string
  lineage: string
  strategy: string
  level: string
  position: number
  input: string
  unit: string
  quantity: string
  /** In the currency of the sheet. */
  unit_cost: string
  year_from: string
  /** Where the unit cost comes from: a pay scale, a quotation, last year; empty where nobody said. */
  basis: string
}

/** A costing sheet of an activity, with the document that says so. Never changed: the newest that its office does not contest counts. */
export interface Costings {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  /** The activity as it stood in the version in which the sheet was entered. */
  node: string
  /** The activity, in whatever version. */
  lineage: string
  /** Who may read the activity, and so its costs. */
  level: string
  currency: string
  document: string
  /** The accountable office whose word it is; null where the secretariat entered it from a document. */
  office: string | null
  is_by_letter: Generated<boolean>
  is_illustrative: Generated<boolean>
  /** SENSITIVE. Who entered it on screen; null where it was entered by letter. */
  entered_by: string | null
  entered_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  /** Its place in a ledger entry that commits to its lines of money as well. */
  ledger_row: number
}

/** What follows cannot be reached before what comes first: finish to start. */
export interface Dependencies {
  first: string
  follows: string
  strategy: string
  /** SENSITIVE. Who said so; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A function that a donor pays for: until when, whether it pays salaries, and who pays after, from when. A newer entry replaces it, with a reason. */
export interface DonorFunctions {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  node: string
  lineage: string
  /** Who may read the activity, and so who pays for its functions. */
  level: string
  payer: string
  what: string
  pays_salaries: boolean
  /** Whether the function goes on after the project: then somebody must pay for it. */
  is_permanent: boolean
  paid_until: string | null
  after_payer: string | null
  after_from: string | null
  document: string
  replaces: string | null
  reason: string | null
  /** SENSITIVE. Who entered it; null in an example. */
  entered_by: string | null
  entered_on: Generated<string>
  is_illustrative: Generated<boolean>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What one unit of a currency is in another, from a day on, by a document. A later entry for the same day corrects it. */
export interface ExchangeRates {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  currency: string
  into_currency: string
  rate: string
  in_force_from: string
  document: string
  is_illustrative: Generated<boolean>
  /** SENSITIVE. Who entered it; null in an example. */
  entered_by: string | null
  entered_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Somebody else looked at the evidence: it was seen, and what of it, or the report goes back with the reason. */
export interface MilestoneJudgements {
  report: string
  milestone: string
  judgement: string
  says: string
  /** SENSITIVE. Who saw the evidence; never who reported it. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A day that was set anew, with the reason. The day before it stays. */
export interface MilestoneMoves {
  id: Generated<string>
  number: GeneratedAlways<number>
  milestone: string
  /** The request, of the version in force then, by which the office is accountable that moved it. */
  request: string
  /** The move that it follows, so that two people never move at once; null for the first. */
  previous: string | null
  due_on: string
  reason: string
  office: string
  is_by_letter: Generated<boolean>
  /** SENSITIVE. Who moved it, or entered it from a letter. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** An office says that a milestone was reached on a day, and what proves it. */
export interface MilestoneReports {
  id: Generated<string>
  number: GeneratedAlways<number>
  milestone: string
  /** The request, of the version in force then, by which the office is accountable that reported. */
  request: string
  /** The report that it follows after it was sent back; null for the first. */
  previous: string | null
  reached_on: string
  evidence: string
  sha256: string | null
  file_name: string | null
  office: string
  is_by_letter: Generated<boolean>
  /** SENSITIVE. Who reported, or entered it from a letter: somebody else sees the evidence. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What an accountable office says that it will have reached by a day, on the way to an activity. */
export interface Milestones {
  id: Generated<string>
  number: GeneratedAlways<number>
  request: string
  strategy: string
  /** The activity across versions: a milestone goes on when a new version is submitted. */
  lineage: string
  office: string
  title_en: string | null
  title_ur: string | null
  /** The day as it was first set. Where it was moved, the newest of delivery.milestone_moves counts. */
  due_on: string
  is_illustrative: Generated<boolean>
  is_by_letter: Generated<boolean>
  /** SENSITIVE. Who set it, or entered it from a letter; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** An amount of an activity in a fiscal year, by source and state, with the document that says so. Never changed: a newer line replaces it, with a reason. */
export interface MoneyLines {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  /** The activity as it stood in the version in which the line was entered. */
  node: string
  /** The activity, in whatever version: money does not end with one. */
  lineage: string
  /** Who may read the activity, and so its money. */
  level: string
  year_from: string
  source: string
  /** Of a donor project, who pays. */
  payer: string | null
  state: string
  currency: string
  amount: string
  /** The document that says so: a sanction, a release order, a project paper. */
  document: string
  replaces: string | null
  reason: string | null
  /** The accountable office whose word it is; null where the secretariat entered it from a document. */
  office: string | null
  is_by_letter: Generated<boolean>
  is_illustrative: Generated<boolean>
  /** SENSITIVE. Who entered it on screen; null where it was entered by letter, or is an example. */
  entered_by: string | null
  entered_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  /** Its place in a ledger entry of several lines; null where it was entered alone. */
  ledger_row: number | null
  /** The costing sheet whose total of the year this is; null where it was entered by hand. */
  costing: string | null
}

/** In which month the country begins its fiscal year, and in which currency totals are made. The newest holds. */
export interface MoneySettings {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  fiscal_start_month: number
  currency: string
  is_illustrative: Generated<boolean>
  /** SENSITIVE. Who set it; null in an example. */
  set_by: string | null
  set_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What followed a request between offices, in its order. What is contested counts for nothing until it was answered. */
export interface OfficeRequestSteps {
  id: Generated<string>
  number: GeneratedAlways<number>
  request: string
  kind: string
  says: string
  reason_code: string | null
  body: string | null
  minutes: string | null
  due_on: string | null
  office: string | null
  is_by_letter: boolean
  made_by: string
  made_on: string
  ledger_entry: string
  ledger_salt: Buffer
}

/** What one office asks of another for an activity or at large, with a last day for the answer. */
export interface OfficeRequests {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  asking: string
  asked: string
  asks: string
  why: string
  /** The activity for which it is asked, across versions; null where it is for none. */
  lineage: string | null
  due_on: string
  is_by_letter: boolean
  is_illustrative: Generated<boolean>
  made_by: string | null
  made_on: string
  ledger_entry: string
  ledger_salt: Buffer
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

/** Another owner or another day, with the reason. What stood before stays. */
export interface RecommendationChanges {
  id: Generated<string>
  number: GeneratedAlways<number>
  recommendation: string
  /** The change that it follows, so that two people never change one at once; null for the first. */
  previous: string | null
  owner: string
  due_on: string | null
  reason: string
  /** SENSITIVE. Who changed it. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What the owner of a recommendation says was done by a day, and what proves it. */
export interface RecommendationEntries {
  id: Generated<string>
  number: GeneratedAlways<number>
  recommendation: string
  previous: string | null
  stage: string
  says: string
  /** In words: a document, its number and date, a page. */
  evidence: string | null
  sha256: string | null
  file_name: string | null
  office: string
  is_by_letter: Generated<boolean>
  /** SENSITIVE. Who made it, or entered it from a letter: somebody else sees the evidence. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Somebody else than the owner saw the evidence: seen, sent back, or seen and the recommendation closed. */
export interface RecommendationJudgements {
  entry: string
  recommendation: string
  judgement: string
  says: string
  seen_as: string
  /** Who saw the evidence, shown by name to whoever reads the recommendation: never of the owner, nor who gave it. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The secretariat says that one recommendation repeats an earlier one, or that it does not. The newest of a pair counts. */
export interface RecommendationRepetitions {
  id: Generated<string>
  number: GeneratedAlways<number>
  recommendation: string
  earlier: string
  strategy: string
  verdict: string
  reason: string
  /** SENSITIVE. Who said so; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Whether the office that is addressed accepts a recommendation, and why. The newest that is not contested counts. */
export interface RecommendationResponses {
  id: Generated<string>
  number: GeneratedAlways<number>
  recommendation: string
  response: string
  reason: string
  office: string
  is_by_letter: Generated<boolean>
  /** SENSITIVE. Who responded, or entered it from a letter. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A finding or recommendation of an audit, treaty body, parliament, evaluation or review, as its document says it. */
export interface Recommendations {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  /** Who may read it. That of the restricted annex where the activity it serves is of the restricted annex. */
  level: Generated<string>
  source: string
  body_en: string | null
  body_ur: string | null
  document: string
  /** The day of the document: the year in which it was raised. */
  dated: string
  place: string | null
  link: string | null
  text_en: string | null
  text_ur: string | null
  addressee: string
  /** Who sees to it, as first said. The newest of delivery.recommendation_changes counts, and its successor. */
  owner: string
  /** The day as it was first set. The newest of delivery.recommendation_changes counts; null while none was set. */
  due_on: string | null
  /** The activity that it serves, across versions; null where there is none. */
  lineage: string | null
  /** The evaluation of the results slice that made it; no foreign key, since this slice may not know that one. */
  evaluation: string | null
  is_illustrative: Generated<boolean>
  /** SENSITIVE. Who entered it; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  /** Its place in the ledger entry of an import; null where it was entered alone. */
  ledger_row: number | null
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
  'delivery.approved_balances': ApprovedBalances
  'delivery.approved_shares': ApprovedShares
  'delivery.block_ends': BlockEnds
  'delivery.blocks': Blocks
  'delivery.concurrence_requests': ConcurrenceRequests
  'delivery.costing_inputs': CostingInputs
  'delivery.costings': Costings
  'delivery.dependencies': Dependencies
  'delivery.donor_functions': DonorFunctions
  'delivery.exchange_rates': ExchangeRates
  'delivery.milestone_judgements': MilestoneJudgements
  'delivery.milestone_moves': MilestoneMoves
  'delivery.milestone_reports': MilestoneReports
  'delivery.milestones': Milestones
  'delivery.money_lines': MoneyLines
  'delivery.money_settings': MoneySettings
  'delivery.office_request_steps': OfficeRequestSteps
  'delivery.office_requests': OfficeRequests
  'delivery.paper_files': PaperFiles
  'delivery.papers': Papers
  'delivery.recommendation_changes': RecommendationChanges
  'delivery.recommendation_entries': RecommendationEntries
  'delivery.recommendation_judgements': RecommendationJudgements
  'delivery.recommendation_repetitions': RecommendationRepetitions
  'delivery.recommendation_responses': RecommendationResponses
  'delivery.recommendations': Recommendations
  'delivery.replies': Replies
  'delivery.successions': Successions
  'delivery.transfers': Transfers
}
