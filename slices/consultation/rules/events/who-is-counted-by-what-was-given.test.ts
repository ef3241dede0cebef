import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedBy } from './who-is-counted-by-what-was-given.ts'

const nominee = fc.record({
  province: fc.constantFrom('Punjab', 'Sindh', null),
  came: fc.array(fc.constant('2026-12-01'), { maxLength: 2 }),
})

test('everybody is counted once, whoever came on two days as well, and what was not given stands last', () => {
  fc.assert(
    fc.property(fc.array(nominee), (nominees) => {
      const counts = countedBy(nominees, ({ province }) => province)
      const sum = (of: 'nominated' | 'came') => counts.reduce((all, one) => all + one[of], 0)
      expect(sum('nominated')).toBe(nominees.length)
      expect(sum('came')).toBe(nominees.filter(({ came }) => came.length > 0).length)
      expect(counts.slice(0, -1).every(({ value }) => value !== null)).toBe(true)
    }),
  )
})
