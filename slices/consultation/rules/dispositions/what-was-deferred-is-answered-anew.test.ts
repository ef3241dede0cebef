import { expect, test } from 'vitest'
import { outcomes } from '../an-answer-gives-its-reason.ts'
import { mayBeAnswered } from './what-was-deferred-is-answered-anew.ts'

test('what has no answer, or was put off, may be answered; every other answer is given once', () => {
  expect(mayBeAnswered(null)).toBe(true)
  expect(outcomes.filter(mayBeAnswered)).toEqual(['deferred'])
})
