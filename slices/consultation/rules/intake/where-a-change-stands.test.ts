import { describe, expect, test } from 'vitest'
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
