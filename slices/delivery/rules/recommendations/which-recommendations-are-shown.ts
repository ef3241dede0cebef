import type { AgeBand, RecommendationState, Source } from './where-a-recommendation-stands.ts'

export interface Shown {
  readonly source: Source
  readonly state: RecommendationState
  readonly band: AgeBand | null
  readonly owner: { readonly id: string } | null
  readonly addressee: { readonly id: string }
  readonly raised: { readonly members: number }
}

export interface Filters {
  readonly source?: Source | undefined
  readonly state?: RecommendationState | undefined
  readonly band?: AgeBand | undefined
  readonly office?: string | undefined
  /** Only those that say what another said. */
  readonly repeated?: boolean | undefined
}

/** Whether one passes all filters that are set; an office as owner or as the one addressed. */
export const passes = ({ source, state, band, office, repeated }: Filters, one: Shown): boolean =>
  (source === undefined || one.source === source) &&
  (state === undefined || one.state === state) &&
  (band === undefined || one.band === band) &&
  (office === undefined || one.owner?.id === office || one.addressee.id === office) &&
  (repeated !== true || one.raised.members > 1)
