import { describe, expect, it } from 'vitest'
import { breachesOf } from '../outcome.ts'
import { checkTwoLanguages, faultsOf, wordsIn } from './two-languages.ts'

describe('texts in two languages', () => {
  it.each([
    ['the Urdu is the English', { en: 'The round is closed.', ur: 'The round is closed.' }],
    ['the Urdu has no Urdu letters', { en: 'The round is closed.', ur: 'Daur band hai.' }],
    ['Urdu letters in the English', { en: 'The دور is closed.', ur: 'دور بند ہے۔' }],
    ['one language is empty', { en: 'The round is closed.', ur: ' ' }],
    ['values differ: date and none', { en: 'Closed since {date}.', ur: 'بند ہے۔' }],
  ])('are caught where %s', (fault, words) => {
    expect(faultsOf(words)).toContain(fault)
  })

  it.each([
    { en: 'The round is closed.', ur: 'دور بند ہے۔' },
    { en: 'Closed since {date}.', ur: '{date} سے بند ہے۔' },
    {
      en: '{count, plural, one {# office} other {# offices}}',
      ur: '{count, plural, one {# دفتر} other {# دفاتر}}',
    },
    { en: 'English', ur: 'English' },
    { en: '%', ur: '٪' },
    { en: '', ur: '' },
    { en: 'en-GB-u-nu-latn', ur: 'ur-PK-u-nu-latn' },
  ])('are left in peace: %o', (words) => {
    expect(faultsOf(words)).toEqual([])
  })

  it('are found where they are written out, joined literals too', () => {
    const source =
      "const a = { en: 'One', ur: 'ایک' }\nconst b = { ur: 'دو ' + 'تین', en: 'Two ' + 'three' }\nconst c = { en: a.en, ur: '' }"
    expect(wordsIn('x.ts', source)).toEqual([
      { line: 1, en: 'One', ur: 'ایک' },
      { line: 2, en: 'Two three', ur: 'دو تین' },
    ])
  })

  it('stand in both languages throughout this project', () => {
    expect(breachesOf(checkTwoLanguages())).toEqual([])
  })
})
