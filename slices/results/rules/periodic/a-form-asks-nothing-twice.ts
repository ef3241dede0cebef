/** What a field of a form asks for: an indicator at a place (empty: the whole country), perhaps broken down. */
export interface DataPoint {
  readonly indicator: string
  readonly place: string
  readonly breakdown: string
}

const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

export const pointKey = ({ indicator, place, breakdown }: DataPoint): string =>
  JSON.stringify([indicator, folded(place), folded(breakdown)])

/**
 * The data points of a form for which an office would have to be asked anew: those that nobody is asked for, nobody ever
 * reported, and no other form needs. A new donor's template creates no question where all of its points exist.
 */
export function newQuestions<P extends DataPoint>(asked: readonly P[], existing: readonly DataPoint[]): P[] {
  const known = new Set(existing.map(pointKey))
  return asked.filter((point) => {
    const key = pointKey(point)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

/** A form that asks for the whole country is answered by each of its places; one of a place by that place only. */
export const isAnsweredBy = (asked: DataPoint, reported: Omit<DataPoint, 'breakdown'>): boolean =>
  asked.indicator === reported.indicator &&
  (asked.place === '' || reported.place === '' || folded(asked.place) === folded(reported.place))
