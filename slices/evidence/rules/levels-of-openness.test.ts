import { expect, it } from 'vitest'
import { isMoreOpenThanAny } from './levels-of-openness.ts'

it('what is drawn from sources is at least as closed as the most closed of them', () => {
  expect(isMoreOpenThanAny('public', ['public', 'government'])).toBe(true)
  expect(isMoreOpenThanAny('government', ['public', 'government'])).toBe(false)
  expect(isMoreOpenThanAny('restricted annex', ['public'])).toBe(false)
})
