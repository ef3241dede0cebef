import { describe, expect, it } from 'vitest'
import { type Entry, zip } from '#kernel/files/testing/zip.ts'
import { maxCells, maxColumns, maxRows, maxUnpackedBytes } from '../limits.ts'
import { readTables } from '../read-tables.ts'
import type { TablesRead } from '../table.ts'

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Action</t></is></c><c r="B1" t="inlineStr"><is><t>Owner</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>Review</t></is></c><c r="B2" t="str"><f>IF(1=1,"","")</f><v></v></c></row>`

/** A workbook of one sheet with this XML after `<sheetData>`. */
function workbookOf(sheetData: string, after = '', before = ''): Buffer {
  const part = (name: string, xml: string): Entry => ({ name, content: Buffer.from(xml) })
  return zip([
    part(
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook ${namespace} xmlns:r="${relations}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part(
      'xl/worksheets/sheet1.xml',
      `<?xml version="1.0"?>${before}<worksheet ${namespace}><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
    ),
  ])
}

const codes = (read: TablesRead) => (read.ok ? [] : read.problems.map(({ code }) => code))

describe('a workbook written by hand', () => {
  it('is read (the control for what follows), and a formula calculated to nothing is blank', async () => {
    const read = await readTables(workbookOf(rows), 'plan.xlsx')
    expect(read.ok && read.tables[0]?.rows[0]?.cells).toEqual(['Review', ''])
  })

  it('with a merge and a validation over the whole sheet is read, and not cell by cell for ever', async () => {
    const whole =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>'
    const read = await readTables(workbookOf(rows, whole), 'plan.xlsx')
    expect(read.ok && read.tables[0]?.headers.length).toBe(maxColumns)
  })

  it.each([
    [
      'a row that Excel cannot have',
      workbookOf(`${rows}<row r="999999999"><c r="A999999999"><v>1</v></c></row>`),
    ],
    ['a row number that hides', workbookOf(`${rows}<row r="&#57;99999999"><c r="A1"><v>1</v></c></row>`)],
    [
      'entities that multiply',
      workbookOf(
        rows.replace('Review', '&b;'),
        '',
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
      ),
    ],
    ['its end cut off', workbookOf(rows).subarray(0, -30)],
  ])('with %s is refused', async (_, file) => {
    expect(codes(await readTables(file, 'plan.xlsx'))).toEqual(['not-a-workbook'])
  })

  it('of 100,000 rows is read, and of more than the limit it is said', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>Review</t></is></c><c r="B${number}"><v>${number}</v></c></row>`
    const many = (count: number) => workbookOf(Array.from({ length: count }, (_, at) => row(at + 1)).join(''))
    const read = await readTables(many(100_001), 'large.xlsx')
    expect(read.ok && read.tables[0]?.rows.length).toBe(100_000)
    expect(codes(await readTables(many(maxRows + 1), 'large.xlsx'))).toEqual(['too-many-rows'])
  }, 90_000)

  it('with a column that Excel cannot have is refused', async () => {
    const file = workbookOf(`<row r="1"><c r="ZZZ1"><v>1</v></c></row>`)
    expect(codes(await readTables(file, 'plan.xlsx'))).toEqual(['too-many-columns'])
  })
})

describe('a zip bomb', () => {
  it('of empty cells is refused before a library makes an object of each', async () => {
    const file = workbookOf(`<row r="1">${'<c/>'.repeat(maxCells + 1)}</row>`)
    expect(codes(await readTables(file, 'bomb.xlsx'))).toEqual(['too-many-cells'])
  })

  const zeros = Buffer.alloc(maxUnpackedBytes / 3 + 1)

  it('that tells its size is refused by what it declares', async () => {
    const file = zip([{ name: 'xl/workbook.xml', content: Buffer.from('x'), declared: maxUnpackedBytes + 1 }])
    expect(codes(await readTables(file, 'bomb.xlsx'))).toEqual(['unpacks-too-large'])
  })

  it('that lies about its size is refused while it is unpacked', async () => {
    const parts = [1, 2, 3].map((n) => ({
      name: `xl/worksheets/sheet${n}.xml`,
      content: zeros,
      declared: 100,
    }))
    const file = zip(parts)
    expect(file.length).toBeLessThan(maxUnpackedBytes / 500)
    const before = process.memoryUsage().rss
    expect(codes(await readTables(file, 'bomb.xlsx'))).toEqual(['unpacks-too-large'])
    expect(process.memoryUsage().rss - before).toBeLessThan(600e6)
  })
})
