import fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemsOfRegister } from './items-of-a-register.ts'

const sheet = (headers: string[], ...rows: string[][]) => ({
  headers,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
})
const headers = ['Code', 'English', 'Urdu', 'Parent']
const errorsIn = (rows: string[][], taken: string[] = []) =>
  itemsOfRegister(sheet(headers, ...rows), new Set(taken)).errors.map(
    ({ code, row, column }) => `${code} ${row} ${column}`,
  )

it('each row is an item with its code, its texts and what it hangs below', () => {
  const { items, errors } = itemsOfRegister(
    sheet(headers, ['A', 'One', 'ایک', ''], ['A-1', 'Two', '', 'A']),
    new Set(),
  )
  expect(errors).toEqual([])
  expect(items).toEqual([
    { row: 2, code: 'A', en: 'One', ur: 'ایک', parent: null },
    { row: 3, code: 'A-1', en: 'Two', ur: null, parent: 'A' },
  ])
})

it('every wrong cell is named with its row and its column', () => {
  expect(errorsIn([['', 'One', '', '']])).toEqual(['code-missing 2 Code'])
  expect(errorsIn([['A', '', '', '']])).toEqual(['text-missing 2 Urdu'])
  expect(
    errorsIn([
      ['A', 'One', '', ''],
      ['A', 'Two', '', ''],
    ]),
  ).toEqual(['code-twice 3 Code'])
  expect(
    errorsIn([
      ['A', 'One', '', 'B'],
      ['B', 'Two', '', ''],
    ]),
  ).toEqual(['parent-unknown 2 Parent'])
  expect(errorsIn([['A', 'One', '', '']], ['A'])).toEqual(['code-taken 2 Code'])
  expect(errorsIn([['A', 'x'.repeat(2001), '', '']])).toEqual(['text-too-long 2 Urdu'])
})

it('a table without the columns or without rows is refused as a whole', () => {
  expect(itemsOfRegister(sheet(['What', 'ever'], ['a', 'b']), new Set()).errors).toMatchObject([
    { code: 'columns-missing' },
  ])
  expect(itemsOfRegister(sheet(headers), new Set()).errors).toMatchObject([{ code: 'no-items' }])
})

it('whatever the cells hold, a register without errors has no code twice and no parent that is not above', () => {
  const text = fc.oneof(fc.constantFrom('A', 'B', 'C', ''), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text, text)), (rows) => {
      const { items, errors } = itemsOfRegister(sheet(headers, ...rows), new Set())
      if (errors.length > 0) return
      const codes = items.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
      for (const [at, { parent }] of items.entries())
        if (parent !== null) expect(codes.slice(0, at)).toContain(parent)
    }),
  )
})
