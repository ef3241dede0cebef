import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isPrepared,
  type PreparedAgainst,
  type PreparedCell,
  preparedAnswers,
  type PreparedRow,
} from './a-row-answers-one-proposal.ts'

const free = { isAnswered: false, isBundled: false, isHeldByAnother: false }
const against: PreparedAgainst = {
  proposals: [
    { id: 'p1', number: 1, ...free },
    { id: 'p2', number: 2, ...free },
    { id: 'p3', number: 3, ...free, isAnswered: true },
    { id: 'p4', number: 4, ...free, isBundled: true },
    { id: 'p5', number: 5, ...free, isHeldByAnother: true },
  ],
  offices: [
    { id: 'o1', code: 'MOI', names: ['Ministry of Interior', 'وزارتِ داخلہ'] },
    { id: 'o2', code: 'P-1', names: ['Police'] },
    { id: 'o3', code: 'P-2', names: ['Police'] },
  ],
  today: '2026-11-23',
}
const empty = { key: '', outcome: '', reasonEn: '', reasonUr: '', dueOn: '', office: '' }
const well = { key: 'p1', outcome: 'Rejected', reasonEn: 'Not now.', reasonUr: 'ابھی نہیں۔' }
const row = (cells: Partial<Record<PreparedCell, string>>, at = 2): PreparedRow => ({
  row: at,
  cells: { ...empty, ...cells },
})
const problems = (cells: Partial<Record<PreparedCell, string>>) =>
  preparedAnswers([row({ ...well, ...cells })], against).problems.map(({ column, code }) => [column, code])

test('an answer is prepared in either language, and its row says which proposal it answers', () => {
  for (const outcome of ['Rejected', ' rejected ', 'نامنظور'])
    expect(preparedAnswers([row({ ...well, outcome })], against)).toEqual({
      answers: [
        {
          ...{ row: 2, proposal: 'p1', number: 1, outcome: 'rejected', dueOn: null, owner: null },
          reason: { en: 'Not now.', ur: 'ابھی نہیں۔' },
        },
      ],
      problems: [],
    })
})

test('a row without a prepared answer says nothing, even of what is answered', () => {
  const rows = [row({ key: 'p1' }), row({ key: 'p3' }), row({ key: 'nobody' })]
  expect(rows.some(isPrepared)).toBe(false)
  expect(preparedAnswers(rows, against)).toEqual({ answers: [], problems: [] })
})

test('what cannot be answered so is named by its cell', () => {
  expect(problems({ key: 'p9' })).toEqual([['key', 'row-not-known']])
  expect(problems({ key: 'p3' })).toEqual([['key', 'answered-already']])
  expect(problems({ key: 'p4' })).toEqual([['key', 'stands-in-a-bundle']])
  expect(problems({ key: 'p5' })).toEqual([['key', 'claimed-by-another']])
  expect(problems({ outcome: '' })).toEqual([['outcome', 'outcome-missing']])
  expect(problems({ outcome: 'Perhaps' })).toEqual([['outcome', 'outcome-not-known']])
  expect(problems({ outcome: 'Accepted in part' })).toEqual([['outcome', 'partly-has-its-own-page']])
  expect(problems({ reasonUr: ' ' })).toEqual([['reasonUr', 'reason-missing']])
  expect(problems({ reasonEn: 'x'.repeat(5001) })).toEqual([['reasonEn', 'reason-too-long']])
  expect(problems({ reasonEn: 'See {page}.' })).toEqual([['reasonEn', 'placeholder-not-known']])
  expect(problems({ reasonUr: '{day} تک' })).toEqual([['reasonUr', 'placeholder-not-known']])
  expect(problems({ dueOn: '2027-01-01' })).toEqual([['dueOn', 'only-for-what-is-deferred']])
  const twice = preparedAnswers([row(well, 2), row(well, 3)], against)
  expect(twice.problems).toEqual([{ row: 3, column: 'key', code: 'row-twice' }])
})

test('what is deferred names a day to come and one office of the register', () => {
  const deferred = { outcome: 'Deferred', dueOn: '۲۰۲۷-۰۳-۰۱', office: 'وزارتِ داخلہ' }
  expect(preparedAnswers([row({ ...well, ...deferred })], against).answers).toMatchObject([
    { outcome: 'deferred', dueOn: '2027-03-01', owner: 'o1' },
  ])
  expect(problems({ outcome: 'Deferred' })).toEqual([
    ['dueOn', 'day-missing'],
    ['office', 'office-missing'],
  ])
  expect(problems({ ...deferred, dueOn: '2026-11-23' })).toEqual([['dueOn', 'day-lies-behind']])
  expect(problems({ ...deferred, dueOn: '1 March' })).toEqual([['dueOn', 'not-a-day']])
  expect(problems({ ...deferred, office: 'Police' })).toEqual([['office', 'office-not-known']])
  expect(problems({ ...deferred, office: 'P-2' })).toEqual([])
})

test('no proposal is answered twice, whatever stands in the rows', () => {
  const cell = fc.constantFrom(
    '',
    'p1',
    'p2',
    'p3',
    'Rejected',
    'منظور',
    'Deferred',
    '2027-01-01',
    'MOI',
    'x',
  )
  const any = fc.record({
    ...{ key: cell, outcome: cell, reasonEn: cell },
    ...{ reasonUr: cell, dueOn: cell, office: cell },
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (list) => {
      const rows = list.map((cells, at) => row(cells, at + 2))
      const read = preparedAnswers(rows, against)
      const proposals = read.answers.map(({ proposal }) => proposal)
      const told = new Set([...read.answers, ...read.problems].map((one) => one.row))
      expect(new Set(proposals).size).toBe(proposals.length)
      expect([...told].toSorted()).toEqual(
        rows
          .filter(isPrepared)
          .map((one) => one.row)
          .toSorted(),
      )
    }),
  )
})
