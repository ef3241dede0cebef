import { expect, test } from 'vitest'
import { currencyOf } from './a-printed-paper-is-current-or-not.ts'

test('an approved paper is current until its version is superseded or withdrawn', () => {
  expect(currencyOf('approved', 'approved')).toBe('current')
  expect(currencyOf('approved', 'superseded')).toBe('superseded')
  expect(currencyOf('approved', 'withdrawn')).toBe('withdrawn')
})

test('a paper of a draft says so and no more, whatever became of the draft', () => {
  for (const now of ['draft', 'in consultation', 'submitted', 'approved', 'superseded', 'withdrawn'])
    for (const printed of ['draft', 'in consultation', 'submitted'])
      expect(currencyOf(printed, now)).toBe('not-approved')
})
