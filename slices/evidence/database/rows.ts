// Generated from the database by "npm run generate". Do not edit: change the SQL.
import type { Generated, GeneratedAlways } from 'kysely'

/** From which sources a finding was drawn, and where in them. Whoever reads a finding reads all its sources. */
export interface FindingSources {
  finding: string
  source: string
  strategy: string
  finding_openness: string
  source_openness: string
  /** Page, table or paragraph. */
  passage: string | null
}

/** What was found: a statement drawn from sources. How likely it is and how sure we are of that stand apart. */
export interface Findings {
  id: Generated<string>
  /** Its reference without the E. */
  number: GeneratedAlways<number>
  strategy: string
  openness: Generated<string>
  /** As printed: what a source says, which has no likelihood. Judgement: what was concluded, which has one. */
  kind: string
  statement_en: string
  statement_ur: string
  yardstick: string | null
  word: number | null
  /** How good the ground of the statement is. Never a likelihood. */
  confidence: string
  confidence_reason_en: string
  confidence_reason_ur: string
  as_of: string
  /** After this day it counts as stale until somebody looks again. */
  review_by: string
  supersedes: string | null
  recorded_by: string | null
  recorded_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** Markets, actors or resilience in a picture: over how many items its average is taken, and the average as printed. */
export interface PictureParts {
  picture: string
  strategy: string
  openness: string
  component: string
  /** How many items the method counts; null where the source does not say. */
  items: number | null
  printed_average: string | null
}

/** The score of one market, one type of actor or one building block of resilience. What was not printed has no row. */
export interface PictureScores {
  picture: string
  strategy: string
  openness: string
  component: string
  position: number
  /** The same in every picture for the same thing, so that periods can be compared. */
  code: string
  name_en: string
  name_ur: string
  score: string
}

/** The threat picture of one period from one source, on one scale. */
export interface Pictures {
  id: Generated<string>
  strategy: string
  openness: Generated<string>
  title_en: string
  title_ur: string
  period_from: string
  period_until: string
  scale: string
  source: string
  source_openness: string
  /** What a reader must know before comparing: which items were counted, what changed since. */
  method_en: string | null
  method_ur: string | null
  supersedes: string | null
  recorded_by: string | null
  recorded_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A scale of scores, such as the 1 to 10 of the Global Organized Crime Index, or one's own. */
export interface Scales {
  id: Generated<string>
  strategy: string
  name_en: string
  name_ur: string
  lowest: string
  highest: string
  source: string
  declared_by: string | null
  declared_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

/** A publication, record or dataset from which findings are drawn: who published it, under which licence, where it is read, how far it is trusted. */
export interface Sources {
  id: Generated<string>
  strategy: string
  /** Who may know of it: public, partners, government (the default) or restricted annex. */
  openness: Generated<string>
  title_en: string | null
  title_ur: string | null
  publisher: string
  /** A year, a month or a day: as precise as the publication says. */
  dated: string
  licence: string
  link: string | null
  /** SHA-256 of the copy in the file store. */
  file_sha256: string | null
  file_name: string | null
  /** Of who published, on the Admiralty scale, A to E. F: cannot be judged, which is not the worst. */
  reliability: string
  /** Of what is said, judged apart, 1 to 5. 6: cannot be judged, which is not the worst. */
  credibility: string
  grade_reason: string
  supersedes: string | null
  registered_by: string | null
  registered_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
  ledger_row: number | null
}

/** The words of a yardstick, the least likely first. */
export interface YardstickWords {
  yardstick: string
  strategy: string
  position: number
  word_en: string
  word_ur: string
  /** The range as the yardstick prints it. */
  range: string
  from_percent: number
  to_percent: number
}

/** A set of words for likelihood, each with the range that it stands for. Content: a country uses the yardstick of its own analysts. */
export interface Yardsticks {
  id: Generated<string>
  strategy: string
  name_en: string
  name_ur: string
  /** Where the yardstick is published. */
  source: string
  declared_by: string | null
  declared_at: Generated<Date>
  ledger_entry: string
  ledger_salt: Buffer
}

export interface EvidenceRows {
  'evidence.finding_sources': FindingSources
  'evidence.findings': Findings
  'evidence.picture_parts': PictureParts
  'evidence.picture_scores': PictureScores
  'evidence.pictures': Pictures
  'evidence.scales': Scales
  'evidence.sources': Sources
  'evidence.yardstick_words': YardstickWords
  'evidence.yardsticks': Yardsticks
}
