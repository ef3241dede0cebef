import type { Day } from '#kernel/pure/calendar.ts'

/** Days on which an office exists, both inclusive; null where the beginning or the end is not known. */
export interface OfficePeriod {
  readonly from: Day | null
  readonly until: Day | null
  readonly successor: string | null
}

export const coversDay = (period: Pick<OfficePeriod, 'from' | 'until'>, day: Day): boolean =>
  (period.from === null || period.from <= day) && (period.until === null || period.until >= day)

/** One office was dissolved and came back: any of its periods will do. */
export const existsOn = (periods: readonly OfficePeriod[], day: Day): boolean =>
  periods.some((period) => coversDay(period, day))

/** Who took over from an office that ended before `day` and did not come back; null while it exists. */
export function successorOn(periods: readonly OfficePeriod[], day: Day): string | null {
  if (existsOn(periods, day)) return null
  const ended = periods.filter((period) => period.until !== null && period.until < day)
  const last = [...ended].sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0]
  return last?.successor ?? null
}
