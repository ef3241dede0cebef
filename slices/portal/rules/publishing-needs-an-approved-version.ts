/** Why a version cannot be published now, as codes of the contract; all at once. */
export type WhyNotPublished =
  | 'version-not-approved'
  | 'embargo-lies-behind'
  | 'nothing-is-public'
  | 'published-by-their-importer'

export interface Publication {
  readonly status: string
  readonly embargoUntil: string | null
  /** The day of the act. */
  readonly today: string
  /** Nodes of level public. */
  readonly publicNodes: number
  /** Who publishes; null for the example. */
  readonly publisher: string | null
  /** People who handed in the figures that would be published. */
  readonly importers: readonly string[]
}

/**
 * Only an approved version is published, and only what is public in it. A figure that leaves needs a third person
 * (design law 10): its clearance is the results' own act, and here nobody publishes figures that they handed in.
 */
export function whyNotPublished(it: Publication): readonly WhyNotPublished[] {
  const reasons: WhyNotPublished[] = []
  if (it.status !== 'approved') reasons.push('version-not-approved')
  if (it.embargoUntil !== null && it.embargoUntil < it.today) reasons.push('embargo-lies-behind')
  if (it.publicNodes === 0) reasons.push('nothing-is-public')
  if (it.publisher !== null && it.importers.includes(it.publisher))
    reasons.push('published-by-their-importer')
  return reasons
}
