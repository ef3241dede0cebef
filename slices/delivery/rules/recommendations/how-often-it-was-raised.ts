import type { Day } from '#kernel/pure/calendar.ts'

interface Raised {
  readonly id: string
  readonly dated: Day
}

export interface Repetition {
  readonly recommendation: string
  readonly earlier: string
  readonly verdict: 'repeats' | 'differs'
}

export interface Thread {
  /** All that say the same, the first first; itself where nothing does. */
  readonly members: readonly string[]
  readonly firstYear: number
  /** How many later ones say it again. */
  readonly raisedSince: number
}

/** What was said last of a pair counts, so that a wrong link is taken back by another statement. */
export function standingPairs(said: readonly Repetition[]): readonly Repetition[] {
  const newest = new Map<string, Repetition>()
  for (const one of said) newest.set([one.recommendation, one.earlier].toSorted().join(' '), one)
  return [...newest.values()]
}

/**
 * One that repeats a repetition repeats the first. Counted for each are those dated after it ("raised 3 times since"), of
 * the recommendations that the reader may see.
 */
export function threadsOf(all: readonly Raised[], said: readonly Repetition[]): (id: string) => Thread {
  const first = new Map(all.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    const above = first.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  for (const { recommendation, earlier, verdict } of standingPairs(said))
    if (verdict === 'repeats' && first.has(recommendation) && first.has(earlier))
      first.set(rootOf(recommendation), rootOf(earlier))
  const groups = new Map<string, Raised[]>()
  for (const one of all.toSorted((a, b) => a.dated.localeCompare(b.dated))) {
    const group = groups.get(rootOf(one.id))
    if (group) group.push(one)
    else groups.set(rootOf(one.id), [one])
  }
  return (id) => {
    const members = groups.get(rootOf(id)) ?? []
    const own = members.find((one) => one.id === id)?.dated ?? ''
    return {
      members: members.map((one) => one.id),
      firstYear: Number(members[0]?.dated.slice(0, 4) ?? 0),
      raisedSince: members.filter(({ dated }) => dated > own).length,
    }
  }
}
