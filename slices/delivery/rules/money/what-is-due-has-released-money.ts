import { type Day, dayAfter, daysInMonth, firstOfMonth, partsOfDay } from '#kernel/pure/calendar.ts'
import { compare, type Decimal, zero } from '#kernel/pure/decimal.ts'
import type { MoneyState } from './money-has-a-source-and-a-state.ts'

/** The same day of a later month, or the last of a shorter one: six months after 31 August is 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  const parts = partsOfDay(day)
  if (parts === undefined) throw new Error(`Not a day: ${day}`)
  const first = firstOfMonth(parts.year, parts.month, months)
  const { year, month } = partsOfDay(first) ?? parts
  return dayAfter(first, Math.min(parts.day, daysInMonth(year, month)) - 1)
}

export interface DueActivity {
  readonly lineage: string
  readonly starts: Day | null
  /** On agreed terms where there are any. */
  readonly ends: Day | null
}

interface LineReleased {
  readonly lineage: string
  readonly state: MoneyState
  readonly exactly: Decimal
}

/** An activity that begins or ends from today until a day. Where both do, the end is what is due. */
export interface Due<Activity> {
  readonly activity: Activity
  readonly what: 'begins' | 'ends'
  readonly on: Day
}

/** What is due from today until a day with no released money at all, the earliest first. */
export function dueWithoutReleasedMoney<Activity extends DueActivity>(
  activities: readonly Activity[],
  lines: readonly LineReleased[],
  { from, until }: { readonly from: Day; readonly until: Day },
): readonly Due<Activity>[] {
  const released = new Set(
    lines
      .filter(
        ({ state, exactly }) => (state === 'released' || state === 'spent') && compare(exactly, zero) > 0,
      )
      .map(({ lineage }) => lineage),
  )
  const lies = (day: Day | null): day is Day => day !== null && day >= from && day <= until
  return activities
    .flatMap((activity): Due<Activity>[] => {
      if (released.has(activity.lineage)) return []
      if (lies(activity.ends)) return [{ activity, what: 'ends', on: activity.ends }]
      return lies(activity.starts) ? [{ activity, what: 'begins', on: activity.starts }] : []
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
}
