import { describe, expect, it } from 'vitest'
import { zip } from '#kernel/files/testing/zip.ts'
import {
  deleted,
  inserted,
  level,
  listOf,
  numbered,
  paragraph,
  run,
  scheme,
  wordFile,
} from '#kernel/word/testing/word-file.ts'
import { maxColumns } from './limits.ts'
import { readTables } from './read-tables.ts'
import type { TablesRead } from './table.ts'

const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${paragraph(run(text))}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const restart = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'
const header = row(cell('Objective'), cell('Action'), cell('Lead'))

const read = (body: string): Promise<TablesRead> => readTables(wordFile(body), 'plan.docx')

async function tablesOf(body: string) {
  const answer = await read(body)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer
}

const codes = async (body: string) => {
  const answer = await read(body)
  return answer.ok ? [] : answer.problems.map(({ code }) => code)
}

describe('a Word file', () => {
  it('gives each of its tables, named by the heading above it, in either language', async () => {
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run('Pillar 2:  Pursue')}</w:p>`
    const answer = await tablesOf(
      paragraph(run('Covering words.')) +
        table(row(cell('Action'), cell('Lead')), row(cell('Issue rules'), cell('FIA'))) +
        heading +
        table(row(cell('سرگرمی'), cell('ذمہ دار')), row(cell('قواعد جاری کرنا'), cell('وزارت داخلہ'))),
    )
    expect(answer).toMatchObject({
      notes: [],
      tables: [
        { sheet: 'Table 1', format: 'docx', headerRow: 1, headers: ['Action', 'Lead'] },
        { sheet: 'Table 2: Pillar 2: Pursue', headers: ['سرگرمی', 'ذمہ دار'] },
      ],
    })
    expect(answer.tables[1]?.rows[0]?.cells).toEqual(['قواعد جاری کرنا', 'وزارت داخلہ'])
  })

  it('is read with its tracked changes accepted, and their number is said', async () => {
    const changed = `<w:tc>${paragraph(run('Issue '), deleted('Home', 'guidance'), inserted('Home', 'rules'))}</w:tc>`
    const gone = `<w:tr><w:trPr><w:del w:id="9" w:author="Home"/></w:trPr>${cell('Three')}${cell('Old action')}${cell('ANF')}</w:tr>`
    const { tables, notes } = await tablesOf(table(header, row(cell('One'), changed, cell('FIA')), gone))
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([['One', 'Issue rules', 'FIA']])
    expect(notes.map(({ code, messages }) => [code, messages.en])).toEqual([
      [
        'tracked-changes-accepted',
        'The tables hold 5 tracked changes; they were read as if all were accepted.',
      ],
    ])
    expect(notes[0]?.messages.ur).toContain('5')
  })

  it('says nothing of changes that stand outside its tables', async () => {
    const { notes } = await tablesOf(
      paragraph(inserted('Home', 'New words.')) + table(header, row(cell('a'), cell('b'), cell('c'))),
    )
    expect(notes).toEqual([])
  })

  it('repeats what is merged downwards and sideways, where the row has content of its own', async () => {
    const { tables } = await tablesOf(
      table(
        header,
        row(cell('One', restart), cell('First'), cell('FIA')),
        row(cell('', goesOn), cell('Second'), cell('ANF')),
        row(cell('', goesOn), cell(''), cell('')),
        row(cell('', goesOn), cell('Third and led by the same', '<w:gridSpan w:val="2"/>')),
        row(cell('Two', restart), cell('Fourth'), cell('FMU')),
      ),
    )
    expect(tables[0]?.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [2, 'One', 'First', 'FIA'],
      [3, 'One', 'Second', 'ANF'],
      [5, 'One', 'Third and led by the same', 'Third and led by the same'],
      [6, 'Two', 'Fourth', 'FMU'],
    ])
    expect(tables[0]?.rows[1]?.notes).toEqual([{ column: 0, code: 'merged', from: 'A2' }])
    expect(tables[0]?.rows[3]?.notes).toEqual([])
  })

  it('keeps the lines of a cell, and joins those whose break was deleted', async () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    const lines = `<w:tc>${paragraph(run('Number of cases'))}<w:p>${mark}${run('Number of ')}</w:p>${paragraph(run('reports'))}</w:tc>`
    const { tables } = await tablesOf(table(header, row(cell('One'), lines, cell('FIA'))))
    expect(tables[0]?.rows[0]?.cells[1]).toBe('Number of cases\nNumber of reports')
  })

  it('gives a table within a cell as a table of its own', async () => {
    const inner = `<w:tc>${table(header, row(cell('One'), cell('Within'), cell('FIA')))}${paragraph()}</w:tc>`
    const { tables } = await tablesOf(table(row(cell('Annex'), cell('Text')), row(cell('A'), inner)))
    expect(tables.map(({ sheet, rows }) => [sheet, rows[0]?.cells])).toEqual([
      ['Table 1', ['A', '']],
      ['Table 2', ['One', 'Within', 'FIA']],
    ])
  })

  it('says that pictures in its tables were not read', async () => {
    const picture = `<w:tc>${paragraph('<w:r><w:drawing/></w:r>')}</w:tc>`
    const { notes } = await tablesOf(table(header, row(cell('One'), cell('Two'), picture)))
    expect(notes.map(({ code }) => code)).toEqual(['pictures-in-tables-not-read'])
  })

  it('places a cell behind the columns that its row leaves out', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('Second')}${cell('ANF')}</w:tr>`
    const { tables } = await tablesOf(table(header, late))
    expect(tables[0]?.rows[0]?.cells).toEqual(['', 'Second', 'ANF'])
  })
})

describe('a Word file is refused with the reason', () => {
  const wide = `<w:gridSpan w:val="${maxColumns + 1}"/>`
  it.each<[string, string, string]>([
    ['without a table', paragraph(run('Dear Sir')), 'empty-file'],
    ['with headers only', table(header), 'no-rows'],
    ['with a cell as wide as a continent', table(header, row(cell('x', wide))), 'too-many-columns'],
    ['with cells far to the right', table(header, row(cell('x', wide), cell('y'))), 'too-many-columns'],
  ])('%s', async (_, body, code) => {
    expect(await codes(body)).toEqual([code])
  })

  it('when its XML is broken', async () => {
    const file = zip([{ name: 'word/document.xml', content: Buffer.from('<w:document><w:body>') }])
    const answer = await readTables(file, 'plan.docx')
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(['not-a-word-file'])
  })

  it('when Word alone numbers a column, its cells have the numbers; a bullet is none', async () => {
    const lists = scheme(1, level(0, 'decimal', '%1.')) + scheme(2, level(0, 'bullet', '•'))
    const numbering = lists + listOf(1, 1) + listOf(2, 2)
    const line = (text: string) =>
      row(`<w:tc>${numbered(1, 0)}</w:tc>`, `<w:tc>${numbered(2, 0, run(text))}</w:tc>`, cell('FIA'))
    const file = wordFile(table(header, line('Train'), line('Report')), { numbering })
    const answer = await readTables(file, 'plan.docx')
    expect(answer.ok ? answer.tables[0]?.rows.map(({ cells }) => cells) : answer).toEqual([
      ['1.', 'Train', 'FIA'],
      ['2.', 'Report', 'FIA'],
    ])
  })

  it('when a span is no number, the cell is one column wide', async () => {
    const odd = await tablesOf(table(header, row(cell('a', '<w:gridSpan w:val="x"/>'), cell('b'), cell('c'))))
    expect(odd.tables[0]?.rows[0]?.cells).toEqual(['a', 'b', 'c'])
  })
})
