import { expect, it } from 'vitest'
import { blocksOf, partsOf } from './blocks-of-a-page.ts'

it('a page is its headings and paragraphs below the title and the line of names', () => {
  expect(blocksOf('# Title\n\n**نام** · `code` · error\n\nSays.\n\n## Why\n\nTwo\nlines.\n')).toEqual([
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'Says.' }] },
    { kind: 'heading', text: 'Why' },
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'Two lines.' }] },
  ])
})

it('another rule is a link to its screen, a file is only named, an address opens', () => {
  expect(
    partsOf('See [one](no-owner.md), [a plan](../../examples/plans/x.csv) and https://a.example/b.'),
  ).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'link', text: 'one', href: '/lint-rules/no-owner' },
    { kind: 'text', text: ', ' },
    { kind: 'text', text: 'a plan' },
    { kind: 'text', text: ' and ' },
    { kind: 'link', text: 'https://a.example/b', href: 'https://a.example/b' },
    { kind: 'text', text: '.' },
  ])
  expect(partsOf('Write `this`, **now**')).toEqual([
    { kind: 'text', text: 'Write ' },
    { kind: 'code', text: 'this' },
    { kind: 'text', text: ', ' },
    { kind: 'strong', text: 'now' },
  ])
})
