import { expect, test } from 'vitest'
import { deferralProblem } from './an-answer-to-a-point.ts'

const today = '2026-11-22'
const owner = 'an office'
test('what is deferred names a day to come and an owner', () => {
  expect(deferralProblem({ outcome: 'deferred', deferredTo: '2027-03-01', owner }, today)).toBeNull()
  expect(deferralProblem({ outcome: 'deferred', owner }, today)).toBe('deferred-needs-a-day-and-an-owner')
  expect(deferralProblem({ outcome: 'deferred', deferredTo: '2027-03-01' }, today)).toBe(
    'deferred-needs-a-day-and-an-owner',
  )
  expect(deferralProblem({ outcome: 'deferred', deferredTo: today, owner }, today)).toBe(
    'deferred-to-the-past',
  )
})
test('nothing else has a day or an owner', () => {
  expect(deferralProblem({ outcome: 'accepted' }, today)).toBeNull()
  expect(deferralProblem({ outcome: 'rejected', owner }, today)).toBe('only-deferred-has-a-day')
})
