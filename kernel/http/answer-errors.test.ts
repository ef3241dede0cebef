import { expect, test } from 'vitest'
import { PoolIsFull } from '../database/guarded-pool.ts'
import { answerTo } from './answer-errors.ts'

const thrown = (code: string, constraint: string, message = 'from the database') =>
  Object.assign(new Error(message), { code, constraint })
const inserting = 'insert or update on table "baselines" violates foreign key constraint'
const removing = 'update or delete on table "offices" violates foreign key constraint'

test('an office that is not there is not found, wherever an act names it', () => {
  const { answer, isBug } = answerTo(thrown('23503', 'baselines_are_promised_by_offices', inserting), null)
  expect([answer.status, answer.body.reasons[0]?.code, isBug]).toEqual([404, 'not-found', false])
})

test('a rule of the database that no act declares is a bug (control)', () => {
  const { answer, isBug } = answerTo(thrown('23514', 'a_rule_that_nobody_declared'), null)
  expect([answer.status, isBug]).toEqual([500, true])
  expect(answer.body.reference).toMatch(/^[0-9a-f]{8}$/)
})

test('what cannot go because others point at it is a bug, for no act should try', () => {
  expect(answerTo(thrown('23503', 'baselines_are_promised_by_offices', removing), null).isBug).toBe(true)
})

test('a full pool is no bug: who asked is told to try again', () => {
  const { answer, isBug } = answerTo(new PoolIsFull(new Error('from the driver')), null)
  expect([answer.status, answer.body.reasons[0]?.code, isBug]).toEqual([503, 'busy', false])
})
