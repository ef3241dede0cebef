import { expect, test } from 'vitest'
import { textToApply } from './an-answer-gives-its-reason.ts'

test('what is accepted is applied as it was proposed', () => {
  expect(textToApply('accepted', 'new words', 'ignored')).toEqual({ ok: true, text: 'new words' })
})

test('what is accepted in part is applied in the words agreed, and needs them', () => {
  expect(textToApply('partly', 'new words', 'other words')).toEqual({ ok: true, text: 'other words' })
  expect(textToApply('partly', 'new words', undefined)).toEqual({ ok: false, code: 'partly-needs-a-text' })
})

test('what is rejected or deferred changes no text', () => {
  expect(textToApply('rejected', 'new words', 'x')).toEqual({ ok: true, text: null })
  expect(textToApply('deferred', 'new words', undefined)).toEqual({ ok: true, text: null })
})
