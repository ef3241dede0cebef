/** As much of a finding as says whether it still speaks for today. */
export interface Ageing {
  /** The last day on which it counts as fresh, `2027-03-01`. */
  readonly reviewBy: string
  /** Was it, or one of the sources from which it was drawn, superseded? */
  readonly isSuperseded: boolean
  readonly hasSupersededSource: boolean
}

export type Staleness = 'superseded' | 'past its review' | 'drawn from a superseded source'

/** Why a finding no longer speaks for the day given, or null while it does. */
export function stalenessOf(finding: Ageing, today: string): Staleness | null {
  if (finding.isSuperseded) return 'superseded'
  if (finding.reviewBy < today) return 'past its review'
  return finding.hasSupersededSource ? 'drawn from a superseded source' : null
}

/** A finding as the door gives it: stale for the day on which it was read, or not yet. */
export interface SeenFinding {
  readonly reviewBy: string
  readonly stale: Staleness | null
}

/** On any day, such as the one by which an objective is to be reached. */
export const isStale = ({ reviewBy, stale }: SeenFinding, day: string): boolean =>
  reviewBy < day || (stale !== null && stale !== 'past its review')
