import { expect, it } from 'vitest'
import { rankOfGrade } from './what-cannot-be-judged-is-not-the-worst.ts'

it('a grade that cannot be judged has no rank, so it is sorted neither above nor below the worst', () => {
  expect(rankOfGrade('F', '1')).toBeNull()
  expect(rankOfGrade('A', '6')).toBeNull()
  expect(rankOfGrade('E', '5')).not.toBeNull()
})

it('the publisher counts before what is said', () => {
  expect(rankOfGrade('A', '5')).toBeLessThan(rankOfGrade('B', '1') ?? 0)
  expect(rankOfGrade('B', '1')).toBeLessThan(rankOfGrade('B', '2') ?? 0)
})
