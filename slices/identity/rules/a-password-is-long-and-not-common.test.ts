import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CommonPasswords, faultsOfPassword } from './a-password-is-long-and-not-common.ts'

const common: CommonPasswords = {
  whole: new Set(['1q2w3e4r5t6y', 'iloveyou12345']),
  words: new Set(['password', 'welcome', 'qwertyuiop']),
}
const faults = (password: string, email = 'secretariat@example.org') =>
  faultsOfPassword(password, common, email)

test('twelve characters are enough and eleven are not, counted as people count', () => {
  expect(faults('kqzvxwtyplm')).toEqual(['password-too-short'])
  expect(faults('kqzvxwtyplmb')).toEqual([])
  expect(faults('ستون ہے مضبوط')).toEqual([])
  expect(faults('🪔🪔🪔🏮🏮🕯️')).toContain('password-too-short')
})

test.each([
  '1q2w3e4r5t6y',
  'ILoveYou12345',
  'Password2026!',
  '!!welcome!!!!',
  'qwertyuiop123456',
  'passwordpassword',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijkl',
  '987654321098',
])('%s is among those that are guessed first', (password) => {
  expect(faults(password)).toContain('password-common')
})

test('a sentence of words is taken', () => {
  expect(faults('three quiet lamps')).toEqual([])
  expect(faults('my password is a lamp')).toEqual([])
})

test('a password made of the own address is refused', () => {
  expect(faults('secretariat99')).toEqual(['password-holds-address'])
  expect(faults('secretariat99', 'oversight@example.org')).toEqual([])
})

test('repeating anything short does not make it long', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 4 }),
      fc.integer({ min: 12, max: 20 }),
      (unit, times) => {
        expect(faults(unit.repeat(times))).toContain('password-common')
      },
    ),
  )
})
