import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neutralCell } from './a-cell-is-never-a-formula.ts'

test('what begins as a formula does is neutralised, everything else stays as it is', () => {
  expect(neutralCell('=HYPERLINK("x")')).toBe(`'=HYPERLINK("x")`)
  expect(['+92', '-1', '@SUM', '\tx'].map(neutralCell)).toEqual([`'+92`, `'-1`, `'@SUM`, `'\tx`])
  expect(['Lahore', '', 'a=b', 'لاہور'].map(neutralCell)).toEqual(['Lahore', '', 'a=b', 'لاہور'])
  fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(neutralCell(text))))
})
