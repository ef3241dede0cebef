import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '#kernel/pure/digits.ts'
import { toNumber } from '#kernel/pure/decimal.ts'
import { readTables } from './read-tables.ts'
import { type RawTable, cellAddress } from './table.ts'
import { missingHeaders } from './to-table.ts'

async function only(file: Buffer | string, name = 'plan.csv'): Promise<RawTable> {
  const read = await readTables(Buffer.from(file), name)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const [table] = read.tables
  if (!table) throw new Error('no table')
  return table
}

async function codes(file: Buffer | string, name = 'plan.csv'): Promise<readonly string[]> {
  const read = await readTables(Buffer.from(file), name)
  return read.ok ? [] : read.problems.map(({ code }) => code)
}

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('Plan'), book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const urdu = 'عمل;ذمہ دار\nجائزہ;وزارت داخلہ\n'
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('a CSV', () => {
  it('is read in UTF-8 and in UTF-16 of both orders, with and without its mark', async () => {
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(urdu)])
    const files = [
      Buffer.from(urdu),
      Buffer.from(`\ufeff${urdu}`),
      marked,
      Buffer.from(marked).swap16(),
      utf16('Action;Owner\nReview;Ministry of Interior\n'),
    ]
    const tables = await Promise.all(files.map((file) => only(file)))
    expect(tables.map(({ headers }) => headers.length)).toEqual([2, 2, 2, 2, 2])
    expect(tables[3]?.rows[0]?.cells).toEqual(['جائزہ', 'وزارت داخلہ'])
    expect(tables[4]?.rows[0]?.cells).toEqual(['Review', 'Ministry of Interior'])
  })

  it('in windows-1252 is read, and it is said', async () => {
    const read = await readTables(
      Buffer.from('Action,Owner\nR\u00e9viser,Minist\u00e8re\n', 'latin1'),
      'a.csv',
    )
    expect(read).toMatchObject({ ok: true, notes: [{ code: 'read-as-windows-1252' }] })
    expect(read.ok && read.tables[0]?.rows[0]?.cells).toEqual(['Réviser', 'Ministère'])
  })

  it.each([',', ';', '\t'])('may separate its cells by %j', async (separator) => {
    const lines = [
      ['Action', 'Owner'],
      ['Review', '"a; b, c\td"'],
    ].map((line) => line.join(separator))
    expect((await only(lines.join('\r\n'))).rows[0]?.cells).toEqual(['Review', 'a; b, c\td'])
  })

  it('whose cells hold more semicolons than its rows hold commas is still cut at the commas', async () => {
    expect((await only('Action,Owner\nA,x; y; z\nB,v; w; x; y\n')).headers).toEqual(['Action', 'Owner'])
  })

  it('keeps cells that start like formulas as text, and takes off a guard', async () => {
    const { rows } = await only("Action,Owner\n=1+1,+a\n-b,@c\n'=1+1,-5\n")
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['=1+1', '+a'],
      ['-b', '@c'],
      ['=1+1', '-5'],
    ])
  })

  it('counts rows as a spreadsheet does, blank lines and lines inside a cell included', async () => {
    const table = await only('A plan\n\nAction,Owner\n"one\ntwo",FIA\n\nthree,ANF\n')
    expect(table.headerRow).toBe(3)
    expect(table.rows.map(({ number }) => number)).toEqual([4, 6])
    expect(cellAddress(table, 6, 1)).toBe('B6')
  })

  it('without an end to a quotation mark is refused with the line where it opens', async () => {
    const read = await readTables(Buffer.from('Action,Owner\n"open,FIA\nb,c\n'), 'a.csv')
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'quote-not-closed', row: 2 }] })
  })

  it('with more in a cell than Excel holds is refused by its place', async () => {
    const read = await readTables(Buffer.from(`Action,Owner\na,${'x'.repeat(32_768)}\n`), 'a.csv')
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'cell-too-long', row: 2, column: 'Owner' }] })
    expect((await only(`Action,Owner\na,${'x'.repeat(32_767)}\n`)).rows).toHaveLength(1)
  })

  it('loses NUL characters, and it is said', async () => {
    const read = await readTables(Buffer.from('Action,Owner\nRe\0view,FIA\n'), 'a.csv')
    expect(read).toMatchObject({ ok: true, notes: [{ code: 'nul-removed' }] })
    expect(read.ok && read.tables[0]?.rows[0]?.cells[0]).toBe('Review')
  })

  it('with 100,000 rows is read whole, and with more than the limit it is said', async () => {
    const row = 'complaints,,Punjab,2022/2023,number,۱۲۳,FIA,"reply, printed",value\n'
    expect((await only(`a,b,c,d,e,f,g,h,i\n${row.repeat(100_000)}`)).rows).toHaveLength(100_000)
    expect(await codes(`a,b,c,d,e,f,g,h,i\n${row.repeat(150_000)}`)).toEqual(['too-many-rows'])
  })
})

describe('a workbook', () => {
  it('gives text, dates, percentages and saved results of formulas', async () => {
    const table = await only(
      await workbook((sheet) => {
        sheet.addRows([
          ['Action', 'Deadline', 'Share', 'Total'],
          ['Review', new Date('2026-12-31T00:00:00Z'), 0.25, { formula: '1+2', result: 3 }],
          ['Draft', '31.12.2026', 0.1 + 0.2, 702265],
        ])
        sheet.getCell('C2').numFmt = '0%'
      }),
    )
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Review', '2026-12-31', '25%', '3'],
      ['Draft', '31.12.2026', '0.3', '702265'],
    ])
    expect(table.rows[0]?.notes).toEqual([
      { column: 2, code: 'percent', from: '0.25' },
      { column: 3, code: 'formula', from: '1+2' },
    ])
  })

  it('repeats a merged value with a note, and takes a merged title for a title', async () => {
    const table = await only(
      await workbook((sheet) => {
        sheet.addRows([
          ['National plan'],
          ['Objective', 'Action', 'Owner'],
          ['One', 'a', 'FIA'],
          ['', 'b', 'ANF'],
        ])
        sheet.mergeCells('A1:C1')
        sheet.mergeCells('A3:A4')
      }),
    )
    expect(table.headerRow).toBe(2)
    expect(table.rows[1]?.cells).toEqual(['One', 'b', 'ANF'])
    expect(table.rows[1]?.notes).toEqual([{ column: 0, code: 'merged', from: 'A3' }])
  })

  it('with a formula that was never calculated, or an error, is refused with every cell named', async () => {
    const read = await readTables(
      await workbook((sheet) => {
        sheet.addRows([
          ['Action', 'Cost'],
          ['a', { formula: 'B9*2' }],
          ['b', { error: '#REF!' }],
        ])
      }),
      'plan.xlsx',
    )
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { code: 'formula-without-result', row: 2, column: 'B' },
        { code: 'cell-error', row: 3, column: 'B' },
      ],
    })
  })

  it('without sheets, without cells, or with headers only is refused', async () => {
    const emptyZip = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)])
    expect(emptyZip).toHaveLength(22)
    expect(await codes(emptyZip, 'plan.xlsx')).toEqual(['workbook-without-sheets'])
    expect(await codes(await workbook(() => {}))).toEqual(['empty-file'])
    expect(await codes(await workbook((sheet) => sheet.addRow(['Action', 'Owner'])))).toEqual(['no-rows'])
  })

  it('leaves hidden sheets out, and says so', async () => {
    const file = await workbook((sheet, book) => {
      sheet.addRows([
        ['Action', 'Owner'],
        ['a', 'FIA'],
      ])
      const hidden = book.addWorksheet('Lists', { state: 'hidden' })
      hidden.addRows([['x'], ['y']])
    })
    const read = await readTables(file, 'plan.xlsx')
    expect(read).toMatchObject({ ok: true, notes: [{ code: 'hidden-sheet-left-out' }] })
    expect(read.ok && read.tables).toHaveLength(1)
  })
})

describe('numbers as offices write them', () => {
  it('are the same number in Western, Urdu and Arabic digits, with any separators', async () => {
    const { rows } = await only('What,Value\na,"702,265"\nb,"7,02,265"\nc,۷۰۲۲۶۵\nd,٧٠٢٬٢٦٥\n')
    const read = rows.map(({ cells }) => parseNumber(cells[1] ?? ''))
    expect(read.map((number) => number.ok && toNumber(number.value))).toEqual([
      702265, 702265, 702265, 702265,
    ])
  })
})

describe('a JSON file', () => {
  it('is a list of records, whose lists of texts are joined as offices do', async () => {
    const table = await only(
      '[{"Action":"a","Leading entities":["X","Y"]},{"Action":"b","Cost":5}]',
      'p.json',
    )
    expect(table.headers).toEqual(['Action', 'Leading entities', 'Cost'])
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'X; Y', ''],
      ['b', '', '5'],
    ])
    expect(cellAddress(table, 2, 2)).toBe('2.Cost')
  })

  it.each([
    ['{', 'not-json'],
    ['{"a":1}', 'json-without-records'],
    ['[]', 'empty-file'],
    ['[1,2]', 'json-without-records'],
  ])('that reads %s is refused as %s', async (text, code) => {
    expect(await codes(text, 'p.json')).toEqual([code])
  })
})

describe('other files', () => {
  it.each([
    ['', 'empty-file'],
    [' \n \n', 'empty-file'],
    ['%PDF-1.7', 'not-a-table'],
    ['\u00d0\u00cf\u0011\u00e0', 'old-or-locked-workbook'],
    ['PK\u0003\u0004garbage', 'not-a-workbook'],
  ])('%j are refused as %s', async (text, code) => {
    expect(await codes(Buffer.from(text, 'latin1'))).toEqual([code])
  })

  it('of random bytes are refused', async () => {
    const bytes = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256))
    expect(await codes(bytes)).toEqual(['not-a-table'])
  })

  it('with the wrong headers are told which are missing and which were found', async () => {
    const missing = missingHeaders(await only('Indicator,Value\nx,1\n'), ['indicator', 'part_of', 'value'])
    expect(missing).toMatchObject([{ code: 'missing-header', row: 1, column: 'part_of' }])
    expect(missing[0]?.hint.en).toContain('Indicator, Value')
  })
})
