import { expect, test } from 'vitest'
import { keepsEveryWord, paragraphsOfParts } from './a-split-loses-no-words.ts'

const document = ['1. Open shelters', 'in every division.', '2. Publish']
test('parts joined or cut elsewhere keep every word', () => {
  expect(
    keepsEveryWord(
      [
        { label: '1.', text: 'Open' },
        { label: '', text: 'shelters\nin every division. 2. Publish' },
      ],
      document,
    ),
  ).toBe(true)
})
test.each([
  ['lost', [{ label: '1.', text: 'Open shelters in every division.' }]],
  ['added', [{ label: '1.', text: 'Open two shelters in every division. 2. Publish' }]],
  ['moved', [{ label: '2.', text: 'Publish 1. Open shelters in every division.' }]],
])('a word %s is seen', (_, parts) => {
  expect(keepsEveryWord(parts, document)).toBe(false)
})

test('each part is told by the paragraphs that hold its words', () => {
  const parts = [
    { label: '1.', text: 'Open shelters\nin every' },
    { label: '', text: 'division.' },
    { label: '2.', text: 'Publish' },
  ]
  expect(paragraphsOfParts(parts, document)).toEqual([
    { first: 0, last: 1 },
    { first: 1, last: 1 },
    { first: 2, last: 2 },
  ])
})
