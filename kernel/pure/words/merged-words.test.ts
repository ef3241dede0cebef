import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedWords } from './merged-words.ts'

const word = fc.constantFrom('the', 'office', 'shall', 'report', ' ', '،', 'دفتر', 'رپورٹ', 'دے', '.')
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(''))
const languages = fc.constantFrom('en' as const, 'ur' as const)

describe('two wordings of one text', () => {
  it('are joined where they touch different words', () => {
    expect(
      mergedWords(
        'The agency reports once a year to the council.',
        {
          one: 'The bureau reports once a year to the council.',
          other: 'The agency reports once a quarter to the council.',
        },
        'en',
      ),
    ).toBe('The bureau reports once a quarter to the council.')
    expect(
      mergedWords(
        'دفتر سالانہ رپورٹ کونسل کو دے گا',
        { one: 'محکمہ سالانہ رپورٹ کونسل کو دے گا', other: 'دفتر سالانہ رپورٹ کابینہ کو دے گا' },
        'ur',
      ),
    ).toBe('محکمہ سالانہ رپورٹ کابینہ کو دے گا')
  })

  it('are left to a person where they touch the same words', () => {
    const base = 'once a year'
    expect(mergedWords(base, { one: 'once a month', other: 'once a week' }, 'en')).toBeNull()
    expect(mergedWords(base, { one: 'once a year soon', other: 'once a year later' }, 'en')).toBeNull()
  })

  it('of which one changed nothing are the other', () => {
    fc.assert(
      fc.property(text, text, languages, (base, other, language) => {
        expect(mergedWords(base, { one: base, other }, language)).toBe(other)
        expect(mergedWords(base, { one: other, other: base }, language)).toBe(other)
      }),
    )
  })

  it('that are the same are that', () => {
    fc.assert(
      fc.property(text, text, languages, (base, both, language) => {
        expect(mergedWords(base, { one: both, other: both }, language)).toBe(both)
      }),
    )
  })

  it('give the same joined either way, and lose no word that only one of them wrote', () => {
    fc.assert(
      fc.property(text, text, text, languages, (base, one, other, language) => {
        const joined = mergedWords(base, { one: `Α${one}`, other: `${other} Ω` }, language)
        const turned = mergedWords(base, { one: `${other} Ω`, other: `Α${one}` }, language)
        expect(joined).toBe(turned)
        if (joined === null) return
        expect(joined).toContain('Α')
        expect(joined).toContain('Ω')
      }),
    )
  })
})
