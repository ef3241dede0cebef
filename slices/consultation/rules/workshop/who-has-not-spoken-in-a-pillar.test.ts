import fc from 'fast-check'
import { expect, test } from 'vitest'
import { silences } from './who-has-not-spoken-in-a-pillar.ts'

test('a sector that spoke in one pillar is still silent in another', () => {
  expect(
    silences(['PUR', 'PRT'], ['justice', 'civil society'], [{ pillar: 'PUR', sector: 'justice' }]),
  ).toEqual([
    { pillar: 'PUR', sectors: ['civil society'] },
    { pillar: 'PRT', sectors: ['justice', 'civil society'] },
  ])
})

test('a hidden author and the narrative fill no gap', () => {
  const spoken = [
    { pillar: 'PUR', sector: null },
    { pillar: null, sector: 'justice' },
  ]
  expect(silences(['PUR'], ['justice'], spoken)).toEqual([{ pillar: 'PUR', sectors: ['justice'] }])
})

test('every expected sector has either spoken in a pillar or is told as silent there, and never both', () => {
  const some = (letters: string) => fc.subarray(letters.split(''))
  const spoken = fc.array(
    fc.record({ pillar: fc.constantFrom('P', 'Q', null), sector: fc.constantFrom('a', 'b', 'c', null) }),
  )
  fc.assert(
    fc.property(some('PQR'), some('abcd'), spoken, (pillars, expected, said) => {
      for (const { pillar, sectors } of silences(pillars, expected, said)) {
        for (const sector of expected) {
          const hasSpoken = said.some((one) => one.pillar === pillar && one.sector === sector)
          expect(sectors.includes(sector)).toBe(!hasSpoken)
        }
      }
    }),
  )
})
