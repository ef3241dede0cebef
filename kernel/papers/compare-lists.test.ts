import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedLists } from './compare-lists.ts'

const list = fc.uniqueArray(fc.constantFrom('Federal Board', 'Federal Agency', 'Police', 'Courts'))

test('a compared list gives back both lists, and no member is cut', () => {
  fc.assert(
    fc.property(list, list, (was, is) => {
      const pieces = comparedLists(was.join(' · '), is.join(' · '), ' · ')
      const without = (change: string) =>
        pieces
          .filter((piece) => piece.change !== change)
          .map(({ text }) => text)
          .join('')
      expect(without('inserted')).toBe(was.join(' · '))
      expect(without('deleted')).toBe(is.join(' · '))
      const known = [...was, ...is, ' · ']
      expect(pieces.filter(({ text }) => !known.includes(text))).toEqual([])
    }),
  )
})
