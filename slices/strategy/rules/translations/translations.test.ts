import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterWriting } from './writing-one-language-makes-the-other-stale.ts'

const state = fc.constantFrom('original', 'draft', 'reviewed', 'stale' as const)

test('an original that is rewritten makes its translation stale, however far it had come', () => {
  fc.assert(
    fc.property(state, (other) => {
      expect(afterWriting('original', other)).toEqual({ written: 'original', other: 'stale' })
    }),
  )
})

test('who translates anew leaves the original as it is, and the translation waits for a review', () => {
  for (const was of ['draft', 'stale', null] as const)
    expect(afterWriting(was, 'original')).toEqual({ written: 'draft', other: 'original' })
})

test('no writing leaves a text reviewed that nobody reviewed as it stands now', () => {
  fc.assert(
    fc.property(fc.option(state), fc.option(state), (was, other) => {
      const after = afterWriting(was, other)
      expect(after.written).not.toBe('stale')
      if (other !== null) expect(after.written).not.toBe('reviewed')
    }),
  )
})

test('of one language alone nothing goes stale', () => {
  expect(afterWriting('original', null)).toEqual({ written: 'original', other: null })
  expect(afterWriting(null, null)).toEqual({ written: 'original', other: null })
})
