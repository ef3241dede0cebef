import { expect, test } from 'vitest'
import { usualLetters } from '../contract/usual-letters.ts'
import { letterKinds, unknownInLetter } from './a-letter-template-names-known-placeholders.ts'

test('a placeholder that this kind of letter cannot fill is named, in whichever language it stands', () => {
  const subject = { en: 'On {day}', ur: 'بتاریخ {day}' }
  expect(unknownInLetter('invitation', subject)).toEqual([])
  expect(unknownInLetter('reply', subject, { en: '', ur: '{place}' })).toEqual(['day', 'place'])
})
test.each(letterKinds)('the usual words of a letter hold in both languages what it can fill: %s', (kind) => {
  const { subject, body } = usualLetters[kind]
  expect(unknownInLetter(kind, subject, body)).toEqual([])
  for (const text of [subject.en, subject.ur, body.en, body.ur]) expect(text.trim()).not.toBe('')
})
