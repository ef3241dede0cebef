import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsKeptBack, groundsToKeepBack } from './a-line-may-be-kept-back.ts'

test('every line kept back is counted once, on its ground, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...groundsToKeepBack)), (grounds) => {
      const counts = countsKeptBack(grounds)
      expect(counts.reduce((sum, { lines }) => sum + lines, 0)).toBe(grounds.length)
      expect(counts).toEqual(countsKeptBack(grounds.toReversed()))
      expect(counts.every(({ lines }) => lines > 0)).toBe(true)
    }),
  )
})
