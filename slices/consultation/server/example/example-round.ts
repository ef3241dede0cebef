import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'

/** A proposal of an example workspace: marked as illustrative wherever it is shown. */
export interface ExampleProposal {
  /** The code of the node. */
  readonly node: string
  readonly field: string
  readonly language: Language
  readonly before: Bilingual
  readonly after: Bilingual
  readonly rationale: Bilingual
  /** Null for a hidden author. */
  readonly author: { readonly person: string; readonly sector: string } | null
  readonly positions: readonly {
    readonly person: string
    readonly sector: string
    readonly position: Position
  }[]
  readonly disposition: {
    readonly outcome: Outcome
    readonly reason: Bilingual
    readonly applied: Bilingual | null
  } | null
}

export interface ExampleRound {
  readonly strategy: string
  readonly version: string
  readonly title: Bilingual
  readonly opensOn: string
  readonly closesOn: string
  readonly answersBy: string
  readonly proposals: readonly ExampleProposal[]
  readonly secretariat: string
}

/** A proposal with the node that its code names. */
export type Placed = ExampleProposal & {
  readonly id: string
  readonly lineage: string
  readonly level: string
}
