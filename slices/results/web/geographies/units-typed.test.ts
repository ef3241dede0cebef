import { expect, test } from 'vitest'
import { unitsTyped } from './units-typed.ts'

test('a unit in each line, with the mark of either language between', () => {
  expect(unitsTyped('Lahore; Punjab; partial; a; b\n\nکوہاٹ؛ ؛ Unknown')).toEqual({
    ok: true,
    units: [
      { name: 'Lahore', place: 'Punjab', quality: 'partial', note: 'a; b' },
      { name: 'کوہاٹ', place: null, quality: 'unknown', note: null },
    ],
  })
})

test.each([
  ['Lahore; Punjab', 1],
  ['Lahore; Punjab; exact\nKohat; KP; unknown', 2],
  ['Lahore; ; exact', 1],
  ['; Punjab; exact', 1],
  ['Lahore; Punjab; nearly', 1],
])('%j is told by its line', (typed, line) => expect(unitsTyped(typed)).toEqual({ ok: false, line }))
