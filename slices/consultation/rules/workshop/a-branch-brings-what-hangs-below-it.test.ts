import { expect, test } from 'vitest'
import { branchesOf } from './a-branch-brings-what-hangs-below-it.ts'

const plan = [
  { id: 'pursue', parent: null },
  { id: 'objective', parent: 'pursue' },
  { id: 'activity', parent: 'objective' },
  { id: 'prevent', parent: null },
]

test('a pillar brings its objectives and activities, an activity itself', () => {
  expect(branchesOf(plan, ['pursue'])).toEqual(['pursue', 'objective', 'activity'])
  expect(branchesOf(plan, ['activity', 'prevent'])).toEqual(['activity', 'prevent'])
})

test('what is not in the version brings nothing', () => {
  expect(branchesOf(plan, ['another'])).toEqual([])
})
