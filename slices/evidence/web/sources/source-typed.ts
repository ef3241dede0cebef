import type { Source } from '../../contract.ts'
import type { Level } from '../../rules/levels-of-openness.ts'
import type { Credibility, Reliability } from '../../rules/what-cannot-be-judged-is-not-the-worst.ts'

/** A source while it is typed. */
export interface SourceTyped {
  readonly title: { readonly en: string; readonly ur: string }
  readonly publisher: string
  readonly dated: string
  readonly licence: string
  readonly link: string
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly reason: string
  readonly openness: Level
}

/** Ungraded and inside government: nothing is trusted or opened by leaving a form as it was. */
export const blankSource: SourceTyped = {
  title: { en: '', ur: '' },
  publisher: '',
  dated: '',
  licence: '',
  link: '',
  reliability: 'F',
  credibility: '6',
  reason: '',
  openness: 'government',
}

export const typedFrom = ({
  title,
  grade,
  publisher,
  dated,
  licence,
  link,
  openness,
}: Source): SourceTyped => ({
  ...{ publisher, dated, licence, openness, link: link ?? '' },
  title: { en: title.en ?? '', ur: title.ur ?? '' },
  reliability: grade.reliability,
  credibility: grade.credibility,
  reason: grade.reason,
})

export const isSourceTyped = (kept: unknown): kept is SourceTyped =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(blankSource).every((field) => Object.hasOwn(kept, field))
