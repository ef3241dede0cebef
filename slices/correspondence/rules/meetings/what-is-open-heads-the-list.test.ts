import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFirst } from './what-is-open-heads-the-list.ts'

test('what is open and longest due heads the list; what has no day follows, what is done comes last', () => {
  const decisions = [
    { number: 1, isDone: true, dueOn: '2026-01-01' },
    { number: 2, isDone: false, dueOn: null },
    { number: 3, isDone: false, dueOn: '2026-03-01' },
    { number: 4, isDone: false, dueOn: '2026-02-01' },
  ]
  expect(openFirst(decisions).map(({ number }) => number)).toEqual([4, 3, 2, 1])
})
test('no decision is lost, and none that is done stands above one that is open', () => {
  const dueOn = fc.option(fc.constantFrom('2026-01-01', '2026-06-01', '2027-01-01'))
  const decision = fc.record({ number: fc.nat(), isDone: fc.boolean(), dueOn })
  fc.assert(
    fc.property(fc.array(decision), (decisions) => {
      const listed = openFirst(decisions)
      expect(listed.length).toBe(decisions.length)
      const firstDone = listed.findIndex(({ isDone }) => isDone)
      if (firstDone !== -1) expect(listed.slice(firstDone).every(({ isDone }) => isDone)).toBe(true)
    }),
  )
})
