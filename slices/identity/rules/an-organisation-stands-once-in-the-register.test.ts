import { expect, test } from 'vitest'
import { findSameName } from './an-organisation-stands-once-in-the-register.ts'

const register = [
  { code: 'ORG-1', name: { en: 'Council for Research, Sindh' } },
  { code: 'ORG-2', name: { ur: 'کراچی یونیورسٹی' } },
  { code: 'ORG-3', name: { en: 'Bar Council', ur: 'بار کونسل' } },
]

test('the same name in either language is found, however its letters are written', () => {
  expect(findSameName({ en: 'COUNCIL FOR  RESEARCH Sindh' }, register)).toEqual({
    code: 'ORG-1',
    name: 'Council for Research, Sindh',
  })
  expect(findSameName({ en: 'University of Karachi', ur: 'كراچي يونيورسٹي' }, register)?.code).toBe('ORG-2')
  expect(findSameName({ ur: 'بار کونسل' }, register)).toEqual({ code: 'ORG-3', name: 'بار کونسل' })
})

test('a name of which only a part is the same, or in no language at all, is another', () => {
  expect(findSameName({ en: 'Council for Research' }, register)).toBeNull()
  expect(findSameName({ en: 'Karachi University' }, register)).toBeNull()
  expect(findSameName({ en: '–', ur: '' }, register)).toBeNull()
  expect(findSameName({}, register)).toBeNull()
})
