import { expect, test } from 'vitest'
import { isConclusive } from './a-dissent-names-its-sectors.ts'

test('a dissent names the sectors that dissent, a consensus none', () => {
  expect(isConclusive('dissent', ['justice'])).toBe(true)
  expect(isConclusive('dissent', [])).toBe(false)
  expect(isConclusive('consensus', [])).toBe(true)
  expect(isConclusive('consensus', ['justice'])).toBe(false)
})
