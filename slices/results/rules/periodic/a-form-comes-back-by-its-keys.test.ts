import { describe, expect, it } from 'vitest'
import { readFormBack } from './a-form-comes-back-by-its-keys.ts'
import type { SheetBack } from './what-a-form-holds.ts'

const sheet = (name: string, value: string): SheetBack => ({
  ...{ sheet: name, headers: ['Key', 'Value', 'Note'] },
  rows: [{ number: 6, cells: ['k', value, ''], formulas: [] }],
})

/** What is read of one line that went out saying `said`, and came back with these two cells. */
function readOf(said: { kind: string; value: string | null } | null, english: string, urdu: string) {
  const line = { key: 'k', code: 'CYB-CASES', place: 'Punjab', unit: 'count', ended: null, said, parts: [] }
  const { rows, faults } = readFormBack([sheet('English', english), sheet('اردو', urdu)], {
    ...{ lines: [line], period: '2026-Q3', document: 'a report' },
  })
  return faults.length > 0 ? faults.map(({ code }) => code) : rows[0]?.cells.value
}

describe('a form that goes out with what was said before', () => {
  const said = { kind: 'value', value: '1234' }
  it('may be given anew on either sheet: what went out gives way to what was written', () => {
    expect(readOf(said, '1234', '617')).toBe('617')
    expect(readOf(said, '1,234', '۶۱۷')).toBe('۶۱۷')
    expect(readOf(said, '617', '')).toBe('617')
    expect(readOf({ kind: 'nil', value: null }, 'nil', '4')).toBe('4')
    expect(readOf({ kind: 'not reported', value: null }, 'not reported', 'ندارد')).toBe('ندارد')
  })
  it('says the same again where nothing was written', () => {
    expect(readOf(said, '1234', '')).toBe('1234')
    expect(readOf({ kind: 'nil', value: null }, 'nil', 'ندارد')).toBe('nil')
  })
  it('is at fault where both sheets were written and differ, or a form without a word before it', () => {
    expect(readOf(said, '617', '618')).toEqual(['line-twice'])
    expect(readOf(null, '617', '618')).toEqual(['line-twice'])
    expect(readOf(null, '617', '617')).toBe('617')
  })
})
