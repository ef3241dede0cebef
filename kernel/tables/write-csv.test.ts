import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTables } from './read-tables.ts'
import { neutralise, writeCsv } from './write-csv.ts'

describe('writing a CSV', () => {
  it.each(['=1+1', '+a', '-b', '@c', ' =1', '\t=1', '＝1', "'=1"])('guards %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`)
  })

  it.each(['-5', '+3', '-12.5', 'a=b', "it's", ''])('leaves %j alone', (text) => {
    expect(neutralise(text)).toBe(text)
  })

  it('starts with a byte order mark and quotes what needs it', () => {
    expect(
      writeCsv([
        ['a', 'b,c'],
        [1, null],
      ]),
    ).toBe('\ufeffa,"b,c"\r\n1,\r\n')
  })

  it('comes back unchanged, whatever people write', async () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/\r\n?|\0/g, '\n').trim())
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const file = writeCsv([
          ['no', 'text'],
          ...cells.map((text, at): (string | number)[] => [at + 1, text]),
        ])
        const read = await readTables(Buffer.from(file), 'back.csv')
        expect(read.ok && read.tables[0]?.rows.map((row) => row.cells[1] ?? '')).toEqual(cells)
      }),
      { numRuns: 100 },
    )
  })
})
