import { expect, it } from 'vitest'
import { chosenLanguage, languageCookie } from './cookie.ts'

it('a kept choice outlasts what the browser prefers', () => {
  expect(chosenLanguage('a=1; sutoon_language=ur', ['en-GB'])).toBe('ur')
  expect(chosenLanguage('sutoon_language=en', ['ur-PK'])).toBe('en')
})

it('without a choice the browser decides', () => {
  expect(chosenLanguage('', ['ur-PK', 'en'])).toBe('ur')
  expect(chosenLanguage('', ['fr'])).toBe('en')
  expect(chosenLanguage('', [])).toBe('en')
})

it('a language that we do not speak is not kept', () => {
  expect(chosenLanguage('sutoon_language=xx', ['en'])).toBe('en')
})

it('what is written is what is read', () => {
  expect(chosenLanguage(languageCookie('ur'), ['en'])).toBe('ur')
})
