import { expect, test } from 'vitest'
import { changeKinds } from '../../contract/intake-shapes.ts'
import { needsNoPlace, proposalsFor } from './which-proposals-a-change-can-become.ts'

test('every change may be said in words, and the shape of the plan changes only as the file has it', () => {
  for (const kind of changeKinds) expect(proposalsFor(kind)[0]).toBe('text')
  expect(
    ['changed', 'added', 'removed', 'moved'].map((kind) => proposalsFor(kind as never).slice(1)),
  ).toEqual([[], ['add'], ['remove', 'merge'], ['move']])
})

test('only words that were reworded need the text in which they stand', () => {
  expect(changeKinds.filter((kind) => !needsNoPlace(kind))).toEqual(['changed'])
})
