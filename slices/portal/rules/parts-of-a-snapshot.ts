import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'

/** What a snapshot holds, part by part, as it is frozen. Only words and figures of level public get this far. */

/** A text in the languages in which it stands. */
export interface Wording {
  readonly en: string | null
  readonly ur: string | null
}

export interface FrontPart {
  readonly version: {
    readonly number: number
    readonly status: 'approved'
    readonly prevailing: Language
    readonly submittedOn: string | null
  }
  readonly approval: {
    readonly instrument: string
    readonly number: string
    readonly dated: string
    readonly byLetter: boolean
  } | null
  /** What was open when it was approved; null where that was not gathered. */
  readonly openAtApproval: readonly Wording[] | null
  /** Points that were open too, on text that is not public: counted, never named. Absent where they were not told apart. */
  readonly openNotPublic?: number
  /** Null where the version has no public activity. */
  readonly concurrence: ConcurrenceShare | null
  readonly consultation: ConsultationShare
}

/** Of the activities that are public. */
export interface ConcurrenceShare {
  readonly activities: number
  readonly concurred: number
  /** Of those that concurred. */
  readonly byLetter: number
  readonly declined: number
  readonly counterProposed: number
  /** Their office contests the letter: counted for nothing. Absent where a contest did not take a concurrence away yet. */
  readonly contested?: number
  /** Before a coordinating body. Absent where matters were not taken to one yet. */
  readonly escalated?: number
  /** Silent, waiting, not asked or without an office. */
  readonly unanswered: number
}

/** Of the proposals on public text. */
export interface ConsultationShare {
  readonly made: number
  readonly accepted: number
  readonly partly: number
  readonly rejected: number
  readonly deferred: number
}

/** What the public learns of the letter behind an act: never who signed or entered it, nor its numbers. */
export interface LetterMark {
  /** Null for an author who chose to stay hidden. */
  readonly dated: string | null
  readonly medium: string
  /** Whether its author contests it, and how that was answered. `upheld`: it is not their word. */
  readonly contest: 'unanswered' | 'upheld' | 'kept' | null
}

export interface NodePart {
  readonly code: string
  readonly kind: 'pillar' | 'objective' | 'outcome' | 'output' | 'activity' | 'section' | 'paragraph'
  /** The code of the node above it. */
  readonly parent: string | null
  readonly texts: Readonly<Record<string, Wording>>
  readonly changes: readonly ChangeOfText[]
  /** Numbers of the proposals about it, answered or not. */
  readonly proposals: readonly number[]
  /** Where the row was read from; null where it was written here or that was not gathered. */
  readonly origin: {
    readonly file: string
    readonly fileHash: string
    readonly sheet: string
    readonly row: number
  } | null
  readonly activity: ActivityFacts | null
}

export interface ChangeOfText {
  readonly field: string
  readonly language: Language
  readonly before: string
  readonly after: string
  readonly cause: 'consultation' | 'edit'
  /** The proposal that caused it, where it is shown too. */
  readonly proposal: number | null
  readonly changedOn: string
  readonly ledgerEntry: string
}

export interface TermPart {
  readonly code: string
  readonly title: Wording
}

export interface ActivityFacts {
  /** Names of offices. */
  readonly lead: Wording | null
  readonly partners: readonly { readonly office: Wording; readonly contribution: Wording }[]
  /** Partner offices whose name the doors did not tell: counted, so that none is left out silently. */
  readonly partnersUnnamed: number
  readonly governanceLevel: string | null
  readonly starts: string | null
  readonly ends: string | null
  readonly crimes: readonly TermPart[]
  readonly places: readonly TermPart[]
  readonly frameworks: readonly TermPart[]
  readonly concurrence: ConcurrencePart | null
  /** Codes of the indicators that measure it. */
  readonly indicators: readonly string[]
}

export type ConcurrenceState =
  | 'concurred'
  | 'counter-proposed'
  | 'declined'
  | 'contested'
  | 'escalated'
  | 'silent'
  | 'waiting'
  | 'not asked'
  | 'orphaned'

export interface ConcurrencePart {
  readonly state: ConcurrenceState
  /** The office accountable on the day of publication; null for an activity that none held. */
  readonly office: Wording | null
  readonly since: string | null
  readonly daysLate: number
  /** The office wrote, and the secretariat entered it; null otherwise. */
  readonly byLetter: {
    readonly contested: boolean
    /** The contest was answered and the letter kept; absent where contests could not be answered yet. */
    readonly kept?: boolean
  } | null
  /** The office concurs on other terms than those of the text; absent where terms could not be agreed yet. */
  readonly onAgreedTerms?: boolean
  readonly illustrative: boolean
}

export interface IndicatorPart {
  readonly code: string
  readonly name: Bilingual
  readonly unit: Bilingual
  readonly direction: 'up' | 'down' | 'ambiguous'
  readonly level: 'input' | 'output' | 'outcome' | 'impact' | 'context'
  readonly pillar: string | null
  /** The code of the node that it measures; null where it measures a pillar or the field as a whole. */
  readonly node: string | null
  readonly definition: Wording
  readonly source: string
  readonly baseline: {
    readonly value: string | null
    readonly period: Between | null
    readonly source: string | null
    readonly promisedFor: string | null
    readonly promisedBy: Bilingual | null
  } | null
  readonly target: { readonly value: string | null; readonly due: string } | null
  /** Null where the value that it speaks of is suppressed. */
  readonly computed: { readonly status: string; readonly because: Bilingual } | null
  readonly reading: { readonly text: Bilingual; readonly period: Between } | null
  readonly latest: string | null
  /** References, newest period first. */
  readonly figures: readonly string[]
}

export interface Between {
  readonly from: string
  readonly to: string
}

/** Of its indicator and period: how many of how many units said anything. Null as a whole: it was not counted. */
export interface CoveragePart {
  readonly reported: number
  /** Null where nobody is expected by name. */
  readonly expected: number | null
}

export type FigureKind = 'value' | 'total' | 'nil' | 'not reported' | 'not applicable'

export interface FigurePart {
  readonly reference: string
  readonly indicator: { readonly code: string; readonly name: Bilingual }
  readonly kind: FigureKind
  /** Decimal digits or words; null for what is no value, and for a suppressed one. */
  readonly value: string | null
  readonly suppressed: boolean
  readonly unit: Bilingual
  readonly period: Between
  readonly place: string
  readonly partOf: string
  readonly agency: string
  readonly document: string
  readonly status: 'provisional' | 'final'
  /** Let out of government by a third person, or taken from a document that was public already. */
  readonly standing: 'cleared' | 'published'
  readonly coverage: CoveragePart | null
  /** Absent where letters were not gathered. */
  readonly byLetter?: LetterMark | null
  readonly corrects: string | null
  readonly reportedOn: string
  /** Other official figures for the same thing that say something else: both remain. */
  readonly disagreesWith: readonly string[]
}

export type Outcome = 'accepted' | 'partly' | 'rejected' | 'deferred'

export interface ProposalPart {
  readonly number: number
  /** Code of the node that it is about. */
  readonly node: string
  readonly field: string
  readonly language: Language
  readonly before: string
  readonly after: string
  /** What stands now because of it; null where nothing was changed. */
  readonly became: string | null
  readonly rationale: string
  readonly sector: string | null
  readonly hidden: boolean
  readonly illustrative: boolean
  readonly round: Bilingual
  readonly madeOn: string
  readonly outcome: Outcome | null
  readonly reason: Bilingual | null
  /** Of what is deferred: the day, and the office that takes it up. Absent in snapshots from before it was gathered. */
  readonly deferral?: { readonly dueOn: string; readonly office: Bilingual | null } | null
  /** What the author says against the answer. Absent in snapshots from before it was gathered. */
  readonly dissent?: string | null
  readonly ledgerEntry: string
  /** Absent where letters were not gathered. */
  readonly byLetter?: LetterMark | null
  /** What it would make of the plan. Absent for words of a field, and where the words of it were hidden since. */
  readonly shape?: ShapePart
}

/** The part of the plan that a proposal would change, as it stood and as proposed. */
export interface ShapePart {
  /** The code of the node that it is about, as it stood; empty where it would stand at the top. */
  readonly code: string
  readonly before: readonly ShapeRow[]
  readonly after: readonly ShapeRow[]
}

export interface ShapeRow {
  readonly kind: string
  readonly code: string
  readonly title: Wording
  /** How deep it hangs, among the rows that are shown. */
  readonly depth: number
  readonly mark: 'same' | 'added' | 'removed' | 'moved' | 'reworded'
  /** Of what would be reworded: its title before. */
  readonly was: Wording | null
}
