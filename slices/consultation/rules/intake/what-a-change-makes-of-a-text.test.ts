import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOffered, StandingText } from './what-a-change-makes-of-a-text.ts'

const offer = (before: string, after: string, follows: string | null = null) => ({ before, after, follows })

describe('a change makes of a text', () => {
  test('the words that the file offers, without the number that Word put before them', () => {
    expect(
      asOffered('Agencies may report.', offer('2) Agencies may report.', '2) Agencies shall report.')),
    ).toBe('Agencies shall report.')
  })
  test('the same text with one line changed, removed or added', () => {
    const text = 'Open a shelter.\nPublish its hours.'
    expect(asOffered(text, offer('Publish its hours.', 'Publish its hours in Urdu.'))).toBe(
      'Open a shelter.\nPublish its hours in Urdu.',
    )
    expect(asOffered(text, offer('Open a shelter.', ''))).toBe('Publish its hours.')
    expect(asOffered(text, offer('', 'Staff it by day.', 'Open a shelter.'))).toBe(
      'Open a shelter.\nStaff it by day.\nPublish its hours.',
    )
  })
  test('nothing where the whole of it is removed', () => {
    expect(asOffered('Open a shelter.', offer('Open a shelter.', ''))).toBe('')
  })
})

test('of a long text only the line that a change is about is told', () => {
  const standing = new StandingText('Open a shelter.\nPublish its hours.\nStaff it.')
  expect(standing.offered(offer('Publish its hours.', 'Publish them.'))).toEqual({
    ...{ from: 16, now: 'Publish its hours.', offered: 'Publish them.' },
  })
  expect(standing.offered(offer('', 'Light it.', 'Staff it.'))).toEqual({
    ...{ from: 35, now: 'Staff it.', offered: 'Staff it.\nLight it.' },
  })
})

describe('a person decides', () => {
  test.each([
    [
      'where the text has moved on',
      'Agencies must report.',
      offer('Agencies may report.', 'Agencies shall report.'),
    ],
    ['where the line stands twice', 'Report.\nReport.', offer('Report.', 'Report yearly.')],
    ['where an added paragraph follows words that are not there', 'Report.', offer('', 'Publish.', 'Train.')],
  ])('%s', (_, text, given) => {
    expect(asOffered(text, given)).toBeNull()
  })
})

test('mixed Urdu and English with marks of no width is found, and the rest of the text stays letter by letter', () => {
  const text = 'پہلی سطر\u200c ہے\nمیگا MoI\u200b رپورٹ کرے'
  expect(asOffered(text, offer('ميگا MoI رپورٹ كرے', 'میگا NCA رپورٹ کرے'))).toBe(
    'پہلی سطر\u200c ہے\nمیگا NCA رپورٹ کرے',
  )
})

test('what was offered and then taken back leaves the text as it was', () => {
  const line = fc.stringMatching(/^[A-Z][a-z]{2,8} [a-z]{3,9}$/)
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, n) => {
      const before = lines[n % lines.length] ?? ''
      const after = `${before} anew`
      const text = lines.join('\n')
      const changed = asOffered(text, offer(before, after))
      expect(asOffered(changed ?? '', offer(after, before))).toBe(text)
    }),
  )
})
