import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOfValue, comparable, entriesOf, mergedValue, setAsText } from './changed-values.ts'

const set = fc.subarray(['a', 'b', 'c', 'd', 'e']).map(setAsText)
const merged = (before: string, one: string, other: string) =>
  mergedValue('set', before, { one, other }, 'en')

describe('a set', () => {
  it('is kept one entry a line, each once, in one order', () => {
    expect(setAsText(['b', 'a', 'b', ' '])).toBe('a\nb')
    expect(comparable('set', ' b\r\na\n')).toBe('a\nb')
    expect(entriesOf('')).toEqual([])
  })

  it('changes by what is added and removed', () => {
    expect(changeOfValue('set', 'a\nb', 'b\nc')).toEqual({
      ...{ shape: 'set', kept: ['b'], added: ['c'], removed: ['a'] },
    })
  })

  it('joins two changes whatever they are, in either order, and puts in nothing that neither added', () => {
    expect(merged('a', 'a\nb', 'a\nc')).toBe('a\nb\nc')
    expect(merged('a\nb', 'b', 'b')).toBe('b')
    fc.assert(
      fc.property(set, set, set, (before, one, other) => {
        const both = merged(before, one, other) ?? 'collides'
        expect(both).toBe(merged(before, other, one))
        expect(merged(before, before, other)).toBe(other)
        for (const entry of ['a', 'b', 'c', 'd', 'e']) {
          const [was, first, second] = [before, one, other].map((text) => entriesOf(text).includes(entry))
          expect(entriesOf(both).includes(entry)).toBe(was ? first && second : first || second)
        }
      }),
    )
  })
})

describe('a choice or a date', () => {
  it('changes whole, and two changes join only where they say the same', () => {
    expect(changeOfValue('date', '', '2027-06-30')).toEqual({
      ...{ shape: 'date', before: null, after: '2027-06-30' },
    })
    for (const shape of ['choice', 'date'] as const) {
      expect(mergedValue(shape, 'a', { one: 'b', other: 'c' }, 'en')).toBeNull()
      expect(mergedValue(shape, 'a', { one: 'b', other: 'b' }, 'en')).toBe('b')
    }
  })
})

describe('a text', () => {
  it('joins where other words were changed, and neither where it was empty nor where all of it goes', () => {
    const before = 'The agency reports once a year.'
    const both = { one: 'The bureau reports once a year.', other: 'The agency reports once a quarter.' }
    expect(mergedValue('text', before, both, 'en')).toBe('The bureau reports once a quarter.')
    expect(mergedValue('text', '', { one: 'a', other: 'b' }, 'en')).toBeNull()
    expect(mergedValue('text', before, { ...both, other: '' }, 'en')).toBeNull()
    expect(mergedValue('text', before, { one: '', other: '' }, 'en')).toBe('')
  })
})
