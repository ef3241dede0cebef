import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from './differences-of-words.ts'

const joined = (runs: ReturnType<typeof differencesOf>, but: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind !== but)
    .map(({ text }) => text)
    .join('')

describe('the differences of two texts', () => {
  it('are words in either script', () => {
    expect(differencesOf('Officers record statements', 'Officers record all statements')).toEqual([
      { kind: 'kept', text: 'Officers record ' },
      { kind: 'added', text: 'all ' },
      { kind: 'kept', text: 'statements' },
    ])
    expect(differencesOf('بیانات اردو میں لیے جائیں', 'بیانات اپنی زبان میں لیے جائیں')).toEqual([
      { kind: 'kept', text: 'بیانات ' },
      { kind: 'removed', text: 'اردو ' },
      { kind: 'added', text: 'اپنی زبان ' },
      { kind: 'kept', text: 'میں لیے جائیں' },
    ])
  })
  it('always give back both texts', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'ستون', '<del>', '&amp;'))
      .map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = differencesOf(before, after)
        return joined(runs, 'added') === before && joined(runs, 'removed') === after
      }),
    )
  })
  it('of very long texts are shown whole, in no time', () => {
    const long = 'word '.repeat(20_000)
    const runs = differencesOf(long, `${long}end`)
    expect(runs).toHaveLength(2)
    expect(joined(runs, 'removed')).toBe(`${long}end`)
  })
})
