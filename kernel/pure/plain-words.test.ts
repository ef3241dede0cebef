import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainWords } from './plain-words.ts'

test('case, accents, punctuation and what cannot be seen make no other name', () => {
  expect(plainWords('  Société  civile, (Pakistan) ')).toEqual(['societe', 'civile', 'pakistan'])
  expect(plainWords('U\u200bNODC')).toEqual(plainWords('unodc'))
  expect(plainWords("Women's Aid")).toEqual(plainWords('WOMENS-AID'))
})

test('Urdu written on an Arabic keyboard is the same name, and a vowel sign makes no other', () => {
  expect(plainWords('كراچي يونيورسٹي')).toEqual(plainWords('کراچی یونیورسٹی'))
  expect(plainWords('شعبۂ اُردو')).toEqual(plainWords('شعبہ اردو'))
})

test('nothing written is no word', () => {
  expect(plainWords(null)).toEqual([])
  expect(plainWords(' – ')).toEqual([])
})

test('what is plain stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = plainWords(text)
      expect(plainWords(words.join(' '))).toEqual(words)
    }),
  )
})
