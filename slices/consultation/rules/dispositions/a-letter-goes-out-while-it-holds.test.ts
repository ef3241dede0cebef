import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noLongerSo, toldUnder } from './a-letter-goes-out-while-it-holds.ts'

const told = toldUnder([2, 5, 7], ['a', 'a', 'b'])

test('a letter holds while each change is left out under the entry that it knew', () => {
  expect(noLongerSo(told, told)).toEqual([])
  expect(noLongerSo(told, [...told, { number: 9, under: 'c' }])).toEqual([])
})

test('what was taken up since is no longer so, and neither is what was left out anew', () => {
  expect(noLongerSo(told, toldUnder([2, 7], ['a', 'b']))).toEqual([5])
  expect(noLongerSo(told, toldUnder([2, 5, 7], ['a', 'a', 'd']))).toEqual([7])
})

test('of a letter that kept no entries nothing is known to hold', () => {
  expect(noLongerSo(toldUnder([2, 5], []), told)).toEqual([2, 5])
})

test('each number that a letter tells holds or is named, once, in the order of the letter', () => {
  const numbers = fc.uniqueArray(fc.nat(9))
  const entry = fc.constantFrom('a', 'b')
  fc.assert(
    fc.property(numbers, fc.array(entry), numbers, fc.array(entry), (was, wasUnder, is, isUnder) => {
      const now = toldUnder(is, isUnder)
      const gone = noLongerSo(toldUnder(was, wasUnder), now)
      expect(gone).toEqual(was.filter((number) => gone.includes(number)))
      expect(noLongerSo(now, now)).toEqual([])
      for (const number of was) expect(gone.includes(number) || is.includes(number)).toBe(true)
    }),
  )
})
