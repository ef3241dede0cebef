import { expect, it } from 'vitest'
import { integer } from '#kernel/pure/decimal.ts'
import { standsOn } from './a-score-stands-on-its-scale.ts'

it('both ends of a scale belong to it, and nothing beyond them', () => {
  const scale = { lowest: integer(1), highest: integer(10) }
  expect([0, 1, 10, 11].map((score) => standsOn(scale, integer(score)))).toEqual([false, true, true, false])
})
