import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSheet, type SheetAsked, type SheetRow } from './a-sheet-is-read-line-by-line.ts'

const asked: SheetAsked = { kind: 'radio hour', questions: [1, 2], known: [] }
const call = (more: SheetRow['cells'] = {}, row = 2): SheetRow => ({
  row,
  cells: { sheet: 'AB12-CD34', line: '1', question: '1', words: 'The post is shut at night.', ...more },
})

test('a line is read as it was written: Urdu digits, Urdu words and a band from years', () => {
  const { lines, problems } = readSheet(
    [call({ question: '۲', time: '۱۰:۱۵', sex: 'عورت', age: '31', callBack: 'ہاں', district: 'ٹھٹھہ' })],
    asked,
  )
  expect(problems).toEqual([])
  expect(lines).toMatchObject([
    { question: 2, saidAt: '10:15', sex: 'female', ageBand: '30-44', mayCallBack: true, district: 'ٹھٹھہ' },
  ])
})

test('a line that nobody filled in is no line', () => {
  expect(readSheet([call({ question: '', words: '' })], asked)).toEqual({ lines: [], known: 0, problems: [] })
})

test('every bad cell is told by its row and column, all at once', () => {
  const bad = { question: '7', words: '', time: 'noon', sex: '?', age: 'old', callBack: 'maybe' }
  expect(readSheet([call(bad, 9)], asked).problems.map(({ row, column }) => [row, column])).toEqual(
    ['question', 'words', 'time', 'sex', 'age', 'callBack'].map((column) => [9, column]),
  )
  const meeting = { ...asked, kind: 'district meeting' } as const
  const hands = { agree: '12', disagree: 'few', pass: '', sector: 'somebody' }
  expect(readSheet([call(hands)], meeting).problems.map(({ code }) => code)).toEqual([
    'not-a-sector',
    'not-a-count',
    'hands-not-whole',
  ])
})

test('the same sheet twice adds nothing, whatever its lines; a known line with other words is told', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
      fc.integer({ min: 0, max: 20 }),
      (numbers, before) => {
        const rows = numbers.map((line, at) => call({ line: String(line), words: `Said ${line}` }, at + 2))
        const known = readSheet(rows.slice(0, before), asked).lines
        const again = readSheet(rows, { ...asked, known })
        expect(again).toMatchObject({ known: known.length, problems: [] })
        expect(again.lines).toHaveLength(rows.length - known.length)
        const all = readSheet(rows, asked).lines
        expect(readSheet(rows, { ...asked, known: all })).toEqual({
          lines: [],
          known: rows.length,
          problems: [],
        })
      },
    ),
  )
  const { lines } = readSheet([call()], asked)
  expect(readSheet([call({ words: 'Something else.' })], { ...asked, known: lines }).problems).toEqual([
    { row: 2, column: 'words', code: 'line-with-other-words' },
  ])
  expect(readSheet([call(), call({}, 3)], asked).problems).toMatchObject([{ row: 3, code: 'line-twice' }])
})
