import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionsCompared } from './how-editions-differ.ts'

const kinds = (earlier: readonly string[], later: readonly string[]) =>
  editionsCompared(earlier, later).map(({ kind, earlier: a, later: b }) => [kind, a, b])

test('of two editions it is told what stayed, was added, removed and changed, in reading order', () => {
  const earlier = ['We call for shelters.', 'We call for a fund of ten million.', 'We thank the hosts.']
  const later = [
    'We call for shelters.',
    'We call for a fund of twenty million.',
    'Survivors take part in its board.',
    'We thank the hosts.',
  ]
  expect(kinds(earlier, later)).toEqual([
    ['same', 1, 1],
    ['changed', 2, 2],
    ['added', null, 3],
    ['same', 3, 4],
  ])
  expect(kinds(later, earlier)).toContainEqual(['removed', 3, null])
})

test('a clause whose number alone changed is the same', () => {
  expect(kinds(['1. Open a helpline.'], ['4. Open a helpline.'])).toEqual([['same', 1, 1]])
})

test('Urdu typed on another keyboard is the same', () => {
  expect(kinds(['شہریوں کی آگاہی'], ['شہریوں كي آگاہي'])).toEqual([['same', 1, 1]])
})

const paragraphs = fc.array(
  fc.constantFrom('Open.', 'Close.', 'Report every year.', 'Report every month.', 'پڑھیے'),
)

test('each paragraph of both editions is told once, in its order', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (earlier, later) => {
      const told = editionsCompared(earlier, later)
      const places = (side: 'earlier' | 'later') => told.flatMap((one) => one[side] ?? [])
      expect(places('earlier')).toEqual(earlier.map((_, at) => at + 1))
      expect(places('later')).toEqual(later.map((_, at) => at + 1))
    }),
  )
})

test('an edition compared with itself differs in nothing', () => {
  fc.assert(
    fc.property(paragraphs, (edition) => {
      expect(editionsCompared(edition, edition).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})
