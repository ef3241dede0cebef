import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  faultOfStep,
  leavesBy,
  mayBeWritten,
  meetingPaperKinds,
  nextStep,
  type PaperState,
  paperSteps,
  stateOfPaper,
} from './a-paper-goes-its-way.ts'

const asked = { edition: 1, isWriter: false }

test('minutes are sent, then confirmed, and then stand', () => {
  expect(nextStep('minutes', 'draft')).toBe('sent')
  expect(nextStep('minutes', 'sent')).toBe('confirmed')
  expect(nextStep('minutes', 'confirmed')).toBeNull()
  expect(mayBeWritten('sent')).toBe(false)
})
test('a press note is cleared by somebody who did not write it, before it is issued', () => {
  const note = { kind: 'press note', edition: 1 } as const
  expect(faultOfStep({ ...note, state: 'draft' }, { ...asked, step: 'issued' })).toBe('not-this-step')
  expect(faultOfStep({ ...note, state: 'draft' }, { ...asked, step: 'cleared', isWriter: true })).toBe(
    'needs-a-second-person',
  )
  expect(faultOfStep({ ...note, state: 'draft' }, { ...asked, step: 'cleared' })).toBeNull()
  expect(faultOfStep({ ...note, state: 'cleared' }, { ...asked, step: 'issued', isWriter: true })).toBeNull()
})
test('new words are a draft again, so that what was cleared is what is issued', () => {
  const steps = [{ step: 'cleared', edition: 1 }] as const
  expect(stateOfPaper(steps, 1)).toBe('cleared')
  expect(stateOfPaper(steps, 2)).toBe('draft')
})
test('who read other words than those that hold is told so', () => {
  const paper = { kind: 'minutes', state: 'draft', edition: 2 } as const
  expect(faultOfStep(paper, { ...asked, step: 'sent' })).toBe('changed-meanwhile')
})
test('from any state, following the steps comes to an end, and no paper is written once it has left', () => {
  fc.assert(
    fc.property(fc.constantFrom(...meetingPaperKinds), (kind) => {
      let state: PaperState = 'draft'
      let hasLeft = false
      for (let at = 0; at <= paperSteps.length; at++) {
        if (hasLeft) expect(mayBeWritten(state)).toBe(false)
        const step = nextStep(kind, state)
        if (step === null) return
        hasLeft ||= leavesBy(step)
        state = step
      }
      throw new Error('no end')
    }),
  )
})
