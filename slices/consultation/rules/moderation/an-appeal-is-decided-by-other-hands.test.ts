import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  problemOfAppeal,
  problemOfAppealDecision,
  type StateOfCase,
} from './an-appeal-is-decided-by-other-hands.ts'

const people = ['one of the secretariat', 'another', 'oversight'] as const
const person = fc.constantFrom(...people)
const states = fc.record<StateOfCase>({
  outcome: fc.constantFrom('stays', 'hidden', null),
  isAppealed: fc.boolean(),
  isEnded: fc.boolean(),
  firstBy: fc.option(person),
})

test('whoever hid the words never decides the appeal, whatever else is true', () => {
  fc.assert(
    fc.property(states, person, (state, by) => {
      if (problemOfAppealDecision({ ...state, firstBy: by }, by) === null) throw new Error('the same hands')
    }),
  )
})

test('anybody else decides an open appeal, and no other', () => {
  fc.assert(
    fc.property(states, person, (state, by) => {
      const isOpen = state.isAppealed && !state.isEnded && state.firstBy !== by
      expect(problemOfAppealDecision(state, by) === null).toBe(isOpen)
    }),
  )
})

test('only hidden words are appealed, and once', () => {
  const state = { isEnded: false, firstBy: 'another' } as const
  expect(problemOfAppeal({ ...state, outcome: 'hidden', isAppealed: false })).toBeNull()
  expect(problemOfAppeal({ ...state, outcome: 'hidden', isAppealed: true })).toBe('appealed-already')
  for (const outcome of ['stays', null] as const) {
    expect(problemOfAppeal({ ...state, outcome, isAppealed: false })).toBe('not-hidden')
  }
})
