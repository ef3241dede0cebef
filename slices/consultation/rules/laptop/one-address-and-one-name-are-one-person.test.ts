import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOnePerson } from './one-address-and-one-name-are-one-person.ts'

const en = (name: string) => ({ en: name, ur: null })
const ur = (name: string) => ({ en: null, ur: name })

describe('two people with one address', () => {
  test.each([
    [en('Seat of Justice'), en('seat  of justice')],
    [en('Justice, Seat of'), en('Seat of Justice')],
    [en('Dr. Seat Holder'), en('Seat Holder')],
    [en('Seat A. Holder'), en('Seat Holder')],
    [en('Séat Hölder'), en('Seat Holder')],
    [en('Seat\u200b Holder'), en('Seat Holder')],
    [ur('نشستِ عدلیہ اول'), ur('نشست عدليه اول')],
    [
      { en: 'Seat Holder', ur: 'نشست' },
      { en: 'Seat Holder', ur: 'کرسی' },
    ],
  ])('%j and %j are one person', (one, other) => {
    expect(isOnePerson(one, other)).toBe(true)
  })

  test.each([
    [en('Seat Holder'), en('Seat Keeper')],
    [en('Seat'), en('Seat Holder')],
    [en('Seat Holder'), ur('نشست دار')],
    [en(''), en('')],
    [en('Dr'), en('Dr Seat')],
  ])('%j and %j are not shown to be one', (one, other) => {
    expect(isOnePerson(one, other)).toBe(false)
  })

  test('are one person by their own name, whichever of the two is asked first', () => {
    const name = fc.record({
      en: fc.option(fc.string({ maxLength: 20 })),
      ur: fc.option(fc.string({ maxLength: 20 })),
    })
    fc.assert(fc.property(name, name, (one, other) => isOnePerson(one, other) === isOnePerson(other, one)))
    const written = fc.stringMatching(/^[a-z]{2,8} [a-z]{2,8}$/)
    fc.assert(fc.property(written, (own) => isOnePerson(en(own), en(own.toUpperCase()))))
  })
})
