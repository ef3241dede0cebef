import { expect, test } from 'vitest'
import { clauseOf, standsBelow } from './a-clause-is-named-by-its-numbers.ts'

test.each([
  [['2.', '2.3', '(b)'], '2.3(b)', true],
  [['2.', '2.3', '(b)', '(iv)'], '2.3(b)(iv)', true],
  [['2.', '2.3'], '2.3', false],
  [['1.'], '1', false],
  [['1.', '10.'], '1.10', true],
  [['1)', 'a)'], '1.a', true],
  [['(a)'], '(a)', false],
  [['Part III', 'Article 2'], 'Part III Article 2', true],
  [['۲۔', '(ب)'], '۲(ب)', true],
  [['2.', '•'], '2', true],
  [['•'], '', false],
  [[], '', false],
])('%j is %s', (numbers, clause, below) => {
  expect([clauseOf(numbers), standsBelow(numbers)]).toEqual([clause, below])
})
