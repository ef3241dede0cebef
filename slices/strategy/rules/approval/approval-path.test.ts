import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type StepEvent,
  eventKinds,
  openBeforeApproval,
  standingOfStep,
  stepKinds,
  stepStates,
} from './a-step-is-where-its-last-event-left-it.ts'
import { usualPath } from './the-usual-path.ts'

const event = fc.record<StepEvent>({
  what: fc.constantFrom(...eventKinds),
  happenedOn: fc.constant('2027-01-01'),
  dueOn: fc.constantFrom(null, '2027-01-10', '2027-03-10'),
  counts: fc.boolean(),
})

test('what does not count changes nothing, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(event), fc.constantFrom('2027-01-05', '2027-02-01'), (events, today) => {
      const counted = events.filter(({ counts }) => counts)
      expect(standingOfStep(events, today)).toEqual(standingOfStep(counted, today))
    }),
  )
})

test('only a step that awaits an answer can be late, and never by less than a day that passed', () => {
  const begun = { what: 'begun', happenedOn: '2027-01-01', dueOn: '2027-01-10', counts: true } as const
  expect(standingOfStep([begun], '2027-01-10').daysLate).toBe(0)
  expect(standingOfStep([begun], '2027-01-13').daysLate).toBe(3)
  const done = { what: 'done', happenedOn: '2027-02-01', dueOn: null, counts: true } as const
  expect(standingOfStep([begun, done], '2027-03-01')).toMatchObject({ state: 'done', daysLate: 0 })
})

test('what is open at an approval stands before it, and is neither done nor skipped', () => {
  const step = fc.record({ kind: fc.constantFrom(...stepKinds), state: fc.constantFrom(...stepStates) })
  fc.assert(
    fc.property(fc.array(step), (path) => {
      const approval = path.findIndex(({ kind }) => kind === 'approval')
      for (const open of openBeforeApproval(path)) {
        expect(['not begun', 'under way', 'returned']).toContain(open.state)
        if (approval !== -1) expect(path.indexOf(open)).toBeLessThan(approval)
      }
    }),
  )
})

test('the usual path has one approval, and comes to a notification after it', () => {
  const kinds = usualPath.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'approval')).toHaveLength(1)
  expect(kinds.indexOf('notification')).toBeGreaterThan(kinds.indexOf('approval'))
})
