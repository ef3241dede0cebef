import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breachesOf } from './outcome.ts'
import { checkSizes, linesOf, spread } from './sizes.ts'

const planted = checkSizes(join(import.meta.dirname, 'planted/sizes'))

describe('sizes over a tree with planted faults', () => {
  it('catches a file of 301 lines and leaves one of 300 in peace', () => {
    expect(planted.breaches).toContain('too-long.ts: 301 lines; at most 300')
    expect(planted.breaches.join()).not.toContain('long-enough.ts')
  })

  it('measures SQL too, but not what a script wrote', () => {
    expect(planted.breaches).toContain('slices/identity/database/policies.sql: 301 lines; at most 300')
    expect(planted.breaches.join()).not.toContain('rows.ts')
  })

  it('catches a folder of thirteen files and leaves one of twelve with its test and README in peace', () => {
    expect(planted.breaches).toContain('crowded/: 13 files besides tests; at most 12')
    expect(planted.breaches.join()).not.toContain('roomy/')
  })

  it('catches a folder whose name says nothing', () => {
    expect(planted.breaches).toContain('a folder named utils: say what it holds')
  })

  it('says how much it looked at', () => {
    expect(planted.lookedAt['files']).toBe(30)
    expect(planted.lookedAt['folders']).toBe(5)
  })
})

describe('sizes over this project', () => {
  it('finds no file, folder or name beyond the law', () => {
    const outcome = checkSizes()
    expect(outcome.lookedAt['files']).toBeGreaterThan(10)
    expect(breachesOf(outcome)).toEqual([])
  })
})

describe('counting lines', () => {
  it('counts a last line that has no end', () => {
    expect([linesOf(''), linesOf('a'), linesOf('a\n'), linesOf('a\nb')]).toEqual([0, 1, 1, 2])
  })

  it('gives the median and the 95th percentile by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(spread(hundred)).toEqual({ median: 50, ninetyFifth: 95, largest: 100 })
    expect(spread([])).toEqual({ median: 0, ninetyFifth: 0, largest: 0 })
  })
})
