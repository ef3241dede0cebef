import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnsOfMatrix,
  entriesOfMatrix,
  isMatrix,
  isMatrixHeader,
} from './a-matrix-is-read-by-its-headers.ts'

describe('the columns of a matrix are known', () => {
  test.each([
    [
      'as ministries write them',
      [
        'S. No.',
        'Ministry / Department',
        'Clause No.',
        'Existing Provision',
        'Proposed Amendment',
        'Justification',
      ],
      [null, 'author', 'reference', 'current', 'proposed', 'rationale'],
    ],
    [
      'as agencies of the United Nations do',
      ['Organization', 'Section/paragraph', 'Page', 'Comment(s)', 'Suggested text', 'Rationale'],
      ['author', 'reference', 'page', 'comment', 'proposed', 'rationale'],
    ],
    [
      'in Urdu',
      ['ادارہ', 'شق نمبر', 'موجودہ متن', 'مجوزہ متن', 'وجہ'],
      ['author', 'reference', 'current', 'proposed', 'rationale'],
    ],
    ['in French', ['Référence', 'Commentaires', 'Texte proposé'], ['reference', 'comment', 'proposed']],
  ])('%s', (_, headers, columns) => {
    expect(columnsOfMatrix(headers)).toEqual(columns)
  })

  test('and a table of something else is no matrix', () => {
    expect(isMatrix({ headers: ['Name', 'Telephone', 'Arrival'] })).toBe(false)
    expect(isMatrix({ headers: ['Reference', 'Comment'] })).toBe(true)
  })
})

test('a column that nothing reads is kept under its header, one without a header under its place', () => {
  const [entry] = entriesOfMatrix({
    headers: ['Ref', 'Comment', 'Priority', '', 'Priority'],
    rows: [{ number: 7, cells: ['PRV-1.1', 'Too vague.', 'high', 'seen', 'low'] }],
  })
  expect(entry).toMatchObject({ row: 7, reference: 'PRV-1.1', comment: 'Too vague.', proposed: '' })
  expect(entry?.others).toEqual({ Priority: 'high', '(4)': 'seen', 'Priority (5)': 'low' })
})

test('no cell of a row is lost, whatever the headers are', () => {
  const header = fc.oneof(fc.string(), fc.constantFrom('Comment', 'Clause', 'Proposed text', 'Page', 'شق'))
  fc.assert(
    fc.property(fc.array(header, { minLength: 1, maxLength: 9 }), (headers) => {
      const cells = headers.map((_, at) => `cell ${at}`)
      const [entry] = entriesOfMatrix({ headers, rows: [{ number: 2, cells }] })
      const { others, row: _row, ...read } = entry ?? { others: {}, row: 0 }
      const kept = [...Object.values(others), ...Object.values(read)].filter((cell) => cell !== '')
      expect(kept.sort()).toEqual(cells.sort())
    }),
  )
})

test('an empty header is none', () => {
  expect(isMatrixHeader('')).toBe(false)
  expect(isMatrixHeader('Clause-wise comments')).toBe(true)
})
