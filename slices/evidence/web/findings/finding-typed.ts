import type { InputOf } from '#kernel/contract/act.ts'
import type { evidence, Finding } from '../../contract.ts'
import type { Level } from '../../rules/levels-of-openness.ts'

/** A finding while it is typed. */
export interface FindingTyped {
  readonly kind: Finding['kind']
  readonly statement: { readonly en: string; readonly ur: string }
  readonly yardstick: string | null
  /** The position of the chosen word, as a control has it. */
  readonly word: string | null
  readonly confidence: Finding['confidence']
  readonly confidenceReason: { readonly en: string; readonly ur: string }
  readonly asOf: string
  readonly reviewBy: string
  readonly sources: readonly string[]
  /** By source. */
  readonly passages: Readonly<Record<string, string>>
  readonly openness: Level
}

export const blankFinding: FindingTyped = {
  kind: 'judgement',
  statement: { en: '', ur: '' },
  yardstick: null,
  word: null,
  confidence: 'low',
  confidenceReason: { en: '', ur: '' },
  asOf: '',
  reviewBy: '',
  sources: [],
  passages: {},
  openness: 'government',
}

export const isFindingTyped = (kept: unknown): kept is FindingTyped =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(blankFinding).every((field) => Object.hasOwn(kept, field))

/** What is chosen and not typed, so that the browser itself cannot ask for it. */
export const isChosen = ({ kind, yardstick, word, sources }: FindingTyped): boolean =>
  sources.length > 0 && (kind === 'as printed' || (yardstick !== null && word !== null))

export function inputOf(
  strategy: string,
  { yardstick, word, passages, sources, ...typed }: FindingTyped,
): InputOf<(typeof evidence)['acts']['recordFinding']> {
  const isJudgement = typed.kind === 'judgement' && yardstick !== null && word !== null
  return {
    ...{ strategy, ...typed },
    statement: { ...typed.statement },
    confidenceReason: { ...typed.confidenceReason },
    ...(isJudgement ? { likelihood: { yardstick, word: Number(word) } } : {}),
    sources: sources.map((source) => {
      const passage = (passages[source] ?? '').trim()
      return { source, ...(passage === '' ? {} : { passage }) }
    }),
  }
}
