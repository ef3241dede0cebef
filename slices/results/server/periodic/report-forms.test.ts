import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import type { Line } from '../../contract.ts'
import { type ResultsWorld, resultsWorld } from '../../testing/results-world.ts'
import { sealOf } from './form-seal.ts'
import { linesOfOffice } from './lines-of-office.ts'
import { writeReportForm } from './write-report-form.ts'

let world: ResultsWorld
let cases: string
beforeAll(async () => {
  world = await resultsWorld()
  cases = await world.indicator('CYB-CASES')
  const arrests = await world.indicator('CYB-ARRESTS')
  await world.call(world.as.secretariat, 'askOffice', {
    ...{ strategy: world.strategy, office: world.office, indicators: [cases, arrests] },
    places: ['Punjab', 'Sindh', 'Old District'],
  })
  await world.call(world.as.secretariat, 'endPlace', {
    ...{ strategy: world.strategy, place: 'Old District', endedOn: '2026-10-01', became: 'New District' },
  })
}, 120_000)
afterAll(() => world.database.close())

const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })
const signer = signerFrom('results.example/test', Buffer.alloc(32, 7))
const quarter = (n: number) => {
  const all = [
    ['2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026-12-31'],
    ['2027-01-01', '2027-03-31'],
  ] as const
  const [from, until] = all[n] ?? all[0]
  return { strategy: world.strategy, office: world.office, from, until }
}
type Asked = ReturnType<typeof quarter>

const linesOf = ({ strategy, office, from, until }: Asked): Promise<Line[]> =>
  world.database.as(world.as.secretariat, 'results', (tx) =>
    linesOfOffice(tx as never, { strategy, office, period: { from, to: until } }),
  )

/** The workbook as it is sent out. */
async function formFor(asked: Asked, edition = '2026-1'): Promise<Buffer> {
  const period = { from: asked.from, to: asked.until }
  const seal = sealOf(signer, { edition, strategy: asked.strategy, office: asked.office, period })
  const office = { en: 'NCCIA', ur: 'این سی سی آئی اے' }
  return writeReportForm({ office, period, lines: await linesOf(asked), seal })
}

type Fill = (sheet: exceljs.Worksheet, row: number, line: string) => void

/** Fills the English sheet by a library: each line by its code and place; `all` is what the other lines say. */
async function filled(form: Buffer, values: Readonly<Record<string, string | number>>, change?: Fill) {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(form as never)
  const sheet = workbook.getWorksheet('English')
  if (sheet === undefined) throw new Error('no sheet')
  for (let row = 6; row <= sheet.rowCount; row += 1) {
    const line = `${sheet.getCell(row, 2).text} ${sheet.getCell(row, 4).text}`
    if (sheet.getCell(row, 1).text.startsWith('total:')) continue
    sheet.getCell(row, 7).value = values[line] ?? 'Nil'
    change?.(sheet, row, line)
  }
  return { workbook, sheet, bytes: async () => Buffer.from(await workbook.xlsx.writeBuffer()) }
}

let sent = 0
const upload = async (bytes: Buffer) =>
  world.upload(world.as['focal person'], `report-${(sent += 1)}.xlsx`, bytes)

const tried = async (asked: Asked, bytes: Buffer) =>
  world.call(world.as['focal person'], 'tryReportForm', { ...asked, file: await upload(bytes) })

const received = async (asked: Asked, bytes: Buffer) =>
  world.call(world.as['focal person'], 'receiveReportForm', { ...asked, file: await upload(bytes) })

const nothingWritten = (asked: Asked) =>
  world.count('results.periodic_reports where period_from = $1', [asked.from])

test('a form is made for an office and a period, in both languages and signed, and a filled one is a report', async () => {
  const asked = quarter(2)
  const { form, lines } = await world.call(world.as['focal person'], 'makeReportForm', asked)
  expect(await world.call(world.as.secretariat, 'downloadReportForm', { form })).toMatchObject({
    name: expect.stringMatching(/^report-form-.*2026-07-01-to-2026-09-30$/) as string,
  })
  const { workbook, bytes } = await filled(await formFor(asked), {
    'CYB-CASES Punjab': '1,234',
    'CYB-CASES Sindh': '۱۲۳',
    'CYB-ARRESTS Punjab': 'not applicable',
    'CYB-ARRESTS Sindh': 'not reported',
  })
  const urdu = workbook.getWorksheet('اردو')
  expect(urdu?.views[0]).toMatchObject({ rightToLeft: true })
  expect(urdu?.getCell(5, 7).text).toBe('قدر')
  expect(workbook.getWorksheet('English')?.getCell(6, 7).dataValidation).toMatchObject({ type: 'custom' })
  const file = await bytes()
  expect(await tried(asked, file)).toMatchObject({ errorsInAll: 0, figures: lines, lines })
  expect(await nothingWritten(asked)).toBe(0)
  const made = await received(asked, file)
  expect(made.figures).toBe(lines)
  const said = (await linesOf(asked)).map(
    (line) => `${line.indicator.code} ${line.place}: ${line.said?.kind} ${line.said?.value ?? ''}`,
  )
  expect(said).toEqual(
    expect.arrayContaining([
      'CYB-CASES Punjab: value 1234',
      'CYB-CASES Sindh: value 123',
      'CYB-CASES Old District: nil ',
      'CYB-ARRESTS Punjab: not applicable ',
      'CYB-ARRESTS Sindh: not reported ',
    ]),
  )
  // It waits for the verifier, as any report does.
  const { reports } = await world.call(world.as.verifier, 'listReports', {
    ...{ strategy: world.strategy, report: made.report },
  })
  expect(reports).toMatchObject([{ standing: 'reported', may: { verify: { ok: true } } }])
})

test('the same file twice, and a second report for the period, are refused', async () => {
  const asked = quarter(1)
  const file = await (await filled(await formFor(asked), {})).bytes()
  const sha = await upload(file)
  const send = () => world.call(world.as['focal person'], 'receiveReportForm', { ...asked, file: sha })
  await send()
  await expect(send()).rejects.toMatchObject({ constraint: 'a_file_is_imported_once' })
  const again = await (await filled(await formFor(asked), { 'CYB-CASES Punjab': 7 })).bytes()
  const before = await world.count('results.figures')
  await expect(received(asked, again)).rejects.toMatchObject({
    constraint: 'one_periodic_report_per_office_and_period',
  })
  expect(await world.count('results.figures')).toBe(before)
})

test('two people who submit at once leave one report, whole', async () => {
  const asked = quarter(0)
  const [one, other] = await Promise.all(
    [1, 2].map(async (cases) => (await filled(await formFor(asked), { 'CYB-CASES Punjab': cases })).bytes()),
  )
  const both = await Promise.allSettled([
    received(asked, one ?? Buffer.alloc(0)),
    received(asked, other ?? Buffer.alloc(0)),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await nothingWritten(asked)).toBe(1)
})

test('a report for the wrong period, another office, a template of last year, and a changed seal are refused', async () => {
  const asked = quarter(3)
  const ofLastQuarter = await (await filled(await formFor(quarter(2)), {})).bytes()
  await expect(tried(asked, ofLastQuarter)).rejects.toMatchObject(refusedWith('form-of-another-period'))
  const ofLastYear = await (await filled(await formFor(asked, '2025-1'), {})).bytes()
  await expect(tried(asked, ofLastYear)).rejects.toMatchObject(refusedWith('form-outdated'))
  const { workbook, bytes } = await filled(await formFor(asked), {})
  const seal = workbook.getWorksheet('Seal')?.getCell(3, 2) ?? workbook.getWorksheet('Seal')?.getCell(2, 2)
  const text = Buffer.from(seal?.text ?? '', 'base64').toString('utf8')
  expect(text).toContain(asked.from)
  if (seal) seal.value = Buffer.from(text.replace('2026-12-31', '2027-12-31')).toString('base64')
  await expect(tried(asked, await bytes())).rejects.toMatchObject(refusedWith('not-a-form'))
  await expect(tried(asked, Buffer.from('key,value\na,1\n'))).rejects.toMatchObject(refusedWith('not-a-form'))
  const other = { ...asked, office: world.otherOffice }
  const file = await world.upload(
    world.as['of another office'],
    'theirs.xlsx',
    await (await filled(await formFor(asked), {})).bytes(),
  )
  await expect(
    world.call(world.as['of another office'], 'tryReportForm', { ...other, file }),
  ).rejects.toMatchObject(refusedWith('form-of-another-office'))
  expect(await nothingWritten(asked)).toBe(0)
})

test('every bad cell is named by sheet and row, and nothing is written', async () => {
  const asked = quarter(3)
  const { bytes } = await filled(await formFor(asked), {
    'CYB-CASES Punjab': '12.5 tons',
    'CYB-CASES Sindh': '-',
    'CYB-ARRESTS Punjab': 'N/A',
    'CYB-ARRESTS Sindh': '',
  })
  const file = await bytes()
  const { errors, may } = await tried(asked, file)
  expect(errors.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([
    'English 6 value',
    'English 7 value',
    'English 9 value',
    'English 10 value',
  ])
  expect(errors.map(({ messages }) => messages.en.slice(0, 12))).toEqual([
    '"N/A" can me',
    'The cell is ',
    '"12.5 tons" ',
    '"-" can mean',
  ])
  expect(may.receive.ok).toBe(false)
  await expect(received(asked, file)).rejects.toMatchObject(refusedWith('cells-to-mend'))
  expect(await nothingWritten(asked)).toBe(0)
})

test('a row put in and a column moved change nothing, and a value in a row of their own is an error', async () => {
  const asked = quarter(3)
  const { sheet, bytes } = await filled(await formFor(asked), { 'CYB-CASES Sindh': 41 })
  sheet.spliceRows(7, 0, [])
  // The column of values goes to the front, headers and all.
  const values = sheet.getColumn(7).values.slice(1)
  sheet.spliceColumns(7, 1)
  sheet.spliceColumns(1, 0, values as never)
  expect(await tried(asked, await bytes())).toMatchObject({ errorsInAll: 0 })
  sheet.getCell(7, 1).value = 12
  const { errors } = await tried(asked, await bytes())
  expect(errors).toMatchObject([{ code: 'row-without-key', sheet: 'English', row: 7 }])
})

test('a total typed over its formula must be the sum, and is never imported', async () => {
  const asked = quarter(3)
  const typed = async (total: number) => {
    const { sheet, bytes } = await filled(await formFor(asked), {
      'CYB-CASES Punjab': 2,
      'CYB-CASES Sindh': 3,
    })
    sheet.getCell(11, 7).value = total
    return tried(asked, await bytes())
  }
  expect((await typed(6)).errors).toMatchObject([{ code: 'total-typed', row: 11 }])
  const right = await typed(5)
  expect(right.errorsInAll).toBe(0)
  expect(right.figures).toBe(right.lines)
})

test('a district that no longer exists is named with what it became, and is no line of a later period', async () => {
  const asked = quarter(3)
  expect((await linesOf(asked)).map(({ place }) => place)).not.toContain('Old District')
  // The form of the quarter before still had it; its rows are copied into the new form.
  const old = (await linesOf(quarter(2))).find(({ place }) => place === 'Old District')
  const { sheet, bytes } = await filled(await formFor(asked), {})
  sheet.addRow([old?.key, 'CYB-ARRESTS', '', 'Old District', '', '', 4])
  const { errors } = await tried(asked, await bytes())
  expect(errors).toMatchObject([{ code: 'place-ended' }])
  expect(errors[0]?.messages.en).toContain('New District')
})

const office = '/usr/bin/soffice'

test.skipIf(!existsSync(office))(
  'a form saved again by LibreOffice is read as it was filled',
  async () => {
    const asked = quarter(4)
    const folder = mkdtempSync(join(tmpdir(), 'form-'))
    const file = join(folder, 'form.xlsx')
    const { bytes } = await filled(await formFor(asked), { 'CYB-CASES Punjab': 17, 'CYB-CASES Sindh': '۱۲۳' })
    writeFileSync(file, await bytes())
    const out = join(folder, 'out')
    execFileSync(office, [
      ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx'],
      ...['--outdir', out, file],
    ])
    const saved = readFileSync(join(out, 'form.xlsx'))
    expect(saved.equals(readFileSync(file))).toBe(false)
    expect(await tried(asked, saved)).toMatchObject({ errorsInAll: 0 })
    await received(asked, saved)
    const said = (await linesOf(asked)).map(({ indicator, place, said }) => [
      ...[indicator.code, place, said?.value ?? said?.kind],
    ])
    expect(said).toEqual(
      expect.arrayContaining([
        ['CYB-CASES', 'Punjab', '17'],
        ['CYB-CASES', 'Sindh', '123'],
        ['CYB-ARRESTS', 'Punjab', 'nil'],
      ]),
    )
  },
  90_000,
)

test('the secretariat enters a form only from the letter of its office, and no other office does', async () => {
  const asked = { ...quarter(4), from: '2027-04-01', until: '2027-06-30' }
  const bytes = await (await filled(await formFor(asked as Asked), {})).bytes()
  const file = await world.upload(world.as.secretariat, 'by-mail.xlsx', bytes)
  await expect(
    world.call(world.as.secretariat, 'receiveReportForm', { ...asked, file }),
  ).rejects.toMatchObject(refusedWith('letter-needed'))
  await expect(world.call(world.as['of another office'], 'makeReportForm', asked)).rejects.toMatchObject(
    refusedWith('office-not-yours'),
  )
  const cells = (await linesOf(asked as Asked)).map(({ key }) => ({ key, value: 'nil' }))
  await expect(
    world.call(world.as['focal person'], 'reportOnScreen', { ...asked, cells: cells.slice(1) }),
  ).rejects.toMatchObject(refusedWith('cells-to-mend'))
  const made = await world.call(world.as['focal person'], 'reportOnScreen', { ...asked, cells })
  expect(made.figures).toBe(cells.length)
})
