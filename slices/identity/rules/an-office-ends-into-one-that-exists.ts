import { type Day, dayAfter } from '#kernel/pure/calendar.ts'
import { coversDay, existsOn, type OfficePeriod } from './an-office-exists-in-its-periods.ts'

export type EndingFault =
  | 'not-in-existence'
  | 'ends-before-it-began'
  | 'succeeds-itself'
  | 'successor-not-in-existence'

export interface Ending {
  readonly office: string
  readonly periods: readonly OfficePeriod[]
  readonly lastDay: Day
  /** Null for an office whose work nobody takes over: its activities become orphans, which is shown. */
  readonly successor: { readonly id: string; readonly periods: readonly OfficePeriod[] } | null
}

/** Why an office cannot end so; empty when it can. The successor must exist on the day after. */
export function faultsOfEnding({ office, periods, lastDay, successor }: Ending): readonly EndingFault[] {
  const faults: EndingFault[] = []
  const open = periods.find((period) => period.until === null || period.until >= lastDay)
  if (open === undefined) faults.push('not-in-existence')
  else if (!coversDay(open, lastDay)) faults.push('ends-before-it-began')
  if (successor?.id === office) faults.push('succeeds-itself')
  else if (successor !== null && !existsOn(successor.periods, dayAfter(lastDay))) {
    faults.push('successor-not-in-existence')
  }
  return faults
}
