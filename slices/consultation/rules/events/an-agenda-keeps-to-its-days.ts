export interface TimedItem {
  readonly day: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly breakouts: readonly string[]
}

export interface AgendaProblem {
  readonly code: 'outside-the-days' | 'ends-too-early' | 'group-of-another-round'
  /** The place of the item, from 1. */
  readonly item: number
}

/** The first item that cannot be: on a day without the event, ended before it began, or with a group of another round. */
export function agendaProblem(
  items: readonly TimedItem[],
  event: { readonly startsOn: string; readonly endsOn: string },
  groups: ReadonlySet<string>,
): AgendaProblem | null {
  for (const [at, { day, startsAt, endsAt, breakouts }] of items.entries()) {
    const item = at + 1
    if (day < event.startsOn || day > event.endsOn) return { code: 'outside-the-days', item }
    if (endsAt !== null && endsAt <= startsAt) return { code: 'ends-too-early', item }
    if (!breakouts.every((one) => groups.has(one))) return { code: 'group-of-another-round', item }
  }
  return null
}
