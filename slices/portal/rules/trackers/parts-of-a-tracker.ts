import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ChangeOfText, FigurePart, Wording } from '../parts-of-a-snapshot.ts'

/** The tracker of a declaration as an edition of it is frozen. What signatories say stands in rows of its own. */
export interface TrackerPart {
  readonly title: Wording
  /** Null where the publisher does not name it: it did not agree, or was not asked. */
  readonly sender: Wording | null
  readonly receivedOn: string
  readonly illustrative: boolean
  /** The publication of the plan that everything said of the plan is taken from; null where none is public. */
  readonly plan: { readonly address: string; readonly number: number } | null
  /** Signatories that are not named here, where they are five or more; null for fewer, and for none. */
  readonly unnamed: number | null
  readonly points: readonly TrackerPoint[]
}

/** Words that may stand here; null as a whole where they quote text of the plan that is not public. */
export type WordsLet = Wording | null

export interface TrackerPoint {
  readonly number: number
  readonly label: Wording
  readonly words: WordsLet
  readonly answer: {
    readonly outcome: 'accepted' | 'partly' | 'rejected' | 'deferred'
    readonly reason: WordsLet
    readonly deferredTo: string | null
    readonly owner: Wording | null
    readonly decidedOn: string
  } | null
  readonly clauses: readonly ClauseShown[]
  readonly activities: readonly ActivityShown[]
  /** What the point touched or changed and no publication of the plan shows: counted, without a code. */
  readonly clausesNotPublic: number
  readonly activitiesNotPublic: number
  readonly gone: number
  readonly results: readonly ResultShown[]
}

export interface ClauseShown {
  readonly code: string
  readonly title: Wording
  readonly changes: readonly ChangeOfText[]
}

export interface ActivityShown {
  readonly code: string
  readonly title: Wording
  readonly lead: Wording | null
  readonly starts: string | null
  readonly ends: string | null
  /** As the published plan states it; null where it states none. */
  readonly cost: Wording | null
  readonly funding: Wording | null
}

/** An indicator and the last figure of it that was released; null where none was. */
export interface ResultShown {
  readonly code: string
  readonly name: Bilingual
  readonly figure: FigurePart | null
}

/** A row beside an edition: a signatory that may be named, or what one of them says of a point. */
export interface Voice {
  readonly kind: 'signatory' | 'view'
  /** The number of the point; null for a name. */
  readonly point: number | null
  readonly view: string | null
  /** Null for the one that sent the declaration. */
  readonly organisation: string | null
  readonly content: VoiceContent
}

export interface VoiceContent {
  /** Of the signatory; null for a sender that is not named. */
  readonly name: Wording | null
  readonly kind: 'assessment' | 'confirmation' | 'dissent' | null
  readonly completion: 'no evidence' | 'not started' | 'limited' | 'substantial' | 'complete' | null
  readonly words: string | null
  readonly evidenceOn: string | null
  readonly saidOn: string | null
  readonly reply: { readonly words: WordsLet; readonly on: string } | null
}
