import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { each } from '#kernel/pure/bilingual.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import type { StateOfStrategy } from './national.ts'
import { nationalWords as words } from './national-words.ts'

type Said = Readonly<Record<'blocked' | 'late' | 'unfunded' | 'unreported' | 'differ', readonly Bilingual[]>>

/** Each section in one or two sentences: how many, of how many, and of how many nobody can say. */
export function saidOfState(
  { matters, milestones, money, reports, statuses }: StateOfStrategy,
  day: (day: string) => Bilingual,
  period: (period: Period) => Bilingual,
): Said {
  const counts = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
  const overdue = matters.filter(({ daysLate }) => daysLate > 0).length
  const { set, late, activities, withMilestone } = milestones
  const complete = reports.offices.filter(({ said, expected }) => said >= expected).length
  const sum = (of: 'said' | 'expected') => reports.offices.reduce((whole, one) => whole + one[of], 0)
  return {
    blocked:
      matters.length === 0
        ? [words.mattersNone]
        : [fillBoth(words.mattersSaid, counts({ count: matters.length, overdue }))],
    late:
      set === 0
        ? [words.lateNone]
        : [fillBoth(words.lateSaid, counts({ late: late.length, set, with: withMilestone, activities }))],
    unfunded: money === null ? [words.moneyNone] : moneySaid(money, day),
    unreported:
      reports.offices.length === 0
        ? [words.reportsNone]
        : [
            fillBoth(words.reportsSaid, {
              ...counts({ said: sum('said'), expected: sum('expected') }),
              ...counts({ offices: complete, of: reports.offices.length }),
              period: period(reports.period),
            }),
          ],
    differ:
      statuses.both === 0
        ? [words.differNone]
        : [fillBoth(words.differSaid, counts({ count: statuses.both, differ: statuses.differ.length }))],
  }
}

function moneySaid(
  { activities, withLine, unfundedShare, due, dueInAll, until }: NonNullable<StateOfStrategy['money']>,
  day: (day: string) => Bilingual,
): readonly Bilingual[] {
  const lines = { with: String(withLine), activities: String(activities) }
  const share = `${Math.round((unfundedShare ?? 0) * 100)}%`
  return [
    unfundedShare === null
      ? fillBoth(words.moneyUnknown, lines)
      : fillBoth(words.moneySaid, { ...lines, share: each(() => share) }),
    fillBoth(words.dueSaid, { count: String(due.length), outOf: String(dueInAll), until: day(until) }),
  ]
}
