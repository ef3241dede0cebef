// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'
import type { JsonValue } from '#kernel/ledger/commitment.ts'

/** An edition of the annotated agenda of an event. The last one holds; those before it stay. */
export interface Agendas {
  id: string
  event: string
  strategy: string
  edition: number
  set_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Who of the secretariat answers a proposal now: the last claim. It ends by release, by the answer, or by itself. */
export interface AnswerClaims {
  proposal: string
  strategy: string
  person: string
  claimed_at: Date
  ends_at: Date
  ledger_entry: string
  ledger_salt: Buffer
}

/** By which day everybody who spoke in a round is answered. The last one set counts; those before it stay, so that a day that was moved can be seen. */
export interface AnswerDays {
  id: Generated<string>
  round: string
  strategy: string
  answers_by: string
  set_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Proposals that the secretariat answers together, under a name of its own, and to whom they are assigned. */
export interface AnswerGroups {
  id: string
  strategy: string
  round: string
  name: string
  assigned_to: string | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Where it is told that answers are due. Read by the job that mails it and by nobody else. */
export interface AnswerReminders {
  round: string
  day: string
  address: string
  strategy: string
  reader: string
  sent_at: Date | null
}

/** SENSITIVE. Who was marked as come at the door of a workshop, on which day. Read by the secretariat alone: attendance is hidden until each says otherwise. */
export interface Arrivals {
  id: string
  strategy: string
  round: string
  person: string
  day: string
  /** Entered at the door, because nobody had invited them. */
  is_admitted: boolean
  marked_by: string
  marked_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** SENSITIVE. The organisation in the words of whoever walked in, where the register does not know it. They count in no sector until it is registered. */
  organisation_said: string | null
}

/** Whether a participant says that their attendance may be shown. Without a row here it is hidden. */
export interface AttendanceChoices {
  nomination: string
  strategy: string
  is_shown: boolean
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** An attendance sheet that was made to be signed: its code and number, and no name. */
export interface AttendancePrints {
  id: string
  code: string
  event: string
  strategy: string
  /** SENSITIVE. The sheet of people at risk: that there is one is nobody's to learn. */
  is_apart: boolean
  /** Runs from 1 for each sheet of an event; printed as its version. */
  number: number
  /** SENSITIVE. Who of the secretariat made it. */
  made_by: string
  made_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. A signed sheet of one day: the scan that says who came. */
export interface AttendanceSheets {
  id: string
  event: string
  strategy: string
  day: string
  /** SENSITIVE. Names the bytes in the store of files: signatures stand on it. */
  scan_sha256: string
  recorded_by: string
  recorded_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Who signed the sheet of a day. Others see counts by sector, and the names of those who chose to be shown. */
export interface Attendances {
  sheet: string
  nomination: string
  strategy: string
}

/** The facilitator outside government who can find out the hidden authors of a round, once there is a key. Where there is none, nobody can. */
export interface AuthorKeepers {
  round: string
  strategy: string
  person: string
  organisation: string
  /** As it is told to everybody before they write; participants read no other participant's name. */
  name_en: string
  /** As it is told to everybody before they write; participants read no other participant's name. */
  name_ur: string
  named_at: Generated<Date>
  /** The public half, made in the facilitator's browser. The private half never comes here. */
  public_key: string | null
  key_made_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
  key_entry: string | null
  key_salt: Buffer | null
}

/** That the facilitator fetched the sealed name of a hidden author, when and why. Read by whoever reads the proposal, its author first of all. */
export interface AuthorOpenings {
  id: string
  proposal: string
  strategy: string
  reason: string
  opened_by: string
  opened_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The second round: whether the author confirms the answer or dissents, in their words; once, kept beside the answer and never changed. */
export interface AuthorReplies {
  proposal: string
  strategy: string
  stand: string
  said: string
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

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
  /** When it was last closed or opened again; null while it is as it was opened. */
  changed_at: Date | null
}

/** In which one bundle a proposal stands. */
export interface BundledProposals {
  proposal: string
  bundle: string
  strategy: string
}

/** Proposals that their author put together, to be accepted all or none. */
export interface Bundles {
  id: string
  strategy: string
  round: string
  title: string
  /** The strictest level of what it holds: who reads all of it may read its name. */
  level: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The numbered questions of a call, as printed on its form and sheets; never changed, for the numbers are out on paper. */
export interface CallQuestions {
  round: string
  number: number
  strategy: string
  words_en: string
  words_ur: string
  /** The public node of the plan that it is about. */
  node: string | null
  lineage: string | null
  code: string | null
}

/** Where a change stands in the version of the round, who says so, and what became of it: a proposal, or left out with a reason. */
export interface ChangePlaces {
  submission: string
  number: number
  strategy: string
  /** same: its words stand there. likely: nearly so, and a person confirms. nowhere: a person says where. by a person: said so. */
  certainty: string
  node: string | null
  field: string | null
  language: string | null
  placed_by: string | null
  /** Why it was not taken up: told to its sender and printed. */
  left_out_en: string | null
  proposal: string | null
  /** Of the last word that a person said on it; null where only the file was read. */
  ledger_entry: string | null
  ledger_salt: Buffer | null
  left_out_ur: string | null
  left_out_by: string | null
  /** Null where it was left out before this was kept. */
  left_out_at: Date | null
  /** Its row in the entry, where many were left out by one act; null where the entry is its own. */
  ledger_row: number | null
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

/** SENSITIVE. Who put their name under a proposal. Persons are hidden until each says otherwise; others see how many of a sector, from five on. Offices are official and shown. */
export interface Cosignatures {
  id: string
  proposal: string
  strategy: string
  person: string | null
  office: string | null
  sector: string
  is_shown: Generated<boolean>
  /** The name by which a person said that they may be shown; kept only while they say so. */
  shown_en: string | null
  shown_ur: string | null
  signed_at: Generated<Date>
  /** When they took it back; it counts no more. */
  withdrawn_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** A submission that speaks in points and was split into them: a declaration, a position paper, a letter. */
export interface Declarations {
  submission: string
  strategy: string
  round: string
  /** The version that its points hold until each has an answer. */
  version: string
  /** The organisation of the register that sent it: its participants read the points and say their own view. */
  organisation: string | null
  title_en: string | null
  title_ur: string | null
  sender_en: string | null
  sender_ur: string | null
  received_on: string
  /** The same declaration in the other language, whose points these words belong to. */
  same_as: string | null
  split_by: string
  split_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Answers that put a proposal off and were followed by another, with what its author said of them. Never altered, but where moderation moves words aside. */
export interface Deferrals {
  id: Generated<string>
  proposal: string
  strategy: string
  reason_en: string
  reason_ur: string
  due_on: string | null
  owner: string | null
  decided_by: string | null
  decided_at: Date
  stand: string | null
  said: string | null
  said_at: Date | null
  /** When the answer that followed was given. */
  ended_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
  reply_entry: string | null
  reply_salt: Buffer | null
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
  /** For what is deferred: the day by which it is taken up again. Null in answers from before this was kept. */
  due_on: string | null
  /** For what is deferred: the office that takes it up. */
  owner: string | null
  /** Its row in the entry, where many were answered by one act; null where the entry is its own. */
  ledger_row: number | null
  /** For a change of the shape that was accepted in part: what was agreed instead, and done. */
  applied_content: JsonValue | null
}

/** SENSITIVE. That a facilitator entered a position or a co-signature for somebody who said it to their face and had it read back. Read by the person and by who entered it: others would learn that they spoke. Which position, only the position itself says. */
export interface EnteredFor {
  id: string
  strategy: string
  breakout: string
  proposal: string
  person: string
  what: string
  entered_by: string
  entered_at: Generated<Date>
  /** That of the position or co-signature itself: while the row bears it, it stands as entered by another hand. */
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Where somebody is told that a position or a co-signature was entered in their name. Read by the job that mails it and by nobody else; it never says which position. */
export interface EnteredNotices {
  entered: string
  address: string
  strategy: string
  proposal: string
  what: string
  sent_at: Date | null
}

/** A change of the particulars of an event, or its cancellation: why, and what was announced before it. */
export interface EventChanges {
  id: string
  event: string
  strategy: string
  is_cancellation: boolean
  reason: string
  title_en: string
  title_ur: string
  place_en: string
  place_ur: string
  /** The first day before the change; so with title, place and last day. */
  starts_on: string
  ends_on: string
  changed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A meeting of a round: a workshop, a district meeting, at one place on some days. */
export interface Events {
  id: string
  strategy: string
  round: string
  title_en: string
  title_ur: string
  place_en: string
  place_ur: string
  starts_on: string
  ends_on: string
  ledger_entry: string
  ledger_salt: Buffer
  /** When it was cancelled; why stands among its changes. Null where it is or was held. */
  cancelled_at: Date | null
}

/** Organisations of the register, any of which is the voice that is expected. */
export interface ExpectedBodies {
  event: string
  place: number
  organisation: string
  strategy: string
}

/** Who should be heard at an event, in words such as "provincial prosecution service": a gap is told in these words. */
export interface ExpectedVoices {
  event: string
  place: number
  strategy: string
  name_en: string
  name_ur: string
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

/** SENSITIVE. Who flagged. Nobody reads it but the person: not the secretariat, and not whoever wrote the text. */
export interface Flaggers {
  flag: string
  moderation_case: string
  person: string
}

/** That somebody who reads a text holds it to break the policy, on which ground. Who said so stands apart. */
export interface Flags {
  id: string
  moderation_case: string
  strategy: string
  proposal: string | null
  view: string | null
  part: string
  edition: number
  ground: number
  said: Generated<string>
  flagged_at: Generated<Date>
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

/** In which one group a point of a declaration stands. */
export interface GroupedPoints {
  point: string
  answer_group: string
  strategy: string
}

/** In which one group a proposal stands. */
export interface GroupedProposals {
  proposal: string
  answer_group: string
  strategy: string
}

/** SENSITIVE. The content of changes whose words are hidden, word by word. Nobody reads it: it goes back when an appeal is upheld. */
export interface HiddenChanges {
  proposal: string
  content: JsonValue
}

/** PUBLIC. Which parts of proposals are hidden now. That something is hidden is for everybody to know; the words are not here. */
export interface HiddenParts {
  ledger_entry: string | null
  shown_as: string | null
  note: string | null
}

/** SENSITIVE. Words that were hidden, letter by letter. Read by the secretariat, by oversight and by whoever wrote them. */
export interface HiddenWords {
  moderation_case: string
  strategy: string
  proposal: string | null
  view: string | null
  part: string
  words: string
  /** What stands in their place. */
  note: string
  hidden_at: Generated<Date>
  restored_at: Date | null
}

/** What a laptop brought home, once for each package that added something. Its ledger entry commits to each row that came. */
export interface Homecomings {
  id: string
  package: string
  strategy: string
  round: string
  sha256: string
  /** The public key of the laptop, which the person who merged compared and confirmed. */
  vkey: string
  leaves: number
  /** By how many milliseconds the laptop's times were moved when they were compared with ours; the rows keep their own. */
  clock_shift: number
  counts: JsonValue
  merged_by: string
  merged_at: Generated<Date>
  ledger_entry: string
}

/** Who of those nominated was invited: the invitation list. */
export interface Invitations {
  nomination: string
  strategy: string
  invited_at: Generated<Date>
  ledger_entry: string
  ledger_row: number
  ledger_salt: Buffer
}

/** On a laptop: the package that it was made from. Empty in every other installation. */
export interface Laptops {
  package: string
  strategy: string
  round: string
  /** The public key of the installation that packed the round. */
  home: string
  packed_at: Date
  opened_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Who signed the letter by which the secretariat entered a view: a signatory that stays hidden speaks by letter. */
export interface LettersBehindViews {
  view: string
  strategy: string
  signatory: string
}

/** Lines that the public page does not print. Odd turns keep a line back, with ground and reason; even ones print it again. The last turn counts. */
export interface LinesKeptBack {
  point: string
  turn: number
  strategy: string
  round: string
  /** In general words, as the public page tells it. */
  ground: string | null
  /** SENSITIVE. Why, in the words of the secretariat; read by those who read lines. */
  reason: string | null
  /** SENSITIVE. Who decided it. */
  decided_by: string
  decided_at: Generated<Date>
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

/** What whoever wrote hidden words says against it; once. No column names them: they are known as authors, or hold the receipt. */
export interface ModerationAppeals {
  moderation_case: string
  strategy: string
  words: string
  /** A hidden author appealed, whom nobody knows: the receipt showed that it is they. */
  by_receipt: Generated<boolean>
  appealed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** One text that was flagged, with all its flags until the decision. Flagged again after it, it is a case anew. */
export interface ModerationCases {
  id: Generated<string>
  strategy: string
  proposal: string | null
  view: string | null
  part: string
  opened_at: Generated<Date>
  decided_at: Date | null
}

/** Who decides a case now: the last claim. It ends by release, by the decision, or by itself. */
export interface ModerationClaims {
  moderation_case: string
  strategy: string
  person: string
  claimed_at: Date
  ends_at: Date
  ledger_entry: string
  ledger_salt: Buffer
}

/** What was decided on flagged words and why: first, and on appeal by somebody else. Read by whoever reads the text. */
export interface ModerationDecisions {
  id: string
  moderation_case: string
  strategy: string
  stage: string
  outcome: string
  edition: number
  ground: number | null
  reason_en: string
  reason_ur: string
  decided_by: string
  decided_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The grounds of a policy on which words may be flagged and hidden; no other ground counts. */
export interface ModerationGrounds {
  policy: string
  place: number
  strategy: string
  name_en: string
  name_ur: string
  meaning_en: string
  meaning_ur: string
}

/** SENSITIVE. Where it is told that words were hidden. Never an address of a hidden author, whom no row names. */
export interface ModerationNotices {
  moderation_case: string
  address: string
  strategy: string
  path: string
  first_sent_at: Date | null
  appeal_sent_at: Date | null
}

/** The published policy by which flagged words are judged, edition by edition. Edition 0 is the one that is written in the software. */
export interface ModerationPolicies {
  id: string
  strategy: string
  edition: number
  text_en: string
  text_ur: string
  published_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Who was nominated for an event: a person of the register, or a seat of an organisation by its function. Read by the secretariat, the office that nominated and the person. */
export interface Nominations {
  id: string
  event: string
  strategy: string
  by_office: string | null
  by_organisation: string | null
  /** The organisation for which the nominee sits; sector: the one in which they count. */
  organisation: string
  sector: string
  person: string | null
  post_en: string | null
  post_ur: string | null
  /** SENSITIVE. Only where it was given. */
  sex: string | null
  /** Only where it was given, as it was written. */
  province: string | null
  nominated_at: Generated<Date>
  withdrawn_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Nominees whom it endangers to be seen: they stand on a sheet of their own. Read by the secretariat and the person alone. */
export interface NomineesAtRisk {
  nomination: string
  strategy: string
}

/** The finished file of a paper of a round. A paper without one is still being written. */
export interface PaperFiles {
  paper: string
  sha256: string
  made_at: Generated<Date>
}

/** What a person had made of a round: its proposals and answers as that person could read them. Never changed. */
export interface Papers {
  id: string
  code: string
  round: string
  strategy: string
  language: string
  format: string
  marking: string
  /** SENSITIVE. The hash of the file that holds its text as the person who asked for it could read it. */
  content: string
  job: string | null
  /** SENSITIVE. Who had it made; nobody else fetches it. */
  made_by: string
  made_at: Date
  ledger_entry: string
  ledger_salt: Buffer
  /** What was said and answered; what came of the workshop, meeting, call or radio hour; or an empty sheet or form to write on, whose code is the code of the sheet. */
  kind: string
  /** Whose tracker it is; null of every other paper. */
  declaration: string | null
}

/** SENSITIVE. What of a declaration makes no point, such as its preamble, with the reason. Nothing is dropped. */
export interface PartsLeftOut {
  submission: string
  number: number
  strategy: string
  words: string
  reason: string
}

/** Somebody entered at the door of a laptop who was known here by the same address: which person they are. A later package is read by it. */
export interface PeopleComeHome {
  person_there: string
  person: string
  strategy: string
  homecoming: string
}

/** The one answer to a point, with its own reason and who decided. */
export interface PointAnswers {
  point: string
  strategy: string
  outcome: string
  reason_en: string
  reason_ur: string
  deferred_to: string | null
  owner: string | null
  /** The nodes that the answer changes, by lineage; what a proposal from the point changed stands with that proposal. */
  clauses: string[]
  decided_by: string
  decided_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** Its row in the entry, where many were answered by one act; null where the entry is its own. */
  ledger_row: number | null
}

/** Who of the secretariat writes the answer to a point, so that two people never do. */
export interface PointClaims {
  id: Generated<string>
  point: string
  strategy: string
  claimed_by: string
  claimed_at: Generated<Date>
  released_at: Date | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** Answers that put a point of a declaration off and were followed by another. Never altered. */
export interface PointDeferrals {
  id: Generated<string>
  point: string
  strategy: string
  reason_en: string
  reason_ur: string
  deferred_to: string
  owner: string
  clauses: string[]
  decided_by: string
  decided_at: Date
  ended_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** Which nodes of the plan a point touches, by lineage; the last word counts. */
export interface PointNodes {
  id: string
  point: string
  strategy: string
  lineages: string[]
  said_by: string
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** From where in a file a point came that was a comment or a row of a matrix, and who wrote it there. Never altered. */
export interface PointSources {
  point: string
  strategy: string
  submission: string
  number: number
  file_name: string
  paragraph: number | null
  sheet: string | null
  sheet_row: number | null
  /** SENSITIVE. As the file names it. */
  author: string
  /** SENSITIVE. The words that the comment is anchored to, or the text that the row quotes. */
  about: string
}

/** SENSITIVE. The words of a point in one language, from the submission in that language. Never altered. */
export interface PointWords {
  point: string
  language: string
  strategy: string
  submission: string
  /** Paragraphs of the submission that they stand in, by the number of the change. */
  changes: number[]
  label: string
  words: string
}

/** SENSITIVE. One point of a declaration, with its label as written. Never altered; it may speak of text of every level. */
export interface Points {
  id: string
  declaration: string
  strategy: string
  number: number
  /** Where it stands, told without letters, so that a translation has the same: 2.1, 2/3. */
  place: string
  label: string
  headings: string[]
  ledger_entry: string
  ledger_row: number
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
  /** The office in whose name it was taken: then it is official, and shown by its name. Null for a person's own. */
  office: string | null
}

/** From which file, where in it and by whom a proposal came, for whoever may read the proposal and not the whole file. */
export interface ProposalSources {
  proposal: string
  strategy: string
  submission: string
  number: number
  file_name: string
  paragraph: number | null
  sheet: string | null
  sheet_row: number | null
  /** SENSITIVE. As the file names it. */
  author: string
  sender_en: string | null
  sender_ur: string | null
  /** Who else offered other words at the same place when it was proposed. */
  collides_with: string[]
  /** The paragraph by the numbers that Word prints, such as 2.3(b); null where it prints none. */
  clause: string | null
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
  /** The field whose words it would change; for a change of the shape its kind. */
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
  /** Its row in the entry, where many were proposed by one act; null where the entry is its own. */
  ledger_row: number | null
  /** text: the words of one field; add, remove, move, merge, split: the shape of the plan. */
  kind: Generated<string>
  /** For a change of the shape: what is changed, its nodes by their lineages. The words before and after say the same for people. */
  content: JsonValue | null
}

/** PUBLIC. The last edition of the page of each call that is published: what is asked, how one answers and what was answered. Never who published. */
export interface PublicCalls {
  round: string | null
  edition: number | null
  shows: string | null
  content: JsonValue | null
  published_on: string | null
  ledger_entry: string | null
}

/** The public page of a call as it was published: frozen words, the last edition counts. An edition that shows nothing takes it down. */
export interface PublishedCalls {
  round: string
  edition: number
  strategy: string
  shows: string
  content: JsonValue
  published_by: string | null
  published_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  /** By which a report that was made before knows that it is overtaken. */
  published_at: Generated<Date>
}

/** Reasons that are given often, with placeholders for what differs from one proposal to the next. */
export interface ReasonTemplates {
  id: string
  strategy: string
  name: string
  reason_en: string
  reason_ur: string
  kept_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Letters in which the secretariat answers an author, or those who signed a declaration and may be shown. None is made for a hidden author, whom no row names. */
export interface ReplyLetters {
  id: string
  strategy: string
  round: string
  proposals: string[]
  /** SENSITIVE. To whom it is addressed. */
  addressee_en: string
  /** SENSITIVE. To whom it is addressed. */
  addressee_ur: string
  /** Letterhead, file number, signatory and contact, as they were chosen. */
  head: JsonValue
  /** The Word file in the store; written anew with its diary number when it was sent. */
  sha256: string
  /** SENSITIVE. Who of the secretariat made it. */
  made_by: string
  made_at: Generated<Date>
  sent_on: string | null
  diary_number: string | null
  ledger_entry: string
  ledger_salt: Buffer
  /** The declaration whose points it answers; null where it answers proposals. */
  declaration: string | null
  /** The points that it answers, where it answers a declaration. */
  points: string[]
  /** The file of which it says what was not taken up; null where it says nothing of that. */
  submission: string | null
  /** What of that file was not taken up, by number. */
  left_out: number[]
  /** The entries of the ledger under which they were left out when the letter was made, in the order of left_out. */
  left_out_entries: string[]
  /** Printed at the foot of every page. Whoever holds the letter may ask with it whether it is current. */
  code: string | null
}

/** What a round outside the hotel asks, of whom and until when it answers: the district of a meeting, the station of a radio hour, the address of a written call. */
export interface RoundCalls {
  round: string
  strategy: string
  kind: string
  asks_en: string
  asks_ur: string
  answered_by: string
  /** Code of the place in the register above the district, such as PK-SD. Districts have no list of their own yet. */
  province: string | null
  district_en: string | null
  district_ur: string | null
  place_en: string | null
  place_ur: string | null
  held_on: string | null
  hosts_en: string | null
  hosts_ur: string | null
  station_en: string | null
  station_ur: string | null
  hours_en: string | null
  hours_ur: string | null
  /** Languages of the hour, as listeners call them. */
  spoken_en: string | null
  spoken_ur: string | null
  /** Of the studio, as it is read out on air; never that of a person. */
  telephone: string | null
  write_to_en: string | null
  write_to_ur: string | null
  email: string | null
  ledger_entry: string
  ledger_salt: Buffer
}

/** A round that was packed for a workshop on a laptop. Until the absence ends its groups are run there and not here. */
export interface RoundPackages {
  id: string
  strategy: string
  round: string
  /** Names the package in the store of files. */
  sha256: string
  /** From which number on the laptop numbers its proposals. */
  first_number: number
  packed_by: string
  packed_at: Generated<Date>
  ended_at: Date | null
  ending: string | null
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
  /** How people speak in it: in a workshop of breakout groups, at a meeting in a district, in writing, or on the telephone to a radio station. */
  kind: Generated<string>
}

/** The place of each row that came home in the ledger entry of its homecoming, with its salt. The row as it came stands in the package. */
export interface RowsComeHome {
  homecoming: string
  ledger_row: number
  strategy: string
  of_table: string
  row_key: string
  ledger_salt: Buffer
}

/** SENSITIVE. Who wrote, sealed by the author's browser to the facilitator's key. Fetched by the facilitator only, and only after an opening that the ledger has. */
export interface SealedAuthors {
  proposal: string
  strategy: string
  round: string
  sealed: string
}

/** The secretariat's right of reply to what signatories say; once, beside it, never instead of it. */
export interface SecretariatReplies {
  view: string
  strategy: string
  words_en: string
  words_ur: string
  replied_by: string
  replied_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Which breakout groups meet in a session. */
export interface SessionGroups {
  agenda: string
  place: number
  breakout: string
  strategy: string
}

/** An item of the agenda, in its order, with its annotation. */
export interface Sessions {
  agenda: string
  place: number
  strategy: string
  day: string
  /** The time on the clock of the place, as 09:30. */
  starts_at: string
  ends_at: string | null
  title_en: string
  title_ur: string
  note_en: Generated<string>
  note_ur: Generated<string>
}

/** SENSITIVE. A line of a phone-in sheet, a meeting sheet or a sheet of forms: what was said, by nobody who is named. Never altered. Its words are a point that is answered like any other. */
export interface SheetLines {
  submission: string
  number: number
  point: string
  strategy: string
  round: string
  /** The code at the head of the sheet: the same sheet twice adds nothing. */
  sheet: string
  line: number
  question: number
  words: string
  said_at: string | null
  /** SENSITIVE. Only if said. */
  district: string | null
  sector: string | null
  /** SENSITIVE. Only if said. */
  sex: string | null
  /** SENSITIVE. Only if said. */
  age_band: string | null
  /** Whether the caller would be called back. The station keeps the number; it is not here. */
  may_call_back: boolean | null
  /** A show of hands at the meeting: its own count, never added to the positions of persons. Nobody below five is told to more than a few. */
  agree: number | null
  disagree: number | null
  pass: number | null
}

/** An empty sheet of a round that was made to be printed by the browser: its code, and nothing that stands on it. */
export interface SheetPrints {
  id: string
  code: string
  round: string
  strategy: string
  /** SENSITIVE. Who of the secretariat made it. */
  made_by: string
  made_at: Date
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Which organisations signed a declaration besides the one that sent it. Hidden until each says otherwise. */
export interface Signatories {
  declaration: string
  organisation: string
  strategy: string
  entered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Whether an organisation says that it may be shown as a signatory: itself, or by letter. The last word counts. */
export interface SignatoryChoices {
  declaration: string
  organisation: string
  strategy: string
  is_shown: boolean
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What those who signed a declaration say of a point themselves: how far it is done, with evidence, or that they confirm the answer, or dissent from it. Never merged with the government's view. */
export interface SignatoryViews {
  id: string
  point: string
  strategy: string
  kind: string
  completion: string | null
  words: string
  /** The day of which the evidence speaks. */
  evidence_on: string | null
  /** Null where the secretariat entered it from a letter; who signed that stands apart. */
  said_by: string | null
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Whether somebody who signed a spare line says, by letter, that their attendance may be shown. Without a row here it is hidden. */
export interface SpareLineChoices {
  line: string
  strategy: string
  is_shown: boolean
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Who wrote their name by hand on the signed sheet of a day. Read by the secretariat; others see counts by sector, and the names of those who said that they may be shown. */
export interface SpareLines {
  id: string
  sheet: string
  strategy: string
  /** SENSITIVE. As it stands on the sheet. */
  name: string
  /** As it stands on the sheet: the register may not know it. */
  organisation: string
  /** In which they count, as the secretariat reads the organisation. */
  sector: string
}

/** SENSITIVE. Each change, comment, row or point of a submission as it stands in the file; never altered. It may quote text of every level. */
export interface SubmissionChanges {
  submission: string
  number: number
  strategy: string
  kind: string
  /** SENSITIVE. As the file names it; Word lets people leave it empty or write anything. */
  author: string
  /** When the file says that it was made, as it says it. */
  said_at: string | null
  part: string
  paragraph: number | null
  sheet: string | null
  sheet_row: number | null
  sheet_column: number | null
  reference: string | null
  /** The headings above it, outermost first. */
  headings: string[]
  before: string
  after: string
  remark: string
  about: string
  /** For a comment that answers another: the number of that one. */
  answers: number | null
  moved_to: number | null
  /** For a paragraph that was added: the words of the one before it. */
  follows: string | null
  /** Authors of the same file whose additions it alters. */
  touches: string[]
  /** Which words of before it touches, as offsets. */
  spans: JsonValue
  /** How many paragraphs before it read the same. */
  alike: number
  /** Columns of a matrix that nothing reads, with their headers: listed, never dropped. */
  others: JsonValue
  ledger_entry: string
  ledger_row: number
  ledger_salt: Buffer
  /** The numbers that Word prints above and before the paragraph, outermost first, its own last; empty where it prints none. */
  numbers: Generated<string[]>
  /** A comment that was marked as settled in Word, or that answers one which was. */
  is_resolved: Generated<boolean>
}

/** What stands in the file of a submission and could not be read as text: told, never dropped. */
export interface SubmissionUnread {
  submission: string
  number: number
  strategy: string
  what: string
  paragraph: number | null
  sheet: string | null
  sheet_row: number | null
  count: number
  said_en: string
  said_ur: string
}

/** A file that somebody sent to a round: a draft with tracked changes, a comment matrix, a rapporteur's sheet, a letter, a scan, a declaration. What was found in it stands in its changes, what could not be read in its unread parts. */
export interface Submissions {
  id: string
  strategy: string
  round: string
  /** The version that the file says it speaks of. How much of it was found there stands beside. */
  version: string
  kind: string
  title_en: string | null
  title_ur: string | null
  office: string | null
  organisation: string | null
  /** The sender as written, where neither an office nor an organisation of the register sent it. */
  sender: string | null
  received_on: string
  their_reference: string | null
  /** SENSITIVE. Names the bytes in the store of files; a file may speak of text of every level. */
  file_sha256: string
  file_name: string
  /** What stands in a scan or letter, as a person typed it. */
  summary: string | null
  /** The submission of which this is a later edition. */
  earlier: string | null
  /** How many paragraphs or quoted texts of the file could stand in the version that it claims; found: how many do. */
  paragraphs: number
  found: number
  taken_by: string
  taken_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** SENSITIVE. Positions on a proposal by sector, persons and offices apart. Read by functions only: a small sector's counts would tell who took which. */
export interface Tallies {
  proposal: string
  sector: string
  is_official: boolean
  strategy: string
  agree: Generated<number>
  disagree: Generated<number>
  pass: Generated<number>
}

/** What stood in a bundle that was undone. */
export interface UnbundledProposals {
  bundle: string
  proposal: string
  strategy: string
}

/** Bundles that their author undid before they were answered. What stood in them stands apart. */
export interface UndoneBundles {
  bundle: string
  strategy: string
  undone_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

export interface ConsultationRows {
  'consultation.agendas': Agendas
  'consultation.answer_claims': AnswerClaims
  'consultation.answer_days': AnswerDays
  'consultation.answer_groups': AnswerGroups
  'consultation.answer_reminders': AnswerReminders
  'consultation.arrivals': Arrivals
  'consultation.attendance_choices': AttendanceChoices
  'consultation.attendance_prints': AttendancePrints
  'consultation.attendance_sheets': AttendanceSheets
  'consultation.attendances': Attendances
  'consultation.author_keepers': AuthorKeepers
  'consultation.author_openings': AuthorOpenings
  'consultation.author_replies': AuthorReplies
  'consultation.authors': Authors
  'consultation.breakout_nodes': BreakoutNodes
  'consultation.breakouts': Breakouts
  'consultation.bundled_proposals': BundledProposals
  'consultation.bundles': Bundles
  'consultation.call_questions': CallQuestions
  'consultation.change_places': ChangePlaces
  'consultation.changes': Changes
  'consultation.conclusions': Conclusions
  'consultation.cosignatures': Cosignatures
  'consultation.declarations': Declarations
  'consultation.deferrals': Deferrals
  'consultation.dispositions': Dispositions
  'consultation.entered_for': EnteredFor
  'consultation.entered_notices': EnteredNotices
  'consultation.event_changes': EventChanges
  'consultation.events': Events
  'consultation.expected_bodies': ExpectedBodies
  'consultation.expected_voices': ExpectedVoices
  'consultation.facilitators': Facilitators
  'consultation.flaggers': Flaggers
  'consultation.flags': Flags
  'consultation.floor_calls': FloorCalls
  'consultation.grouped_points': GroupedPoints
  'consultation.grouped_proposals': GroupedProposals
  'consultation.hidden_changes': HiddenChanges
  'consultation.hidden_parts': HiddenParts
  'consultation.hidden_words': HiddenWords
  'consultation.homecomings': Homecomings
  'consultation.invitations': Invitations
  'consultation.laptops': Laptops
  'consultation.letters_behind_views': LettersBehindViews
  'consultation.lines_kept_back': LinesKeptBack
  'consultation.merges': Merges
  'consultation.moderation_appeals': ModerationAppeals
  'consultation.moderation_cases': ModerationCases
  'consultation.moderation_claims': ModerationClaims
  'consultation.moderation_decisions': ModerationDecisions
  'consultation.moderation_grounds': ModerationGrounds
  'consultation.moderation_notices': ModerationNotices
  'consultation.moderation_policies': ModerationPolicies
  'consultation.nominations': Nominations
  'consultation.nominees_at_risk': NomineesAtRisk
  'consultation.paper_files': PaperFiles
  'consultation.papers': Papers
  'consultation.parts_left_out': PartsLeftOut
  'consultation.people_come_home': PeopleComeHome
  'consultation.point_answers': PointAnswers
  'consultation.point_claims': PointClaims
  'consultation.point_deferrals': PointDeferrals
  'consultation.point_nodes': PointNodes
  'consultation.point_sources': PointSources
  'consultation.point_words': PointWords
  'consultation.points': Points
  'consultation.positions': Positions
  'consultation.proposal_sources': ProposalSources
  'consultation.proposals': Proposals
  'consultation.public_calls': PublicCalls
  'consultation.published_calls': PublishedCalls
  'consultation.reason_templates': ReasonTemplates
  'consultation.reply_letters': ReplyLetters
  'consultation.round_calls': RoundCalls
  'consultation.round_packages': RoundPackages
  'consultation.rounds': Rounds
  'consultation.rows_come_home': RowsComeHome
  'consultation.sealed_authors': SealedAuthors
  'consultation.secretariat_replies': SecretariatReplies
  'consultation.session_groups': SessionGroups
  'consultation.sessions': Sessions
  'consultation.sheet_lines': SheetLines
  'consultation.sheet_prints': SheetPrints
  'consultation.signatories': Signatories
  'consultation.signatory_choices': SignatoryChoices
  'consultation.signatory_views': SignatoryViews
  'consultation.spare_line_choices': SpareLineChoices
  'consultation.spare_lines': SpareLines
  'consultation.submission_changes': SubmissionChanges
  'consultation.submission_unread': SubmissionUnread
  'consultation.submissions': Submissions
  'consultation.tallies': Tallies
  'consultation.unbundled_proposals': UnbundledProposals
  'consultation.undone_bundles': UndoneBundles
}
