import { expect, test } from 'vitest'
import { faultsOfMove } from './a-membership-follows-the-one-before.ts'

const last = { organisation: 'a', from: '2026-03-01' }
const move = { organisation: 'b', from: '2026-03-01', isOwn: false, last }

test('a person moves to another organisation, from the day of the last membership or later', () => {
  expect(faultsOfMove(move)).toEqual([])
  expect(faultsOfMove({ ...move, from: '2026-09-01' })).toEqual([])
  expect(faultsOfMove({ ...move, last: null })).toEqual([])
})

test('not to where they belong, not before it began, and not by themselves: all reasons at once', () => {
  expect(faultsOfMove({ organisation: 'a', from: '2026-02-28', isOwn: true, last })).toEqual([
    'not-of-oneself',
    'same-organisation',
    'before-the-one-that-stands',
  ])
})
