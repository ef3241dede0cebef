import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'

/** What a snapshot holds, part by part, as it is frozen. Only words and figures of level public get this far. */

/** A text in the languages in which it stands. */
export interface Wording {
  readonly en: string | null
  readonly ur: string | null
}

export interface FrontPart {
  readonly strategy: { readonly code: string; readonly name: Wording }
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
  /** Null where no office was asked. */
  readonly concurrence: ConcurrenceShare | null
  readonly consultation: ConsultationShare
}

/** Of the activities that are public. */
export interface ConcurrenceShare {
  readonly asked: number
  readonly concurred: number
  readonly byLetter: number
  readonly declined: number
  readonly counterProposed: number
  /** Not answered, whether the day has passed or not. */
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

export interface PublicOffice {
  readonly code: string
  readonly name: Wording
  readonly sector: string
}

export interface TermPart {
  readonly code: string
  readonly title: Wording
}

export interface ActivityFacts {
  readonly lead: PublicOffice | null
  readonly partners: readonly { readonly office: PublicOffice; readonly contribution: Wording }[]
  readonly governanceLevel: string | null
  readonly starts: string | null
  readonly ends: string | null
  readonly crimes: readonly TermPart[]
  readonly places: readonly TermPart[]
  readonly frameworks: readonly TermPart[]
  readonly concurrence: ConcurrencePart | null
  readonly indicators: readonly IndicatorPart[]
}

export type ConcurrenceState = 'concurs' | 'declines' | 'counter-proposes' | 'awaited' | 'silent'

export interface ConcurrencePart {
  readonly state: ConcurrenceState
  readonly office: PublicOffice | null
  readonly answeredOn: string | null
  readonly dueOn: string | null
  /** The office wrote, and the secretariat entered it. */
  readonly byLetter: boolean
  readonly contested: boolean
}

export interface IndicatorPart {
  readonly code: string
  readonly name: Bilingual
  /** References of its figures, `F-1207`. */
  readonly figures: readonly string[]
}

export type FigureKind = 'value' | 'nil' | 'not reported' | 'not applicable'

export interface FigurePart {
  readonly reference: string
  readonly indicator: { readonly code: string; readonly name: Bilingual }
  /** Codes of the activities that it is shown with. */
  readonly activities: readonly string[]
  readonly kind: FigureKind
  /** Decimal digits; null for what is no value, and for a suppressed one. */
  readonly value: string | null
  readonly suppressed: boolean
  readonly unit: Bilingual
  readonly period: { readonly from: string; readonly until: string }
  readonly place: string
  readonly reporter: string | null
  readonly document: string
  /** How many of how many expected places or offices stand behind it; null where nothing else was expected. */
  readonly coverage: { readonly reported: number; readonly expected: number } | null
  readonly status: 'published by its source' | 'verified and cleared'
  readonly corrects: string | null
  readonly correctedBy: string | null
  /** References of other official figures for the same thing that say something else. */
  readonly disagreesWith: readonly string[]
  readonly ledgerEntry: string
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
  readonly ledgerEntry: string
}
