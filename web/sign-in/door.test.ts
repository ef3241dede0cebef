import { expect, it } from 'vitest'
import { reasonsIn } from './door.ts'

it('all reasons of an act of ours are told as they came', () => {
  const reasons = [
    { code: 'expired', message: { en: 'Expired.', ur: 'میعاد ختم۔' } },
    { code: 'used', message: { en: 'Used.', ur: 'استعمال شدہ۔' } },
  ]
  expect(reasonsIn(422, { reasons })).toEqual(reasons)
})

it('a wrong password is told in both languages, and not which half was wrong', () => {
  const [reason] = reasonsIn(401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })
  expect(reason?.message.en).toContain('do not belong together')
  expect(reason?.message.ur).toMatch(/پاس ورڈ/)
})

it('a code that we do not know, a page of HTML and silence all say what to do next', () => {
  for (const [status, body] of [
    [500, { code: 'STRANGE' }],
    [502, null],
    [0, null],
    [429, { code: 'STRANGE' }],
  ] as const) {
    expect(reasonsIn(status, body)[0]?.message.en).toMatch(/try again/i)
  }
})
