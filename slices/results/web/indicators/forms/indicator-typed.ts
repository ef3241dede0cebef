import type { Direction, Measure } from '../../../rules/figures/an-ambiguous-indicator-gets-no-colour.ts'
import type { Openness, ResultLevel } from '../../../rules/indicators/what-an-indicator-says.ts'

/** An indicator while it is typed. */
export interface IndicatorTyped {
  readonly code: string
  readonly name: { readonly en: string; readonly ur: string }
  readonly unit: string
  readonly measure: Measure
  readonly direction: Direction
  readonly level: ResultLevel
  readonly lineage: string | null
  readonly definition: { readonly en: string; readonly ur: string }
  readonly source: string
  readonly openness: Openness
  /** One place a line. */
  readonly expected: string
}

/** Government is the default; nothing is opened by leaving a form as it was. */
export const blankIndicator: IndicatorTyped = {
  code: '',
  name: { en: '', ur: '' },
  unit: 'count',
  measure: 'number',
  direction: 'up',
  level: 'output',
  lineage: null,
  definition: { en: '', ur: '' },
  source: '',
  openness: 'government',
  expected: '',
}

export const isIndicatorTyped = (kept: unknown): kept is IndicatorTyped =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(blankIndicator).every((field) => Object.hasOwn(kept, field))
