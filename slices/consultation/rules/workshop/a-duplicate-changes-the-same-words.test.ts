import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mergeable, mergeProblem } from './a-duplicate-changes-the-same-words.ts'

const one: Mergeable = {
  ...{ id: 'one', round: 'r', lineage: 'n', field: 'title', language: 'en' },
  ...{ kept: null, hasDuplicates: false },
}
const other: Mergeable = { ...one, id: 'other' }

test('two proposals on the same words may be merged', () => {
  expect(mergeProblem(one, other)).toBeNull()
  expect(mergeProblem(one, { ...other, hasDuplicates: true })).toBeNull()
})

test('what would merge with itself, form a chain or join different words is refused', () => {
  expect(mergeProblem(one, one)).toBe('same-proposal')
  expect(mergeProblem({ ...one, kept: 'x' }, other)).toBe('already-merged')
  expect(mergeProblem(one, { ...other, kept: 'x' })).toBe('kept-is-merged')
  expect(mergeProblem({ ...one, hasDuplicates: true }, other)).toBe('has-duplicates')
  for (const more of [{ round: 's' }, { lineage: 'm' }, { field: 'text' }, { language: 'ur' }])
    expect(mergeProblem(one, { ...other, ...more })).toBe('other-field')
})

test('however many merges were allowed, every duplicate is one step from what is kept', () => {
  const pair = fc.tuple(fc.nat(5), fc.nat(5))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (asked) => {
      const into = new Map<number, number>()
      const seen = (at: number): Mergeable => ({
        ...one,
        ...{ id: String(at), kept: into.has(at) ? String(into.get(at)) : null },
        hasDuplicates: [...into.values()].includes(at),
      })
      for (const [a, b] of asked) if (mergeProblem(seen(a), seen(b)) === null) into.set(a, b)
      for (const kept of into.values()) expect(into.has(kept)).toBe(false)
    }),
  )
})
