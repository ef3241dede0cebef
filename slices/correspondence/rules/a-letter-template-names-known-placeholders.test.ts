import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { examplesOfKinds, placeholderMeanings } from '../contract/placeholder-meanings.ts'
import { usualLetters } from '../contract/usual-letters.ts'
import {
  braceLeftOpen,
  letterKinds,
  placeholdersOf,
  unknownInLetter,
} from './a-letter-template-names-known-placeholders.ts'

test('a placeholder that this kind of letter cannot fill is named, in whichever language it stands', () => {
  const subject = { en: 'On {day}', ur: 'بتاریخ {day}' }
  expect(unknownInLetter('invitation', subject)).toEqual([])
  expect(unknownInLetter('reply', subject, { en: '', ur: '{place}' })).toEqual(['day', 'place'])
})
test.each(letterKinds)('the usual words of a letter hold in both languages what it can fill: %s', (kind) => {
  const { subject, body } = usualLetters[kind]
  expect(unknownInLetter(kind, subject, body)).toEqual([])
  expect(braceLeftOpen(subject, body)).toBeNull()
  for (const text of [subject.en, subject.ur, body.en, body.ur]) expect(text.trim()).not.toBe('')
})
test.each(letterKinds)(
  'the example fills everything that a letter may take in, and each has a meaning: %s',
  (kind) => {
    for (const name of placeholdersOf[kind]) {
      expect(examplesOfKinds[kind][name], name).toBeDefined()
      expect(placeholderMeanings[name].ur).not.toBe('')
    }
  },
)
test('a brace without its partner is shown where it stands', () => {
  expect(braceLeftOpen({ en: 'Dear {addressee}', ur: 'نام {addressee}' })).toBeNull()
  expect(braceLeftOpen({ en: 'Dear {addressee, come', ur: '' })).toBe('{addressee, come')
  expect(braceLeftOpen({ en: '', ur: 'a} b' })).toBe('} b')
  expect(braceLeftOpen({ en: '{{day}}', ur: '' })).toBe('{{day}}')
})
test('words without a fault keep no brace once every name is filled', () => {
  const word = fc.stringMatching(/^[a-zA-Z {}\u0600-\u06ff]{0,30}$/)
  fc.assert(
    fc.property(word, (en) => {
      if (braceLeftOpen({ en, ur: '' }) !== null || unknownInLetter('nomination', { en, ur: '' }).length > 0)
        return
      const values = Object.fromEntries(placeholdersOf.nomination.map((name) => [name, 'x']))
      expect(fillPlaceholders(en, values)).not.toMatch(/[{}]/)
    }),
  )
})
