import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  canFollow,
  officeRequestStates,
  officeRequestSteps,
  type StepTaken,
  whereItStands,
} from './where-a-request-between-offices-stands.ts'

const step = (kind: StepTaken['kind'], more: Partial<StepTaken> = {}): StepTaken => ({
  ...{ kind, dueOn: null, counts: true },
  ...more,
})

it('waits until its day, is silent after it, and silence is no answer', () => {
  expect(whereItStands('2027-03-01', [], '2027-03-01')).toEqual({
    ...{ state: 'waiting', dueOn: '2027-03-01', daysLate: 0 },
  })
  expect(whereItStands('2027-03-01', [], '2027-03-11')).toMatchObject({ state: 'silent', daysLate: 10 })
})

it('stands by its last step that counts: what is contested speaks for nobody', () => {
  const steps = [step('refused'), step('answered', { counts: false })]
  expect(whereItStands('2027-03-01', steps, '2027-04-01')).toEqual({
    ...{ state: 'refused', dueOn: null, daysLate: 0 },
  })
  expect(whereItStands('2027-03-01', [step('answered', { counts: false })], '2027-03-02').state).toBe(
    'silent',
  )
})

it('before a body waits for the body by its own day', () => {
  const steps = [step('refused'), step('escalated', { dueOn: '2027-04-01' })]
  expect(whereItStands('2027-03-01', steps, '2027-04-03')).toEqual({
    ...{ state: 'escalated', dueOn: '2027-04-01', daysLate: 2 },
  })
})

it('nothing follows an answer or a withdrawal, and a decision only what is before a body', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...officeRequestSteps),
      fc.constantFrom(...officeRequestStates),
      (kind, state) => {
        if (state === 'answered' || state === 'withdrawn') expect(canFollow(kind, state)).toBe(false)
        if (kind === 'decided') expect(canFollow(kind, state)).toBe(state === 'escalated')
        if (kind === 'escalated' && state === 'waiting') expect(canFollow(kind, state)).toBe(false)
      },
    ),
  )
})
