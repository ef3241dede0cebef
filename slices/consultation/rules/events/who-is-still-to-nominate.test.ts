import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stillToNominate } from './who-is-still-to-nominate.ts'

test('one nomination of any of its bodies brings a voice; all bodies of a silent voice are reminded, each once', () => {
  const voices = [{ bodies: ['a', 'b'] }, { bodies: ['c', 'd'] }, { bodies: ['d', 'e'] }]
  expect(stillToNominate(voices, new Set(['b']))).toEqual(['c', 'd', 'e'])
  expect(stillToNominate(voices, new Set(['b', 'd']))).toEqual([])
  expect(stillToNominate([], new Set())).toEqual([])
})
test('who has nominated is never reminded', () => {
  const body = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const voices = fc.array(fc.record({ bodies: fc.uniqueArray(body, { minLength: 1 }) }))
  fc.assert(
    fc.property(voices, fc.uniqueArray(body), (expected, nominated) => {
      const reminded = stillToNominate(expected, new Set(nominated))
      expect(reminded.filter((one) => new Set<string>(nominated).has(one))).toEqual([])
      expect(new Set(reminded).size).toBe(reminded.length)
    }),
  )
})
