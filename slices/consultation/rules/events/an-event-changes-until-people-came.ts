export interface Particulars {
  readonly title: { readonly en: string; readonly ur: string }
  readonly place: { readonly en: string; readonly ur: string }
  readonly startsOn: string
  readonly endsOn: string
}

export type ChangeFault =
  | 'event-cancelled'
  | 'nothing-changed'
  | 'ends-before-it-begins'
  | 'people-came-on-another-day'

const isSame = (one: Particulars, other: Particulars): boolean =>
  one.startsOn === other.startsOn &&
  one.endsOn === other.endsOn &&
  (['en', 'ur'] as const).every(
    (language) =>
      one.title[language] === other.title[language] && one.place[language] === other.place[language],
  )

/** Why the particulars of an event cannot become others. A day on which people signed the sheet stays a day of it. */
export function faultsOfChange(
  event: { readonly isCancelled: boolean; readonly now: Particulars; readonly daysSigned: readonly string[] },
  then: Particulars,
): readonly ChangeFault[] {
  if (event.isCancelled) return ['event-cancelled']
  const isHeldOn = (day: string) => day >= then.startsOn && day <= then.endsOn
  return [
    ...(isSame(event.now, then) ? (['nothing-changed'] as const) : []),
    ...(then.endsOn < then.startsOn ? (['ends-before-it-begins'] as const) : []),
    ...(event.daysSigned.every(isHeldOn) ? [] : (['people-came-on-another-day'] as const)),
  ]
}

/** What was held cannot be cancelled, and nothing is cancelled twice. */
export function faultOfCancelling(event: {
  readonly isCancelled: boolean
  readonly daysSigned: readonly string[]
}): 'event-cancelled' | 'people-came' | null {
  if (event.isCancelled) return 'event-cancelled'
  return event.daysSigned.length > 0 ? 'people-came' : null
}
