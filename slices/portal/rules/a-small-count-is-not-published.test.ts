import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counted, suppressedAmong } from './a-small-count-is-not-published.ts'

const figure = (reference: string, value: number | null, over: Partial<Counted> = {}): Counted => ({
  reference,
  value,
  isCount: true,
  printedBefore: false,
  family: 'victims 2025',
  ...over,
})

describe('a small count', () => {
  it('is suppressed, with the next smallest of its family, so that it cannot be had by subtraction', () => {
    const shown = [figure('F-1', 3), figure('F-2', 40), figure('F-3', 12), figure('F-4', 55)]
    expect([...suppressedAmong(shown)].sort()).toEqual(['F-1', 'F-3'])
  })
  it('needs no companion where two are small already, and takes none from another family', () => {
    const shown = [
      figure('F-1', 3),
      figure('F-2', 4),
      figure('F-3', 12),
      figure('F-4', 6, { family: 'other' }),
    ]
    expect([...suppressedAmong(shown)].sort()).toEqual(['F-1', 'F-2'])
  })
  it('is told from nil, from silence, from measures, and from what the state printed already', () => {
    const shown = [
      figure('F-1', 0),
      figure('F-2', null),
      figure('F-3', 2, { isCount: false }),
      figure('F-4', 2, { printedBefore: true }),
      figure('F-5', 5),
    ]
    expect(suppressedAmong(shown).size).toBe(0)
  })
  it('never leaves a single suppressed value in a family that has another one to hide behind', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(values, (list) => {
        const hidden = suppressedAmong(list.map((value, at) => figure(`F-${at}`, value)))
        return (
          hidden.size !== 1 && list.every((value, at) => value === 0 || value >= 5 || hidden.has(`F-${at}`))
        )
      }),
    )
  })
})
