import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type FigureNamed, faultOfCitation } from './a-figure-leaves-only-as-it-stands.ts'
import {
  figuresNamed,
  numbersWithoutReference,
  withFigures,
} from './an-answer-says-its-figures-by-reference.ts'
import { stateOfQuestion, type Step, whyNotSign } from './two-people-sign-before-an-answer-leaves.ts'

describe('the figures of an answer', () => {
  it('stand in it by reference, on either keyboard, each once', () => {
    expect(figuresNamed('In 2023 [F-12] of [f–7].', 'سن 2023 میں [F-۱۲]')).toEqual([12, 7])
    expect(figuresNamed('[see annex] [F-0] [F-] []')).toEqual([])
  })
  it('are said in the place of the reference, and what is not known stays to be seen', () => {
    const said = withFigures('There were [F-12] and [F-99].', (reference) =>
      reference === 'F-12' ? '1,234 (F-12)' : undefined,
    )
    expect(said).toBe('There were 1,234 (F-12) and [F-99].')
  })
  it('that have no reference are told; years, days, laws and items of a list are none', () => {
    const text = '1. On 2 December 2025, under section 9 of the Act, 145,667 complaints and 33 convictions.'
    expect(numbersWithoutReference(text)).toEqual(['145,667', '33'])
    expect(numbersWithoutReference('سن 2023 میں ۱۴۵٬۶۶۷ شکایات، 2 دسمبر کو')).toEqual(['145٬667'])
    expect(numbersWithoutReference('[F-12] complaints')).toEqual([])
  })
  it('are found in any text, whatever stands around them', () => {
    const piece = fc.oneof(
      fc.integer({ min: 1, max: 999_999 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const plain = pieces.map((one) => (typeof one === 'number' ? one : one.replaceAll(/[[\]]/g, '')))
        const text = plain.map((one) => (typeof one === 'number' ? `[F-${one}]` : one)).join(' ')
        const numbers = plain.filter((one) => typeof one === 'number')
        expect(figuresNamed(text)).toEqual([...new Set(numbers)])
        expect(figuresNamed(withFigures(text, () => 'said'))).toEqual([])
      }),
    )
  })
})

describe('a figure leaves', () => {
  const sound: FigureNamed = {
    ...{
      isOfStrategy: true,
      standing: 'cleared',
      correctedBy: null,
      isStruck: false,
      rivals: 0,
      reason: null,
    },
  }
  it.each([
    ['cleared by a third person', sound, null],
    ['from a public document that a second person compared', { ...sound, standing: 'published' }, null],
    ['not where it was verified only', { ...sound, standing: 'verified' }, 'not cleared'],
    ['not where it was corrected', { ...sound, correctedBy: 'F-9' }, 'corrected since'],
    [
      'not where its office was found right that it is not its own',
      { ...sound, isStruck: true },
      'not counted',
    ],
    ['not beside another official figure without a reason', { ...sound, rivals: 1 }, 'choose with a reason'],
    ['not with a reason of blanks', { ...sound, rivals: 1, reason: '  ' }, 'choose with a reason'],
    ['beside another one with a reason', { ...sound, rivals: 1, reason: 'Later count' }, null],
    ['not from another strategy', { ...sound, isOfStrategy: false }, 'of another strategy'],
    ['not where there is none', null, 'no such figure'],
  ] as const)('%s', (_, figure, fault) => {
    expect(faultOfCitation(figure)).toBe(fault)
  })
})

describe('an answer', () => {
  const draft = (...steps: Step[]) => ({ steps, isGiven: false, hasChanged: false })
  test('goes from draft to check, clearance and the asker; back, and back again when a figure changes', () => {
    expect(stateOfQuestion(undefined)).toBe('to draft')
    expect(stateOfQuestion(draft())).toBe('to check')
    expect(stateOfQuestion(draft('checked'))).toBe('to clear')
    expect(stateOfQuestion(draft('checked', 'sent back'))).toBe('sent back')
    expect(stateOfQuestion(draft('checked', 'cleared'))).toBe('to give')
    expect(stateOfQuestion({ ...draft('checked', 'cleared'), isGiven: true })).toBe('answered')
    expect(stateOfQuestion({ steps: [], isGiven: true, hasChanged: true })).toBe('to correct')
  })
  test('is signed by nobody who wrote it, by nobody twice, and not cleared before it was checked', () => {
    const second = { isAuthor: false, hasSigned: false, maySignAs: true }
    expect(whyNotSign('checked', 'to check', second)).toBeNull()
    expect(whyNotSign('sent back', 'to check', second)).toBeNull()
    expect(whyNotSign('checked', 'to check', { ...second, isAuthor: true })).toBe('own-draft')
    expect(whyNotSign('cleared', 'to check', second)).toBe('not-checked')
    expect(whyNotSign('cleared', 'to clear', second)).toBeNull()
    expect(whyNotSign('cleared', 'to clear', { ...second, hasSigned: true })).toBe('signed-once')
    expect(whyNotSign('checked', 'to clear', second)).toBe('not-the-newest')
    expect(whyNotSign('cleared', 'to give', second)).toBe('not-the-newest')
    expect(whyNotSign('checked', 'to check', { ...second, maySignAs: false })).toBe('not-yours')
  })
})
