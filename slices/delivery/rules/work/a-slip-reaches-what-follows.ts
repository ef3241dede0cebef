import { type Day, numberOfDay } from '#kernel/pure/calendar.ts'

/** `follows` cannot be reached before `first`: finish to start. */
export interface Dependency {
  readonly first: string
  readonly follows: string
}

export interface DatedMilestone {
  readonly id: string
  readonly dueOn: Day
  readonly isReached: boolean
}

export interface Slip {
  readonly milestone: string
  /** Its day as it stands, which is no longer possible. */
  readonly dueOn: Day
  /** Before this day it cannot be reached. */
  readonly notBefore: Day
  readonly days: number
}

/**
 * What a new day for one milestone does to those that follow it, directly or through others: each that is dated before
 * what it waits for, with the days that it would have to move. Nothing moves by itself. The nearest come first.
 */
export function slipsOf(
  moved: { readonly milestone: string; readonly to: Day },
  milestones: readonly DatedMilestone[],
  dependencies: readonly Dependency[],
): readonly Slip[] {
  const byId = new Map(milestones.map((one) => [one.id, one]))
  const notBefore = new Map<string, Day>([[moved.milestone, moved.to]])
  const waiting = [moved.milestone]
  while (waiting.length > 0) {
    const first = waiting.shift() ?? ''
    const earliest = notBefore.get(first) ?? moved.to
    for (const { follows } of dependencies.filter((one) => one.first === first)) {
      const next = byId.get(follows)
      // What is reached does not wait any more, and a later day than needed absorbs the slip.
      if (next === undefined || next.isReached || next.dueOn >= earliest) continue
      if ((notBefore.get(follows) ?? '') >= earliest) continue
      notBefore.set(follows, earliest)
      waiting.push(follows)
    }
  }
  notBefore.delete(moved.milestone)
  return [...notBefore].flatMap(([milestone, earliest]) => {
    const dueOn = byId.get(milestone)?.dueOn
    if (dueOn === undefined) return []
    return [{ milestone, dueOn, notBefore: earliest, days: numberOfDay(earliest) - numberOfDay(dueOn) }]
  })
}

/** The way from what would follow back to what would come first, where there is one: a ring waits for itself for ever. */
export function ringOf(added: Dependency, dependencies: readonly Dependency[]): readonly string[] | null {
  const from = new Map<string, string | null>([[added.follows, null]])
  const waiting = [added.follows]
  while (waiting.length > 0) {
    const at = waiting.shift() ?? ''
    if (at === added.first) return wayTo(at, from)
    for (const { follows } of dependencies.filter(({ first }) => first === at)) {
      if (from.has(follows)) continue
      from.set(follows, at)
      waiting.push(follows)
    }
  }
  return null
}

function wayTo(end: string, from: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = []
  for (let at: string | null = end; at !== null; at = from.get(at) ?? null) way.unshift(at)
  return way
}
