import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, offersNoWords, whatWasSaid, wordsOfPoint } from './what-offers-no-words-becomes-a-point.ts'

const said = { kind: 'comment' as const, before: 'The helpline opens.', after: '', remark: '', about: '' }

describe('what offers no words for the plan', () => {
  test('a comment is a point in its own words, anchored to those that it marks', () => {
    const comment = { ...said, remark: ' Whose helpline? ', about: 'helpline', after: said.before }
    expect(wordsOfPoint(comment)).toBe('Whose helpline?')
    expect(anchorOf(comment)).toBe('helpline')
    expect(anchorOf({ ...comment, about: ' ' })).toBe('The helpline opens.')
  })
  test('a row without new words is one too; where it only quotes, the quoted text is what it says', () => {
    expect(wordsOfPoint({ ...said, kind: 'row', remark: 'Too seldom' })).toBe('Too seldom')
    expect(anchorOf({ ...said, kind: 'row', remark: 'Too seldom' })).toBe('The helpline opens.')
    expect(wordsOfPoint({ ...said, kind: 'row' })).toBe('The helpline opens.')
    expect(anchorOf({ ...said, kind: 'row' })).toBe('')
  })
  test('a row with new words, a tracked change and what says nothing are none', () => {
    expect(wordsOfPoint({ ...said, kind: 'row', remark: 'Too seldom', after: 'It opens daily.' })).toBeNull()
    expect(wordsOfPoint({ ...said, kind: 'changed', remark: 'x', after: '' })).toBeNull()
    expect(wordsOfPoint({ ...said, remark: ' ' })).toBeNull()
  })
  test('what was said is the remark of a comment, and of a change the words that it offers or takes out', () => {
    expect(whatWasSaid({ ...said, remark: 'Whose?', after: said.before })).toBe('Whose?')
    expect(whatWasSaid({ ...said, kind: 'changed', after: 'It opens daily.' })).toBe('It opens daily.')
    expect(whatWasSaid({ ...said, kind: 'removed' })).toBe('The helpline opens.')
  })
  test('no comment is ever lost: what has words becomes a point with those words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (remark, after) => {
        const words = wordsOfPoint({ ...said, remark, after })
        expect(offersNoWords({ kind: 'comment', after })).toBe(true)
        expect(words).toBe(remark.trim() === '' ? null : remark.trim())
      }),
    )
  })
})
