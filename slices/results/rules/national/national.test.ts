import { expect, it } from 'vitest'
import { lastQuarterBefore } from './the-last-quarter-is-over.ts'
import { whereTheyDiffer } from './where-office-and-data-differ.ts'

it('office and data differ where both speak and say different things, the furthest apart first', () => {
  const of = (code: string, computed: string, said: 'met' | 'on track' | 'behind' | 'off track' | null) => ({
    ...{ code, computed, said },
  })
  const { both, differ } = whereTheyDiffer([
    of('a', 'on track', 'met'),
    of('b', 'off track', 'met'),
    of('c', 'behind', 'behind'),
    of('ambiguous', 'needs a reading', 'met'),
    of('withheld', 'withheld', 'on track'),
    of('silent', 'off track', null),
  ])
  expect(both).toBe(3)
  expect(differ.map(({ code }) => code)).toEqual(['b', 'a'])
})

it.each([
  ['2026-11-24', '2026-07-01', '2026-09-30'],
  ['2027-01-01', '2026-10-01', '2026-12-31'],
  ['2027-03-31', '2026-10-01', '2026-12-31'],
])('on %s the last quarter is over that began on %s', (day, from, to) => {
  expect(lastQuarterBefore(day)).toEqual({ from, to })
})
