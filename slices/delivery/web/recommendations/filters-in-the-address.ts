import {
  ageBands,
  recommendationStates,
  sources,
} from '../../rules/recommendations/where-a-recommendation-stands.ts'

export interface FiltersInAddress {
  readonly source?: (typeof sources)[number]
  readonly state?: (typeof recommendationStates)[number]
  readonly band?: (typeof ageBands)[number]
  readonly office?: string
  readonly repeated?: 'yes'
}

const one = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given)

/** The filters that an address names; what it names wrongly is left out. */
export function filtersIn(search: Readonly<Record<string, unknown>>): FiltersInAddress {
  const source = one(sources, search.source)
  const state = one(recommendationStates, search.state)
  const band = one(ageBands, search.band)
  const office =
    typeof search.office === 'string' && /^[0-9a-f-]{36}$/.test(search.office) ? search.office : null
  return {
    ...(source && { source }),
    ...(state && { state }),
    ...(band && { band }),
    ...(office !== null && { office }),
    ...(search.repeated === 'yes' && { repeated: 'yes' }),
  }
}
