import { expect, test } from 'vitest'
import { actsOnALaptop } from '#slices/consultation/server/index.ts'
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
