import { expect, test } from 'vitest'
import { answerTo } from './answer-errors.ts'

const thrown = (code: string, constraint: string) =>
  Object.assign(new Error('from the database'), { code, constraint })

test('an office that is not there is not found, wherever an act names it', () => {
  const { answer, isBug } = answerTo(thrown('23503', 'baselines_are_promised_by_offices'), null)
  expect([answer.status, answer.body.reasons[0]?.code, isBug]).toEqual([404, 'not-found', false])
})

test('a rule of the database that no act declares is a bug (control)', () => {
  const { answer, isBug } = answerTo(thrown('23514', 'a_rule_that_nobody_declared'), null)
  expect([answer.status, isBug]).toEqual([500, true])
  expect(answer.body.reference).toMatch(/^[0-9a-f]{8}$/)
})
