/** Why a version cannot be published now, as codes of the contract; all at once. */
export type WhyNotPublished = 'version-not-approved' | 'embargo-lies-behind' | 'nothing-is-public'

export interface Publication {
  readonly status: string
  readonly embargoUntil: string | null
  /** The day of the act. */
  readonly today: string
  /** Nodes of level public. */
  readonly publicNodes: number
}

/** Only an approved version is published, and only what is public in it. All reasons at once. */
export function whyNotPublished(it: Publication): readonly WhyNotPublished[] {
  const reasons: WhyNotPublished[] = []
  if (it.status !== 'approved') reasons.push('version-not-approved')
  if (it.embargoUntil !== null && it.embargoUntil < it.today) reasons.push('embargo-lies-behind')
  if (it.publicNodes === 0) reasons.push('nothing-is-public')
  return reasons
}
