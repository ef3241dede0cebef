import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
import { type ConsultationWorld, consultationWorld } from '../../testing/consultation-world.ts'
import { standing, takenIn as takenInAs, withMoreText } from '../../testing/sent-in.ts'

let world: ConsultationWorld
beforeAll(async () => {
  world = await consultationWorld()
  await withMoreText(world)
})
afterAll(() => world.database.close())

const headers = ['حوالہ', 'موجودہ متن', 'مجوزہ متن', 'تبصرہ', 'فون']
/** Two comments on one entry, whose code and text are written once and merged downwards; one with no new words. */
const rows = [
  ['PUB', standing.urdu, 'ہر ضلع میں پناہ گاہ کھولنا', 'ڈویژن بہت بڑا ہے', '111'],
  ['', '', '', 'خرچ کون دے گا؟', ''],
  ['SEC', '', '', 'یہ کب ہو گا؟', ''],
] as const

async function takenIn(bytes: Buffer, name: string) {
  const file = await world.upload(world.secretariat, name, bytes)
  const { submission } = await world.call(world.secretariat, 'takeIn', {
    ...{ round: world.round, kind: 'comment matrix', file, receivedOn: '2026-02-12', office: world.office },
    title: { ur: 'تبصروں کا جدول' },
  })
  return world.call(world.secretariat, 'readSubmission', { submission })
}

const asTold = [
  {
    ...{ kind: 'row', row: 2, reference: 'PUB', before: standing.urdu, after: 'ہر ضلع میں پناہ گاہ کھولنا' },
    ...{ remark: 'ڈویژن بہت بڑا ہے', language: 'ur', others: { فون: '111' } },
    place: { certainty: 'same', at: { code: 'PUB', offered: 'ہر ضلع میں پناہ گاہ کھولنا' } },
  },
  {
    ...{ row: 3, reference: 'PUB', before: standing.urdu, after: '', remark: 'خرچ کون دے گا؟' },
    place: { certainty: 'same', at: { code: 'PUB', offered: null } },
  },
  { row: 4, reference: 'SEC', remark: 'یہ کب ہو گا؟' },
]

test('a matrix in Excel with Urdu headers and merged cells gives each row with what is merged into it', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('تبصرے', { views: [{ rightToLeft: true }] })
  sheet.addRows([headers, ...rows.map((cells) => [...cells])])
  sheet.mergeCells('A2:A3')
  sheet.mergeCells('B2:B3')
  const { changes } = await takenIn(Buffer.from(await book.xlsx.writeBuffer()), 'matrix.xlsx')
  expect(changes).toMatchObject(asTold.map((row) => ({ ...row, sheet: 'تبصرے' })))
  expect(changes).toHaveLength(rows.length)
})

test('a matrix as a table in Word with Urdu headers and merged cells gives the same, and tells the words beside it', async () => {
  const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(run(text))}</w:tc>`
  const merges = (row: number, column: number) =>
    column > 1 || row > 1 ? '' : row === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const body = [
    `<w:tr>${headers.map((header) => cell(header)).join('')}</w:tr>`,
    ...rows.map(
      (cells, row) => `<w:tr>${cells.map((text, column) => cell(text, merges(row, column))).join('')}</w:tr>`,
    ),
  ].join('')
  const file = wordFile(`${paragraph(run('ہمارے تبصرے منسلک ہیں۔'))}<w:tbl>${body}</w:tbl>`)
  const { changes, unread } = await takenIn(file, 'matrix.docx')
  expect(changes).toMatchObject(asTold)
  expect(changes).toHaveLength(rows.length)
  expect(unread).toMatchObject([{ what: 'text beside the table', count: 1 }])
})

test('a matrix that names the numbers of the draft is placed by them; one that fits several places is listed with its row', async () => {
  const numbering = scheme(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')) + listOf(1, 1)
  const [reports, shelters] = standing.description.split('\n')
  const isNew = '<w:pPrChange w:id="9" w:author="Law"><w:pPr/></w:pPrChange></w:pPr>'
  const draft = [
    numbered(1, 0, run('SEC as it stands')).replace('</w:pPr>', isNew),
    numbered(1, 0, run('PUB as it stands')),
    numbered(1, 1, run(reports ?? '')),
    numbered(1, 1, run(shelters ?? ''), inserted('Law', ' Daily.')),
    numbered(1, 0, run('Review progress '), deleted('Law', 'twice'), run(' a year.')),
  ].join('')
  await takenInAs(world, wordFile(draft, { numbering }))
  const csv = ['Clause,Proposed text,Comment', '§۱ (ب),,Every day?', '1(a) and SEC,,Who?', '9.9,,Where?']
  const { changes, unread } = await takenIn(Buffer.from(csv.join('\n')), 'numbers.csv')
  expect(changes).toMatchObject([
    { reference: '§۱ (ب)', place: { certainty: 'likely', at: { code: 'PUB', field: 'description' } } },
    { reference: '1(a) and SEC', place: { certainty: 'nowhere', at: null } },
    { reference: '9.9', place: { certainty: 'nowhere', at: null } },
  ])
  expect(unread).toMatchObject([{ what: 'ambiguous reference', row: 3 }])
  expect(unread[0]?.said.en).toContain('(PUB, SEC)')
})
