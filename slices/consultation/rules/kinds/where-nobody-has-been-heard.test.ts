import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provincesUnheard } from './where-nobody-has-been-heard.ts'

const named = [{ code: 'PK' }, { code: 'PK-SD' }, { code: 'PK-BA' }]

test('a province is unheard until a line of a meeting there has come back; the country is no province', () => {
  expect(provincesUnheard(named, [])).toEqual([{ code: 'PK-SD' }, { code: 'PK-BA' }])
  expect(provincesUnheard(named, [{ province: 'PK-SD', lines: 0 }])).toHaveLength(2)
  expect(provincesUnheard(named, [{ province: 'PK-SD', lines: 1 }])).toEqual([{ code: 'PK-BA' }])
  expect(provincesUnheard(named, [{ province: null, lines: 40 }])).toHaveLength(2)
})

test('another meeting never makes a gap', () => {
  const meeting = fc.record({ province: fc.constantFrom('PK-SD', 'PK-BA', null), lines: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(meeting), meeting, (meetings, one) => {
      const before = provincesUnheard(named, meetings)
      expect(before).toEqual(expect.arrayContaining([...provincesUnheard(named, [...meetings, one])]))
    }),
  )
})
