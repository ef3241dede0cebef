import { expect, test } from 'vitest'
import { actsOnALaptop, enteredOnALaptop } from '#slices/consultation/server/index.ts'
import { contracts } from '../contracts.ts'

test('what is done on a laptop are acts that there are, and that record', () => {
  const acts = new Map(
    contracts.flatMap(({ slice, acts: ofSlice }) =>
      Object.entries(ofSlice).map(([name, act]) => [`${slice}.${name}`, act]),
    ),
  )
  expect(actsOnALaptop.size).toBeGreaterThan(10)
  for (const name of actsOnALaptop) expect(acts.get(name)?.records, name).toBeTypeOf('string')
})

test('what is entered there for others are acts that are done there, every one that can be entered by letter', () => {
  const byLetter = contracts.flatMap(({ slice, acts }) =>
    Object.entries(acts).flatMap(([name, act]) => (act.byLetter === false ? [] : [`${slice}.${name}`])),
  )
  expect(byLetter.filter((name) => actsOnALaptop.has(name)).toSorted()).toEqual(
    [...enteredOnALaptop].toSorted(),
  )
})
