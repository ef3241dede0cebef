import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfNumber, numberOfDay } from '#kernel/pure/calendar.ts'
import { ringOf, slipsOf } from './a-slip-reaches-what-follows.ts'
import { whereItStands } from './where-a-milestone-stands.ts'

const today = '2027-03-01'

describe('a milestone', () => {
  test('is late from the day after, by the day to which it was moved last', () => {
    const given = { dueOn: '2027-02-19', movedTo: null, report: null }
    expect(whereItStands(given, today)).toMatchObject({ state: 'late', daysLate: 10 })
    expect(whereItStands({ ...given, movedTo: today }, today)).toMatchObject({ state: 'due', daysLate: 0 })
  })

  test('is reported until somebody else saw the evidence, and open again once that was sent back', () => {
    const given = { dueOn: '2027-02-19', movedTo: null }
    const report = (judgement: 'seen' | 'returned' | null) => ({ reachedOn: '2027-02-21', judgement })
    expect(whereItStands({ ...given, report: report(null) }, today)).toEqual({
      ...{ state: 'reported', dueOn: '2027-02-19', daysLate: 2, reachedOn: '2027-02-21' },
    })
    expect(whereItStands({ ...given, report: report('seen') }, today).state).toBe('reached')
    expect(whereItStands({ ...given, report: report('returned') }, today)).toMatchObject({
      ...{ state: 'late', daysLate: 10, reachedOn: null },
    })
  })
})

const milestone = (id: string, dueOn: string, isReached = false) => ({ id, dueOn, isReached })
const all = [
  milestone('a', '2027-03-01'),
  milestone('b', '2027-04-01'),
  milestone('c', '2027-04-15'),
  milestone('d', '2027-12-31'),
]
const chain = [
  { first: 'a', follows: 'b' },
  { first: 'b', follows: 'c' },
  { first: 'c', follows: 'd' },
]

describe('a slip', () => {
  test('reaches what follows, through others too, and is absorbed where there is time', () => {
    expect(slipsOf({ milestone: 'a', to: '2027-05-01' }, all, chain)).toEqual([
      { milestone: 'b', dueOn: '2027-04-01', notBefore: '2027-05-01', days: 30 },
      { milestone: 'c', dueOn: '2027-04-15', notBefore: '2027-05-01', days: 16 },
    ])
    expect(slipsOf({ milestone: 'a', to: '2027-03-31' }, all, chain)).toEqual([])
  })

  test('passes by what was reached already', () => {
    const reached = all.map((one) => (one.id === 'b' ? { ...one, isReached: true } : one))
    expect(slipsOf({ milestone: 'a', to: '2027-05-01' }, reached, chain)).toEqual([])
  })

  test('leaves nobody who follows, at any day, dated before what it waits for', () => {
    const days = fc.integer({ min: 0, max: 400 }).map((n) => dayOfNumber(numberOfDay('2027-01-01') + n))
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 6, maxLength: 6 }),
        days,
        fc.array(fc.nat(14)),
        (dues, to, picks) => {
          const milestones = dues.map((dueOn, at) => milestone(String(at), dueOn))
          // Only from a smaller number to a larger: no ring.
          const pairs = [0, 1, 2, 3, 4].flatMap((i) =>
            [1, 2, 3, 4, 5].flatMap((j) => (i < j ? [[i, j] as const] : [])),
          )
          const dependencies = picks.map((at) => ({
            first: String(pairs[at % pairs.length]?.[0]),
            follows: String(pairs[at % pairs.length]?.[1]),
          }))
          const slips = new Map(
            slipsOf({ milestone: '0', to }, milestones, dependencies).map((one) => [
              one.milestone,
              one.notBefore,
            ]),
          )
          const dueOf = (id: string) => (id === '0' ? to : (slips.get(id) ?? dues[Number(id)] ?? ''))
          const touched = (id: string) => id === '0' || slips.has(id)
          return dependencies.every(({ first, follows }) => !touched(first) || dueOf(follows) >= dueOf(first))
        },
      ),
    )
  })
})

test('a ring is found, and told by its way', () => {
  expect(ringOf({ first: 'd', follows: 'a' }, chain)).toEqual(['a', 'b', 'c', 'd'])
  expect(ringOf({ first: 'a', follows: 'd' }, chain)).toBeNull()
})
