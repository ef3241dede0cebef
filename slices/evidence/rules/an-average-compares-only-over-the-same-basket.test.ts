import { describe, expect, it } from 'vitest'
import { decimalOf } from '#kernel/pure/decimal.ts'
import { type Basket, changeOf, compareAverages } from './an-average-compares-only-over-the-same-basket.ts'

const basket = (
  items: number | null,
  average: string | null,
  codes: readonly string[] = [],
  scale = 'index',
): Basket => ({
  ...{ scale, items, codes },
  printedAverage: average === null ? null : (decimalOf(average) ?? null),
})

describe('averages', () => {
  it('over ten markets does not compare with one over fifteen', () => {
    expect(compareAverages(basket(10, '6.30'), basket(15, '6.53'))).toEqual({
      comparable: false,
      because: ['another number of items'],
    })
  })

  it('over the same number compare, with a caution while the items are not all known', () => {
    expect(compareAverages(basket(15, '6.20'), basket(15, '6.53'))).toEqual({
      ...{ comparable: true, change: '0.33', byNumberAlone: true },
    })
  })

  it('over as many but other items do not compare', () => {
    expect(compareAverages(basket(2, '5', ['a', 'b']), basket(2, '6', ['a', 'c']))).toEqual({
      comparable: false,
      because: ['other items'],
    })
    expect(compareAverages(basket(2, '5', ['a', 'b']), basket(2, '6', ['b', 'a']))).toEqual({
      ...{ comparable: true, change: '1', byNumberAlone: false },
    })
  })

  it('of another scale and an unknown number are refused with both reasons', () => {
    expect(compareAverages(basket(null, '5'), basket(15, '6', [], 'own'))).toEqual({
      comparable: false,
      because: ['another scale', 'number of items unknown'],
    })
  })

  it('that were not printed are not made up', () => {
    expect(compareAverages(basket(15, null), basket(15, '6'))).toEqual({
      comparable: false,
      because: ['no average printed'],
    })
  })
})

it('a single score compares on the same scale, and silence is no zero', () => {
  const [seven, eight] = [decimalOf('7.0') ?? null, decimalOf('8.0') ?? null]
  expect(changeOf({ earlier: 'index', later: 'index' }, seven, eight)).toBe('1.0')
  expect(changeOf({ earlier: 'index', later: 'own' }, seven, eight)).toBeNull()
  expect(changeOf({ earlier: 'index', later: 'index' }, null, eight)).toBeNull()
})
