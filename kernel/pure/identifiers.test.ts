import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activityCodeText,
  compareActivityCodes,
  figureReferenceText,
  isUnder,
  parseActivityCode,
  parseFigureReference,
} from './identifiers.ts'

const codeOf = (text: string) => {
  const read = parseActivityCode(text)
  return read.ok ? read.value : expect.fail(`unreadable: ${text}`)
}

test('an activity code is read however it was typed', () => {
  for (const text of ['PUR-2.3', 'pur-2.3', ' PUR – 2.3', 'PUR-۲.۳'])
    expect(activityCodeText(codeOf(text))).toBe('PUR-2.3')
})

test('what is not an activity code is refused with what to write', () => {
  for (const text of ['', 'PUR', '2.3', 'PUR-0.1', 'PUR-2.', 'PURSUE-2', 'P-1', 'PUR-2..3']) {
    const read = parseActivityCode(text)
    expect(read.ok, text).toBe(false)
    if (!read.ok) expect(read.problem.messages.en).toContain('PUR-2.3')
  }
})

test('codes sort as a reader counts, not as letters do', () => {
  const sorted = ['PUR-2.10', 'PRE-1', 'PUR-2.3', 'PUR-2'].map(codeOf).sort(compareActivityCodes)
  expect(sorted.map(activityCodeText)).toEqual(['PRE-1', 'PUR-2', 'PUR-2.3', 'PUR-2.10'])
  expect(isUnder(codeOf('PUR-2.3'), codeOf('PUR-2'))).toBe(true)
  expect(isUnder(codeOf('PUR-2'), codeOf('PUR-2'))).toBe(false)
  expect(isUnder(codeOf('PUR-20.1'), codeOf('PUR-2'))).toBe(false)
})

test('a figure reference reads back as its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
      expect(parseFigureReference(figureReferenceText(n))).toEqual({ ok: true, value: n })
    }),
  )
  expect(parseFigureReference('f – ۱۲۰۷')).toEqual({ ok: true, value: 1207 })
  for (const text of ['F-0', 'F1207', '1207', 'F-12a', 'F-'])
    expect(parseFigureReference(text).ok, text).toBe(false)
})
