import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf, piecesOf, type Stretch } from './differences-of-words.ts'

const without = (kind: Stretch['kind'], stretches: readonly Stretch[]) =>
  stretches
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('a difference', () => {
  it('gives back what stood before and what stands after, whatever the texts', () => {
    const word = fc.constantFrom(
      'the',
      'office',
      'shall',
      ' ',
      '  ',
      '،',
      'دفتر',
      'رپورٹ',
      'دے',
      'گا',
      '\n',
      '.',
    )
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, fc.constantFrom('en' as const, 'ur' as const), (before, after, language) => {
        const stretches = differencesOf(before, after, language)
        expect(without('added', stretches)).toBe(before)
        expect(without('removed', stretches)).toBe(after)
      }),
    )
  })

  it('is told by whole words', () => {
    expect(differencesOf('report once a year', 'report once a quarter', 'en')).toEqual([
      { kind: 'same', text: 'report once a ' },
      { kind: 'removed', text: 'year' },
      { kind: 'added', text: 'quarter' },
    ])
  })

  it('is told by whole words in Urdu', () => {
    expect(differencesOf('دفتر سالانہ رپورٹ دے گا', 'دفتر سہ ماہی رپورٹ دے گا', 'ur')).toEqual([
      { kind: 'same', text: 'دفتر ' },
      { kind: 'removed', text: 'سالانہ' },
      { kind: 'added', text: 'سہ ماہی' },
      { kind: 'same', text: ' رپورٹ دے گا' },
    ])
  })

  it('joins neighbouring changed words into one stretch', () => {
    expect(differencesOf('a red fox ran', 'a blue dog ran', 'en').map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ])
  })

  it('of equal texts is one untouched stretch', () => {
    expect(differencesOf('same', 'same', 'en')).toEqual([{ kind: 'same', text: 'same' }])
  })

  it('of long texts that share little is told whole, and of those that share much by words', () => {
    const [one, other] = ['one '.repeat(20_000), 'other '.repeat(20_000)]
    expect(differencesOf(one, other, 'en')).toEqual([
      { kind: 'removed', text: one },
      { kind: 'added', text: other },
    ])
    expect(differencesOf(one, `${one}end`, 'en')).toEqual([
      { kind: 'same', text: one },
      { kind: 'added', text: 'end' },
    ])
  })

  it('keeps a word with its marks in one piece', () => {
    expect(piecesOf('ذرائعِ آمدن', 'ur')[0]).toBe('ذرائعِ')
  })
})
