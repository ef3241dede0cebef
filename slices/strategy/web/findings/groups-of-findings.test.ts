import { describe, expect, it } from 'vitest'
import { groupedByCode, isLintCode, type ShownFinding } from './groups-of-findings.ts'

const finding = (code: string, severity: ShownFinding['severity'], row: number): ShownFinding => ({
  code,
  severity,
  sheet: 'Plan',
  row,
  column: null,
  messages: { en: code, ur: code },
  hint: { en: code, ur: code },
})

describe('Findings are shown by their rule', () => {
  it('puts errors before warnings, however few, and the frequent before the rare', () => {
    const groups = groupedByCode([
      finding('vague-verb', 'warning', 1),
      finding('vague-verb', 'warning', 2),
      finding('no-cost', 'warning', 1),
      finding('too-many-objectives', 'notice', 1),
      finding('no-owner', 'error', 2),
    ])
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['no-owner', 1],
      ['vague-verb', 2],
      ['no-cost', 1],
      ['too-many-objectives', 1],
    ])
  })

  it('loses none and keeps the order of the rows within a rule', () => {
    const given = [3, 1, 2].map((row) => finding('no-owner', 'error', row))
    expect(groupedByCode(given).flatMap(({ findings }) => findings)).toEqual(given)
    expect(groupedByCode([])).toEqual([])
  })

  it('knows the codes of the lint, and nothing that every object has', () => {
    expect(isLintCode('no-owner')).toBe(true)
    expect(isLintCode('toString')).toBe(false)
  })
})
