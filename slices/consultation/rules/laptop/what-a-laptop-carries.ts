/** How the rows of one table travel between a round at home and its workshop on a laptop. */
export interface CarriedTable {
  readonly name: string
  /** `out`: from home to the laptop. `home`: what was done on the laptop comes home. `both`: there and back. */
  readonly goes: 'out' | 'home' | 'both'
  /** The column by which a row belongs to a row of another carried table; `id` for the round itself. */
  readonly through: string
  readonly of: string
  readonly key: readonly string[]
  /**
   * Times that say which of two states of one row came last: the row whose latest is later counts. Without them a row is
   * never changed, and one that differs from what stands at home is refused.
   */
  readonly last?: readonly string[]
  /** Where both did it, what was done at home stays: such a row is neither added nor refused. */
  readonly homeStays?: true
  /** Columns that stay at home because what they name does not travel. */
  readonly without?: readonly string[]
  /** Columns whose words moderation at home may have replaced by its note: what stands at home stays. */
  readonly moderated?: readonly string[]
}

/** What stands in the place of words that were hidden at home; a test holds it equal to the database's own. */
export const noteOfHiddenWords = '[Hidden under the published policy] [شائع شدہ ضابطے کے تحت پوشیدہ]'

/** In this order a row comes after those that it names. */
export const carriedTables: readonly CarriedTable[] = [
  { name: 'rounds', goes: 'out', through: 'id', of: 'rounds', key: ['id'] },
  {
    ...{ name: 'breakouts', goes: 'both', through: 'round', of: 'rounds' },
    ...{ key: ['id'], last: ['closed_at', 'changed_at'] },
  },
  {
    ...{ name: 'breakout_nodes', goes: 'both', through: 'breakout', of: 'breakouts' },
    key: ['breakout', 'node'],
  },
  {
    ...{ name: 'facilitators', goes: 'both', through: 'breakout', of: 'breakouts' },
    ...{ key: ['breakout', 'person'], last: ['named_at', 'relieved_at'] },
  },
  // Before the proposals: nobody is named once somebody wrote under the rules.
  { name: 'author_keepers', goes: 'out', through: 'round', of: 'rounds', key: ['round'] },
  { name: 'events', goes: 'out', through: 'round', of: 'rounds', key: ['id'] },
  { name: 'agendas', goes: 'out', through: 'event', of: 'events', key: ['id'] },
  { name: 'sessions', goes: 'out', through: 'agenda', of: 'agendas', key: ['agenda', 'place'] },
  {
    ...{ name: 'session_groups', goes: 'out', through: 'agenda', of: 'agendas' },
    key: ['agenda', 'place', 'breakout'],
  },
  {
    ...{ name: 'proposals', goes: 'both', through: 'round', of: 'rounds', key: ['id'] },
    moderated: ['text_after', 'rationale', 'content'],
  },
  { name: 'authors', goes: 'both', through: 'proposal', of: 'proposals', key: ['proposal'] },
  { name: 'sealed_authors', goes: 'home', through: 'proposal', of: 'proposals', key: ['proposal'] },
  { name: 'bundles', goes: 'both', through: 'round', of: 'rounds', key: ['id'] },
  {
    ...{ name: 'bundled_proposals', goes: 'both', through: 'bundle', of: 'bundles' },
    ...{ key: ['proposal'], homeStays: true },
  },
  {
    ...{ name: 'cosignatures', goes: 'home', through: 'proposal', of: 'proposals' },
    ...{ key: ['proposal', 'person', 'office'], last: ['signed_at', 'withdrawn_at'] },
  },
  {
    ...{ name: 'positions', goes: 'home', through: 'proposal', of: 'proposals' },
    ...{ key: ['proposal', 'person'], last: ['taken_at'] },
  },
  {
    ...{ name: 'dispositions', goes: 'out', through: 'proposal', of: 'proposals' },
    ...{ key: ['proposal'], without: ['applied_to'] },
  },
  {
    ...{ name: 'merges', goes: 'both', through: 'proposal', of: 'proposals' },
    ...{ key: ['id'], last: ['merged_at', 'separated_at'] },
  },
  { name: 'conclusions', goes: 'both', through: 'proposal', of: 'proposals', key: ['id'] },
  {
    ...{ name: 'arrivals', goes: 'home', through: 'round', of: 'rounds' },
    ...{ key: ['round', 'person', 'day'], homeStays: true },
  },
  { name: 'floor_calls', goes: 'home', through: 'breakout', of: 'breakouts', key: ['id'] },
]

/** Every other table of the slice, and why its rows stay where they are. */
export const notCarried: Readonly<Record<string, string>> = {
  changes: 'what live screens are told; each installation tells its own',
  tallies: 'counted anew from the positions, by their trigger',
  submissions: 'files that were sent in are read and answered at home',
  submission_changes: 'belong to what was sent in',
  change_places: 'belong to what was sent in',
  submission_unread: 'belong to what was sent in',
  proposal_sources: 'belong to what was sent in; a proposal travels without its file',
  declarations: 'declarations are split and answered at home',
  points: 'belong to a declaration',
  point_sources: 'belong to what was sent in',
  point_words: 'belong to a declaration',
  parts_left_out: 'belong to a declaration',
  point_nodes: 'belong to a declaration',
  point_claims: 'belong to a declaration',
  point_answers: 'belong to a declaration',
  deferrals: 'what was said before the answer that stands is read at home',
  point_deferrals: 'belong to a declaration',
  answer_days: 'answers are given at home, by a day that is kept there',
  answer_reminders: 'mail goes out from home',
  signatory_views: 'belong to a declaration',
  letters_behind_views: 'who signed stays at home: a lost laptop must not tell it',
  secretariat_replies: 'belong to a declaration',
  answer_claims: 'the desk of the secretariat stays at home',
  answer_groups: 'the desk of the secretariat stays at home',
  grouped_proposals: 'the desk of the secretariat stays at home',
  grouped_points: 'the desk of the secretariat stays at home',
  reason_templates: 'the desk of the secretariat stays at home',
  author_replies: 'the second round is held at home',
  reply_letters: 'letters leave from home',
  papers: 'papers are made and given out at home',
  paper_files: 'papers are made and given out at home',
  spare_lines: 'the signed sheet is entered at home, with the names written by hand on it',
  spare_line_choices: 'whether they may be shown is said by letter, at home',
  event_changes: 'why an event was moved is told at home',
  entered_for: 'what a facilitator entered for a person is done at home; positions do not travel',
  entered_notices: 'what a facilitator entered for a person is done and told at home',
  expected_voices: 'gaps are told at home, where every round is known',
  expected_bodies: 'gaps are told at home, where every round is known',
  nominations: 'who was nominated stays at home: a lost laptop must not tell it',
  nominees_at_risk: 'people at risk stay at home',
  invitations: 'who was invited stays at home: a lost laptop must not tell it',
  sheet_prints: 'sheets are printed at home, with a code that home answers for',
  attendance_prints: 'sheets are printed at home, with a code that home answers for',
  attendance_sheets: 'entered at home from the signed sheet',
  attendances: 'entered at home from the signed sheet',
  attendance_choices: 'said at home, each by themselves',
  moderation_policies: 'what is said is moderated at home, by its published policy',
  moderation_grounds: 'belong to a policy of moderation',
  moderation_cases: 'the queue of moderation stays at home',
  flags: 'the queue of moderation stays at home',
  flaggers: 'the queue of moderation stays at home; who flagged is told to nobody',
  moderation_claims: 'the queue of moderation stays at home',
  moderation_decisions: 'decided upon at home, by the secretariat',
  moderation_appeals: 'decided upon at home, by the secretariat',
  hidden_changes: 'words that were hidden travel nowhere; their note does',
  hidden_words: 'words that were hidden travel nowhere; their note does',
  moderation_notices: 'told from home, where mail leaves',
  undone_bundles: 'bundles are undone at home',
  unbundled_proposals: 'bundles are undone at home',
  signatories: 'declarations are answered at home',
  signatory_choices: 'declarations are answered at home',
  author_openings: 'sealed names are fetched at home',
  round_calls: 'sheets go out and come back at home',
  call_questions: 'sheets go out and come back at home',
  sheet_lines: 'sheets go out and come back at home',
  lines_kept_back: 'what the public reads is decided at home',
  published_calls: 'what the public reads is published at home',
  laptops: 'which workshop a laptop holds is its own affair',
  round_packages: 'what left home is known at home',
  homecomings: 'what came home is known at home',
  rows_come_home: 'what came home is known at home',
  people_come_home: 'who was known at home already is known at home',
}

export const goesOut = ({ goes }: CarriedTable): boolean => goes !== 'home'
export const comesHome = ({ goes }: CarriedTable): boolean => goes !== 'out'
