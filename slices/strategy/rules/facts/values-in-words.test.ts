import { expect, test } from 'vitest'
import { changeInWords, valueInWords } from './values-in-words.ts'

const names = { one: { en: 'First office', ur: 'پہلا دفتر' }, two: { en: 'Second office', ur: 'دوسرا دفتر' } }

test('a value is told by its names in both languages, and an empty one says that nothing stands', () => {
  expect(valueInWords('partners', 'one\ntwo', names).en).toBe('First office\nSecond office')
  expect(valueInWords('ends', '2027-06-30', {}).ur).toBe('30 جون 2027')
  expect(valueInWords('governanceLevel', 'local', {}).en).toBe('Local')
  expect(valueInWords('costState', '', {}).en).toBe('(not said)')
  expect(valueInWords('title', 'As written', {})).toEqual({ en: 'As written', ur: 'As written' })
  // Where words are hidden a note stands in the place of a key.
  expect(valueInWords('lead', '[hidden]', names).en).toBe('[hidden]')
})

test('a change of a list is told by what comes and goes, any other by what should stand', () => {
  const list = { before: 'one', after: 'two' }
  expect(changeInWords('partners', list, names)).toEqual({
    en: '+ Second office\n− First office',
    ur: '+ دوسرا دفتر\n− پہلا دفتر',
  })
  expect(changeInWords('ends', { before: '', after: '2027-06-30' }, {}).en).toBe('30 June 2027')
})
