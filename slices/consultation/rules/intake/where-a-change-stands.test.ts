import { describe, expect, test } from 'vitest'
import { PrintedReferences } from './references/a-reference-names-a-number.ts'
import { PlacesOfChanges } from './where-a-change-stands.ts'

const text = (code: string, field: string, words: string, language: 'en' | 'ur' = 'en') => ({
  ...{ node: `node ${code}`, code, field, language, text: words },
})
const places = new PlacesOfChanges([
  text('PRT-1.1', 'title', 'Open a shelter in each division.'),
  text('PRT-1.1', 'description', 'Staff it by day and night.\nPublish its hours every month.'),
  text('PRT-1.1', 'title', 'ہر ڈویژن میں پناہ گاہ کھولنا', 'ur'),
  text('PRM-1.1', 'title', 'Review progress twice a year.'),
])
const change = (more: object) => ({
  ...{ kind: 'changed', reference: null, before: '', after: '', remark: '', follows: null },
  ...more,
})
const at = (code: string, field: string, language = 'en') => ({ node: `node ${code}`, field, language })

describe('a change is placed', () => {
  test('by the words that it changes', () => {
    expect(places.placeOf(change({ before: '1. Review progress twice a year.' }))).toEqual({
      certainty: 'same',
      at: at('PRM-1.1', 'title'),
    })
  })
  test('behind the paragraph that it follows, as likely only', () => {
    expect(places.placeOf(change({ kind: 'added', follows: 'Staff it by day and night.' }))).toEqual({
      certainty: 'likely',
      at: at('PRT-1.1', 'description'),
    })
  })
  test('by the code in the reference and the text that is most like what is proposed, as likely only', () => {
    const row = { kind: 'row', reference: 'Activity PRT-1.1, p. 4' }
    expect(places.placeOf(change({ ...row, after: 'Publish its hours every week.' }))).toEqual({
      certainty: 'likely',
      at: at('PRT-1.1', 'description'),
    })
    expect(places.placeOf(change({ ...row, after: 'ہر ضلع میں پناہ گاہ کھولنا' })).at).toEqual(
      at('PRT-1.1', 'title', 'ur'),
    )
  })
})

describe('a row of a matrix that names a number', () => {
  const draft = [
    { numbers: ['1.'], text: 'Open a shelter in each division.' },
    { numbers: ['1.', '(b)'], text: 'Publish its hours every month.' },
    { numbers: ['2.'], text: 'Review progress twice a year.' },
    { numbers: ['3.'], text: 'A heading of the paper' },
    { numbers: [], text: 'Staff it by day and night.' },
  ]
  const twice = [{ numbers: ['2.'], text: 'Open a shelter in each division.' }]
  const texts = [
    text('PRT-1.1', 'title', 'Open a shelter in each division.'),
    text('PRT-1.1', 'description', 'Staff it by day and night.\nPublish its hours every month.'),
    text('PRT-1.1', 'title', 'ہر ڈویژن میں پناہ گاہ کھولنا', 'ur'),
    text('PRM-1.1', 'title', 'Review progress twice a year.'),
  ]
  const among = (...drafts: (typeof draft)[]) => new PlacesOfChanges(texts, new PrintedReferences(drafts))
  const row = (reference: string, after = '', remark = 'Too seldom.') =>
    change({ kind: 'row', reference, after, remark })

  test('stands where the draft prints it, as likely only, however it is written', () => {
    for (const reference of ['1(b)', 'Para 1 b', '§۱ (ب)'])
      expect(among(draft).placeOf(row(reference))).toEqual({
        certainty: 'likely',
        at: at('PRT-1.1', 'description'),
      })
    expect(among(draft).placeOf(row('3')).at).toEqual(at('PRT-1.1', 'description'))
    expect(among(draft).placeOf(row('1', 'ہر ضلع میں پناہ گاہ')).at).toEqual(at('PRT-1.1', 'title', 'ur'))
  })
  test('stands nowhere where no draft prints it', () => {
    expect(among(draft).placeOf(row('7(b)'))).toEqual({ certainty: 'nowhere', at: null })
    expect(among().placeOf(row('1(b)'))).toEqual({ certainty: 'nowhere', at: null })
  })
  test('and fits several places is placed by nobody but a person, who is told which', () => {
    const several = { certainty: 'nowhere', at: null, oneOf: ['PRM-1.1', 'PRT-1.1'] }
    expect(among(draft, twice).placeOf(row('2'))).toEqual(several)
    expect(among(draft).placeOf(row('1 and 2'))).toEqual(several)
    expect(among(draft).placeOf(row('PRM-1.1 (para 1)'))).toEqual(several)
    expect(among().placeOf(row('PRM-1.1 / PRT-1.1'))).toEqual(several)
  })
})

test('what stands nowhere is left to a person', () => {
  expect(places.placeOf(change({ before: 'A sentence of another plan.' }))).toEqual({
    certainty: 'nowhere',
    at: null,
  })
  expect(places.placeOf(change({ kind: 'row', reference: 'XYZ-9', after: 'Anything.' })).at).toBeNull()
})

test('it is counted how much of a file stands in the version, the same line twice as well', () => {
  const file = [
    'Open a shelter in each division.',
    'Review progress twice a year.',
    'Review progress twice a year.',
    'No.',
  ]
  expect(places.foundAmong(file)).toBe(3)
})
