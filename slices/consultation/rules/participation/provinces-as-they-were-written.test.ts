import { expect, test } from 'vitest'
import { provincesAsWritten } from './provinces-as-they-were-written.ts'

const sindh = { code: 'PK-SD', en: 'Sindh', ur: 'سندھ' }

test('a province that the plan names is counted once, however it was written, and is named in both languages', () => {
  const written = ['Sindh', ' sindh', 'سندھ', 'PK-SD'].map((value) => ({ value, persons: 2 }))
  expect(provincesAsWritten(written, [sindh])).toEqual([
    { value: 'PK-SD', name: { en: 'Sindh', ur: 'سندھ' }, persons: 8 },
  ])
})

test('one that it does not name stands as it was written, and the order says nothing of the numbers', () => {
  const written = [
    { value: 'punjab', persons: 40 },
    { value: 'Balochistan', persons: 1 },
    { value: 'Punjab', persons: 2 },
  ]
  expect(provincesAsWritten(written, [sindh])).toEqual([
    { value: 'balochistan', name: { en: 'Balochistan', ur: 'Balochistan' }, persons: 1 },
    { value: 'punjab', name: { en: 'Punjab', ur: 'Punjab' }, persons: 42 },
  ])
})
