// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'
import type { JsonValue } from '#kernel/ledger/commitment.ts'

/** What may be answered. Its figures stand in the text by reference; a later draft takes the place of an earlier one. */
export interface AnswerDrafts {
  id: Generated<string>
  question: string
  strategy: string
  number: number
  text_en: string | null
  text_ur: string | null
  written_by: string
  written_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Figures as they left: the words that stood for each, and its label, whatever became of it since. */
export interface AnswerFigures {
  draft: string
  strategy: string
  figure: number
  said_en: string
  said_ur: string
  label_en: string
  label_ur: string
}

/** What left, and when. A second one for a question corrects the first, which stays. */
export interface Answers {
  draft: string
  question: string
  strategy: string
  given_on: string
  given_by: string
  given_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Where an indicator began, or the day for which that is promised. The newest counts; earlier ones stay. */
export interface Baselines {
  id: Generated<string>
  indicator: string
  strategy: string
  openness: string
  sequence: GeneratedAlways<number>
  value: string | null
  words: string | null
  period_from: string | null
  period_until: string | null
  source: string | null
  promised_for: string | null
  promised_by: string | null
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** A third person, outside the reporting office, let the figures of a report leave government. */
export interface Clearances {
  report: string
  strategy: string
  cleared_by: string
  cleared_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Which office is said to hold the data of an indicator, in which system, how often and how late. What it answered stands apart. */
export interface DataHolders {
  id: Generated<string>
  sequence: GeneratedAlways<number>
  indicator: string
  strategy: string
  office: string
  system_of_record: string
  frequency: string
  /** Days after the end of a period until its figures are there; null where nothing is known. */
  lag_days: number | null
  /** What it costs to supply, in words; null where nothing is known. */
  cost: string | null
  /** SENSITIVE. Who asked; null of the example. */
  asked_by: string | null
  asked_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** What an indicator means from a day on. The newest counts from its first day; figures keep the definition of their own period. */
export interface Definitions {
  id: Generated<string>
  indicator: string
  strategy: string
  openness: string
  version: number
  valid_from: string
  /** Whether figures from its first day cannot be compared with those before it. */
  breaks_series: boolean
  text_en: string
  text_ur: string
  numerator_en: string | null
  numerator_ur: string | null
  denominator_en: string | null
  denominator_ur: string | null
  /** How it is worked out from other indicators, whose codes stand in brackets; null where it is counted. */
  formula: string | null
  reason: string
  /** SENSITIVE. Who wrote it. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Leave of the overseer to break an indicator down by nationality or ethnicity, with the authority, the reason and the day on which it ends. */
export interface DisaggregationLeaves {
  id: Generated<string>
  indicator: string
  strategy: string
  openness: string
  dimension: string
  authority: string
  reason: string
  given_until: string
  /** SENSITIVE. Who gave it. */
  given_by: string
  given_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What a panel decided of a disruption: its severity, and after six months what is left of it. */
export interface DisruptionGradings {
  id: Generated<string>
  disruption: string
  strategy: string
  kind: string
  grade: string
  reason: string
  minutes: string
  decided_on: string
  /** SENSITIVE. Who wrote the decision down. */
  made_by: string
  made_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Offices that had a part in a disruption. It counts once, for the lead office. */
export interface DisruptionSupports {
  disruption: string
  strategy: string
  office: string
}

/** What an office says it disrupted, in kind: a group, a person or a vulnerability, never which. Counted once a panel of others has moderated it. */
export interface Disruptions {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  office: string
  pillar: string
  target_kind: string
  happened_on: string
  proposed: string
  /** What can no longer be done, without a name. */
  effect: string
  /** The number of the office's own file, where the panel finds it; the file stays there. */
  own_reference: string
  is_by_letter: boolean
  /** SENSITIVE. Who entered it. */
  submitted_by: string
  submitted_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The figures of a draft, and why each was chosen where another official figure says otherwise. */
export interface DraftFigures {
  draft: string
  question: string
  strategy: string
  figure: number
  /** Other figures for the same thing, when the draft was written. */
  rivals: unknown
  reason: string | null
}

/** Two people, neither of whom wrote it, before an answer leaves; or one who sends it back. */
export interface DraftSignatures {
  draft: string
  question: string
  strategy: string
  step: string
  reason: string | null
  signed_by: string
  signed_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A first value that a data holder supplied to show that it can. It is no figure: it is in no sum, no status and no paper. */
export interface DryRuns {
  id: Generated<string>
  sequence: GeneratedAlways<number>
  holder: string
  strategy: string
  office: string
  kind: string
  value: string | null
  words: string | null
  unit: string
  period_from: string
  period_until: string
  document: string
  entered_by_letter: boolean
  /** SENSITIVE. Who supplied or entered it. */
  supplied_by: string
  supplied_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** By when a duty is due next, and for which period. The newest counts; earlier ones stay. */
export interface DutyDates {
  duty: string
  strategy: string
  sequence: GeneratedAlways<number>
  due: string
  period_from: string
  period_until: string
  ledger_entry: string
  ledger_salt: Buffer
}

/** A field of a form, and the data point that answers it: indicator, place, breakdown. */
export interface DutyQuestions {
  duty: string
  strategy: string
  position: number
  /** As the form prints it: its number or its words. */
  field: string
  indicator: string
  /** Empty where the form asks for the whole country. */
  place: string
  /** As the form asks for it, such as by sex; empty where it asks for one number. */
  breakdown: string
}

/** A district or unit that no longer exists: nobody is asked for it for a period that begins later. */
export interface EndedPlaces {
  strategy: string
  place: string
  ended_on: string
  /** Under which name it is reported since. */
  became: string
  ledger_entry: string
  ledger_salt: Buffer
}

/** The figures that the evidence of a finding names by their references. */
export interface EvaluationFigures {
  finding: string
  strategy: string
  figure: number
}

/** What an evaluation found by one criterion, on what evidence. The newest of a criterion counts; earlier ones stay. */
export interface EvaluationFindings {
  id: Generated<string>
  number: GeneratedAlways<number>
  evaluation: string
  strategy: string
  criterion: string
  finding_en: string | null
  finding_ur: string | null
  evidence: string
  /** In the words of the evaluator, where one was given. Nothing is worked out from it. */
  rating: string | null
  /** SENSITIVE. Who entered it. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** The document in which an evaluation reported, and the day. Until then it is due. */
export interface EvaluationReports {
  evaluation: string
  strategy: string
  reported_on: string
  document: string
  link: string | null
  /** SENSITIVE. Who entered it. */
  made_by: string
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** An evaluation of the strategy, a pillar or an objective, planned from its first day: so one that is due shows. */
export interface Evaluations {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  kind: string
  scope: string
  /** The pillar or objective across versions; null where the whole strategy is evaluated. */
  lineage: string | null
  title_en: string | null
  title_ur: string | null
  /** The body that evaluates; no person is named. */
  evaluator: string
  /** Whether that body is of an office that carries out the strategy. */
  is_inside: boolean
  terms: string
  starts_on: string
  ends_on: string
  is_illustrative: Generated<boolean>
  /** SENSITIVE. Who planned it; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** From which places and offices an indicator is expected, so that a total can say how many of how many stand behind it. */
export interface ExpectedReports {
  indicator: string
  strategy: string
  openness: string
  place: string
  office: string | null
}

/** What a figure says by sex and age: of whom, and how many. The ledger commits to it with its figure. */
export interface FigureParts {
  figure: number
  strategy: string
  /** As of its figure. */
  openness: string
  /** A list of {sex, ages, kind, value}, in the unit of the figure; sex or ages is null where a part says nothing of it. */
  parts: JsonValue
}

/** Where a figure was used: so that a value that is reopened marks each of its uses. */
export interface FigureUses {
  id: Generated<string>
  strategy: string
  figure: number
  kind: string
  /** The page or paper that used it. */
  path: string
  title_en: string
  title_ur: string
  used_at: Generated<Date>
}

/** One statement of one document about one indicator, place and period, with a reference such as F-1207. Appended, never changed. */
export interface Figures {
  /** Its reference without the F. */
  number: GeneratedAlways<number>
  strategy: string
  indicator: string
  openness: string
  report: string
  /** That of its report, repeated so that whoever may read the figure needs no right to the report. */
  origin: string
  reported_on: Generated<string>
  reporter_office: string | null
  /** The larger indicator or place of which it is a part; empty where none is. */
  part_of: Generated<string>
  place: string
  period_from: string
  period_until: string
  kind: string
  /** Exactly as written, with its decimal places, in the unit as written. */
  value: string | null
  /** For yes/no, ordinal and text indicators: what was said. */
  words: string | null
  unit: string
  /** The value in the indicator's unit, zero for a nil report; null where it cannot be added. */
  amount: string | null
  agency: string
  document: string
  status: string
  /** The figure that this one corrects; that one stays as it was. */
  corrects: number | null
  /** The row of the sheet that it was read from. */
  file_row: number | null
  ledger_entry: string
  ledger_row: number
  ledger_salt: Buffer
}

/** The indicators of a funnel, the widest stage first. */
export interface FunnelStages {
  funnel: string
  strategy: string
  position: number
  indicator: string
}

/** A procedure whose stages can only shrink: complaints, verifications, enquiries, cases. Declared by officers, never guessed. */
export interface Funnels {
  id: Generated<string>
  strategy: string
  name: string
  ledger_entry: string
  ledger_salt: Buffer
}

/** How an agency divides the country from a day on: zones, regions, police districts. A later version of the same code takes its place; the earlier one stays with the figures of its time. */
export interface Geographies {
  id: Generated<string>
  sequence: GeneratedAlways<number>
  strategy: string
  code: string
  /** As the agency is named beside its figures. */
  agency: string
  name_en: string
  name_ur: string
  valid_from: string
  source: string
  /** SENSITIVE. Who declared it; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** A unit as the agency writes it, and the province or district that it is: all of it and no more, a part or overlap of it, or not known. */
export interface GeographyUnits {
  geography: string
  strategy: string
  position: number
  name: string
  place: string | null
  quality: string
  note: string | null
}

/** Whether an office agrees to supply an indicator. The newest counts; earlier ones stay. */
export interface HolderAnswers {
  id: Generated<string>
  sequence: GeneratedAlways<number>
  holder: string
  strategy: string
  office: string
  agrees: boolean
  reason: string | null
  entered_by_letter: boolean
  /** SENSITIVE. Who said or entered it. */
  said_by: string
  said_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What is measured, in which unit, and whether more of it is better, worse or either. */
export interface Indicators {
  id: Generated<string>
  strategy: string
  /** The node of the plan that it measures, across versions; null where it measures the field as a whole. */
  lineage: string | null
  code: string
  name_en: string
  name_ur: string
  unit: string
  measure: string
  /** Ambiguous where more can be better or worse: then no colour by arithmetic. */
  direction: string
  level: string
  pillar: string | null
  definition_en: string | null
  definition_ur: string | null
  source: string
  /** Who may read it and its figures: public, partners, or government (the default). */
  openness: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** What several offices did together, reported by the one that led. Whoever took part, it counts once. */
export interface JointOperations {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  office: string
  /** The name under which it was run; never of a person. */
  name: string
  began_on: string
  ended_on: string
  document: string
  is_by_letter: boolean
  /** SENSITIVE. Who entered it. */
  submitted_by: string
  submitted_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What a joint operation counts of an indicator for the country, in the unit of the indicator. */
export interface JointResults {
  operation: string
  strategy: string
  indicator: string
  openness: string
  total: string
}

/** What of it is an office's own: no more may stand in its report. Together the shares are the whole. */
export interface JointShares {
  operation: string
  strategy: string
  indicator: string
  office: string
  share: string
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

/** By what the figures of an indicator are broken down. By nationality or ethnicity only with leave. */
export interface PassportBreakdowns {
  passport: string
  indicator: string
  strategy: string
  openness: string
  dimension: string
  leave: string | null
}

/** What an indicator speaks of and from which side its data come. The newest counts; earlier ones stay. */
export interface Passports {
  id: Generated<string>
  sequence: GeneratedAlways<number>
  indicator: string
  strategy: string
  openness: string
  speaks_of: string
  comes_from: string
  /** SENSITIVE. Who wrote it; null of the example. */
  made_by: string | null
  made_on: Generated<string>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** The report of an office for a period. Once for each; again only after it was reopened. */
export interface PeriodicReports {
  report: string
  strategy: string
  office: string
  period_from: string
  period_until: string
  /** One more than how often the report of this office and period was reopened. */
  round: Generated<number>
  via: string
}

/** A question that somebody may put to the government, and by when it is answered. */
export interface Questions {
  id: Generated<string>
  number: GeneratedAlways<number>
  strategy: string
  asker: string
  /** The body and its paper, such as a starred question of a house; no person is named. */
  asked_by: string
  their_reference: string
  text_en: string | null
  text_ur: string | null
  received_on: string
  due_on: string
  is_illustrative: Generated<boolean>
  entered_by: string | null
  entered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What an officer says that the figures of an ambiguous indicator mean. It stands where arithmetic gives no colour. */
export interface Readings {
  id: Generated<string>
  indicator: string
  strategy: string
  openness: string
  sequence: GeneratedAlways<number>
  period_from: string
  period_until: string
  text_en: string
  text_ur: string
  written_by: string | null
  written_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A report that its office gives again, and why. What the first one said stays, marked. */
export interface Reopenings {
  report: string
  strategy: string
  reason: string
  reopened_by: string
  reopened_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A workbook made for one office and one period, signed, to be mailed and to come back. */
export interface ReportForms {
  id: Generated<string>
  strategy: string
  office: string
  period_from: string
  period_until: string
  lines: number
  sha256: string
  made_by: string
  made_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** Somebody who asks for figures again and again: parliament, a questionnaire, a review, the strategy itself. */
export interface ReportingDuties {
  id: Generated<string>
  strategy: string
  code: string
  asker: string
  name_en: string
  name_ur: string
  /** The law, rule, treaty or agreement by which it may be asked. */
  legal_basis: string
  /** How it is handed in: the name of the questionnaire or template. */
  form: string
  frequency: string
  declared_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A periodic report as it came in: who, for which period, from which document and file. */
export interface Reports {
  id: Generated<string>
  strategy: string
  kind: string
  /** Reported to the secretariat, or taken from a document that is public already. */
  origin: string
  reporter_office: string | null
  document: string
  /** SHA-256 of the workbook; null where figures came by letter. */
  file_hash: string | null
  file_name: string | null
  period_from: string
  period_until: string
  figures: number
  submitted_by: string | null
  submitted_at: Generated<Date>
  ledger_entry: string
  /** Always row 0 of its ledger entry; its figures are the rows after it. */
  ledger_row: number
  ledger_salt: Buffer
  /** Entered by the secretariat from a letter, which correspondence keeps; null: from before this was marked. */
  entered_by_letter: Generated<boolean | null>
}

/** A named officer says which of two official figures stands, and why. Both figures remain. */
export interface Resolutions {
  id: Generated<string>
  strategy: string
  /** The check's code and the references concerned: where a further figure joins in, the question is open again. */
  discrepancy: string
  figures: unknown
  stands: number | null
  reason: string
  resolved_by: string | null
  resolved_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** What the reporting office says of itself; it stands beside what the data say and never replaces it. */
export interface SaidStatuses {
  id: Generated<string>
  indicator: string
  strategy: string
  openness: string
  sequence: GeneratedAlways<number>
  office: string
  status: string
  reason: string
  said_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  /** Entered by the secretariat from a letter, which correspondence keeps; null: from before this was marked. */
  entered_by_letter: Generated<boolean | null>
}

/** What an indicator was adopted as from the catalogue of operational results; counts only, never of a named person. */
export interface StandardIndicators {
  indicator: string
  strategy: string
  /** As of its indicator, so that whoever may not read that one reads neither this. */
  openness: string
  /** An offence, a substance, assets, or those who are helped. */
  subject: string
  entry: string
  /** The edition of the catalogue whose definition it took; a later one changes nothing here. */
  edition: string
  /** The class of the International Classification of Crime for Statistical Purposes, version 1.0; null of what is no offence. */
  iccs: string | null
  /** What one is: a matter or police case, a person, a day, a quantity, a share, money. Two of them are never added. */
  counting_unit: string
}

/** What an indicator should reach, by which day, from which baseline. The newest counts; earlier ones stay. */
export interface Targets {
  id: Generated<string>
  indicator: string
  strategy: string
  openness: string
  sequence: GeneratedAlways<number>
  /** Never null: no target without a baseline or a dated promise of one. */
  baseline: string
  value: string | null
  words: string | null
  due: string
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** A second person held the report against its documents. */
export interface Verifications {
  report: string
  strategy: string
  verified_by: string
  verified_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

export interface ResultsRows {
  'results.answer_drafts': AnswerDrafts
  'results.answer_figures': AnswerFigures
  'results.answers': Answers
  'results.baselines': Baselines
  'results.clearances': Clearances
  'results.data_holders': DataHolders
  'results.definitions': Definitions
  'results.disaggregation_leaves': DisaggregationLeaves
  'results.disruption_gradings': DisruptionGradings
  'results.disruption_supports': DisruptionSupports
  'results.disruptions': Disruptions
  'results.draft_figures': DraftFigures
  'results.draft_signatures': DraftSignatures
  'results.dry_runs': DryRuns
  'results.duty_dates': DutyDates
  'results.duty_questions': DutyQuestions
  'results.ended_places': EndedPlaces
  'results.evaluation_figures': EvaluationFigures
  'results.evaluation_findings': EvaluationFindings
  'results.evaluation_reports': EvaluationReports
  'results.evaluations': Evaluations
  'results.expected_reports': ExpectedReports
  'results.figure_parts': FigureParts
  'results.figure_uses': FigureUses
  'results.figures': Figures
  'results.funnel_stages': FunnelStages
  'results.funnels': Funnels
  'results.geographies': Geographies
  'results.geography_units': GeographyUnits
  'results.holder_answers': HolderAnswers
  'results.indicators': Indicators
  'results.joint_operations': JointOperations
  'results.joint_results': JointResults
  'results.joint_shares': JointShares
  'results.paper_files': PaperFiles
  'results.papers': Papers
  'results.passport_breakdowns': PassportBreakdowns
  'results.passports': Passports
  'results.periodic_reports': PeriodicReports
  'results.questions': Questions
  'results.readings': Readings
  'results.reopenings': Reopenings
  'results.report_forms': ReportForms
  'results.reporting_duties': ReportingDuties
  'results.reports': Reports
  'results.resolutions': Resolutions
  'results.said_statuses': SaidStatuses
  'results.standard_indicators': StandardIndicators
  'results.targets': Targets
  'results.verifications': Verifications
}
