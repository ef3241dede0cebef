import { expect, test } from 'vitest'
import { firstNumber, freeNumbers } from './where-a-laptops-numbers-begin.ts'

test('a laptop begins at the next thousand, and the next laptop a thousand later', () => {
  expect([firstNumber(0, 0), firstNumber(38, 0), firstNumber(999, 0), firstNumber(1_000, 0)]).toEqual([
    ...[1_001, 1_001, 1_001, 2_001],
  ])
  expect(firstNumber(38, 1_001)).toBe(2_001)
  expect(firstNumber(1_040, 1_001)).toBe(2_001)
})

test('a number that is taken by another proposal is given anew, and no other', () => {
  const taken = new Map([
    [1_001, 'here'],
    [1_002, 'same'],
  ])
  const brought = [
    { id: 'one', number: 1_001 },
    { id: 'same', number: 1_002 },
    { id: 'two', number: 1_003 },
  ]
  expect([...freeNumbers(taken, brought)]).toEqual([['one', 1_004]])
})
