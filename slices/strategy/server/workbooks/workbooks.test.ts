import ExcelJS from 'exceljs'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { CellError, ChangedCell } from '../../contract.ts'
import { changedCells } from '../../rules/workbooks/only-changed-cells-come-back.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { writePaperNow } from '../../testing/write-papers.ts'
import { factHeaders, headers, sheets } from './workbook-words.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld('draft')
  version = world.loaded.version
}, 60_000)
afterAll(() => world.database.close())

async function send(): Promise<Buffer> {
  const order = { version, kind: 'version', language: 'both', format: 'xlsx' }
  const { paper } = (await world.call(world.as.secretariat, 'makePaper', order)) as { paper: string }
  await writePaperNow(world, paper)
  const { sha256 } = (await world.call(world.as.secretariat, 'downloadPaper', { paper })) as {
    sha256: string
  }
  return world.files.get(sha256)
}

type Sheet = ExcelJS.Worksheet
const columnOf = (sheet: Sheet, header: string): number =>
  (sheet.getRow(1).values as unknown[]).indexOf(header)

/** What another program does with it: opens, changes, saves. */
async function saveAgain(bytes: Buffer, change: (plan: Sheet) => void = () => undefined): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  const plan = workbook.getWorksheet(sheets.plan)
  if (plan === undefined) throw new Error('no plan')
  change(plan)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

type Cell = readonly [
  sheet: string,
  isRow: (sheet: Sheet, row: ExcelJS.Row) => boolean,
  header: string,
  text: string,
]
const keyed = (key: string) => (_: Sheet, row: ExcelJS.Row) => row.getCell(1).text === key
const firstOf = (header: string) => (sheet: Sheet, row: ExcelJS.Row) =>
  row.getCell(columnOf(sheet, header)).text !== ''

/** The first row of the sheet that is the one gets the text. */
async function saveCells(bytes: Buffer, cells: readonly Cell[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  for (const [name, isRow, header, text] of cells) {
    const sheet = workbook.getWorksheet(name)
    const row = sheet?.getRows(2, sheet.rowCount - 1)?.find((one) => isRow(sheet, one))
    if (sheet === undefined || row === undefined) throw new Error(`no row for ${header}`)
    row.getCell(columnOf(sheet, header)).value = text
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A body of two offices and a risk, both new. */
async function governed(): Promise<{ readonly body: string; readonly risk: string }> {
  const body = randomUUID()
  const [chair = '', member = ''] = world.offices.values()
  await world.call(world.as.secretariat, 'writeBody', {
    ...{ version, lineage: body, level: 'government', quorum: 1, from: null, until: null },
    ...{ name: { en: 'Steering', ur: 'رہنما کمیٹی' }, terms: { en: 'Oversees.', ur: 'کام کی نگرانی۔' } },
    ...{ decides: { en: 'The plan.', ur: 'منصوبہ۔' }, rhythm: { en: 'Monthly', ur: 'ماہانہ' } },
    members: [
      { office: chair, role: 'chair' },
      { office: member, role: 'member' },
    ],
  })
  const { risk } = (await world.call(world.as.secretariat, 'recordRisk', {
    ...{ version, likelihood: 4, impact: 2, office: null, level: 'government', closed: false, lineages: [] },
    ...{ title: { en: 'Staff leave', ur: 'عملہ چلا جائے' }, reviewOn: '2027-06-30' },
    mitigation: { en: 'Hand over in writing.', ur: 'تحریری حوالگی۔' },
  })) as { risk: string }
  return { body, risk }
}

async function bringBack(act: 'tryWorkbook' | 'takeWorkbook', bytes: Buffer): Promise<never> {
  const file = await world.upload(world.as['second secretariat'], 'back.xlsx', bytes)
  return world.call(world.as['second secretariat'], act, { version, file, name: 'back.xlsx' })
}
interface Tried {
  readonly changed: readonly ChangedCell[]
  readonly errors: readonly CellError[]
}
const tried = async (bytes: Buffer): Promise<Tried> => bringBack('tryWorkbook', bytes)

/** Adds words to the titles of the first rows that have one. */
const changeTitles = (count: number) => (plan: Sheet) => {
  const column = columnOf(plan, 'Title (English)')
  let left = count
  plan.eachRow((row) => {
    const cell = row.getCell(column)
    if (row.number === 1 || left === 0 || cell.text === '') return
    cell.value = `${cell.text}, anew`
    left -= 1
  })
}

describe('a workbook that comes back', () => {
  it('says what each partner contributes, by its name', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await send()) as never)
    const plan = workbook.getWorksheet(sheets.plan)
    if (plan === undefined) throw new Error('no plan')
    const lines = (plan.getRows(2, plan.rowCount - 1) ?? []).flatMap((row) => {
      const { text } = row.getCell(columnOf(plan, headers.contributions))
      return text === '' ? [] : text.split('\n')
    })
    expect(lines).toContain('Anti-Narcotics Force: supplies its figures each quarter')
    expect(lines).toHaveLength(
      await world.count(
        'strategy.activity_partners where version = $1 and coalesce(contribution_en, contribution_ur) is not null',
        [version],
      ),
    )
  })

  it('unchanged, but saved by another program, has no difference', async () => {
    const sent = await send()
    expect(await tried(sent)).toMatchObject({ changed: [], errors: [] })
    expect(await tried(await saveAgain(sent))).toMatchObject({ changed: [], errors: [] })
    await expect(bringBack('takeWorkbook', sent)).rejects.toThrow()
  })

  it('with five changed cells has five differences, which are written at once, with where each came from', async () => {
    const came = await saveAgain(await send(), changeTitles(5))
    const { changed, errors } = await tried(came)
    expect(errors).toEqual([])
    expect(changed).toHaveLength(5)
    expect(changed.every(({ before, after }) => after === `${before}, anew`)).toBe(true)
    const edits = () => world.count('strategy.text_changes where version = $1', [version])
    const before = await edits()
    expect(await bringBack('takeWorkbook', came)).toMatchObject({ changed: 5 })
    expect(await edits()).toBe(before + 5)
    const stands = await world.count(
      `strategy.field_texts where version = $1 and field = 'title' and language = 'en' and text like '%, anew'`,
      [version],
    )
    expect(stands).toBe(5)
    expect(await world.count(`strategy.imported_rows where content ->> 'after' like '%, anew'`)).toBe(5)
    expect(await world.count(`ledger.entries where act = 'strategy.takeWorkbook'`)).toBe(1)
  })

  it('with one cell that cannot be written writes none, and names the cell', async () => {
    const came = await saveAgain(await send(), (plan) => {
      changeTitles(2)(plan)
      plan.getRow(3).getCell(columnOf(plan, headers.code)).value = 'X-1'
    })
    const { errors } = await tried(came)
    expect(errors.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['column-not-read', 3, headers.code],
    ])
    const edits = () => world.count('strategy.text_changes where version = $1', [version])
    const before = await edits()
    await expect(bringBack('takeWorkbook', came)).rejects.toThrow()
    expect(await edits()).toBe(before)
  })

  it('brings back bodies, risks and assumptions too, each changed cell one difference', async () => {
    const { body, risk } = await governed()
    const sent = await send()
    expect(await tried(await saveAgain(sent))).toMatchObject({ changed: [], errors: [] })
    const came = await saveCells(sent, [
      [sheets.plan, firstOf('Assumption (English)'), 'Assumption (English)', 'Courts sit.'],
      [sheets.bodies, keyed(body), 'Terms of reference (Urdu)', 'کام کی نگرانی اور اشاعت۔'],
      [sheets.bodies, keyed(body), 'Quorum', '۲'],
      [sheets.risks, keyed(risk), 'Likelihood (1 to 5)', '5'],
      [sheets.risks, keyed(risk), 'Mitigation (English)', 'Hand over in writing, twice.'],
    ])
    const { changed, errors } = await tried(came)
    expect(errors).toEqual([])
    expect(changed.map(({ sheet, column, before, after }) => [sheet, column, before, after])).toEqual([
      ['Plan', 'Assumption (English)', expect.any(String), 'Courts sit.'],
      ['Bodies', 'Terms of reference (Urdu)', 'کام کی نگرانی۔', 'کام کی نگرانی اور اشاعت۔'],
      ['Bodies', 'Quorum', '1', '2'],
      ['Risks', 'Mitigation (English)', 'Hand over in writing.', 'Hand over in writing, twice.'],
      ['Risks', 'Likelihood (1 to 5)', '4', '5'],
    ])
    const said = () => world.count('strategy.risk_revisions where risk = $1', [risk])
    expect(await said()).toBe(1)
    expect(await bringBack('takeWorkbook', came)).toMatchObject({ changed: 5 })
    expect(await said()).toBe(2)
    const written = `strategy.bodies where lineage = $1 and version = $2 and quorum = 2
      and terms_ur = 'کام کی نگرانی اور اشاعت۔' and terms_en = 'Oversees.'`
    expect(await world.count(written, [body, version])).toBe(1)
    const held = `strategy.risk_revisions where risk = $1 and likelihood = 5 and impact = 2 and reason is not null`
    expect(await world.count(held, [risk])).toBe(1)
    expect(await tried(await saveAgain(await send()))).toMatchObject({ changed: [], errors: [] })
  })

  it('brings back days, the accountable office and partners of an activity', async () => {
    const { rows } = await world.database.asSuperuser((db) =>
      db.query<{ lineage: string }>(
        `select n.lineage from strategy.nodes n join strategy.activities a on a.node = n.id
          where n.version = $1 order by n.position limit 1`,
        [version],
      ),
    )
    const [{ lineage } = { lineage: '' }] = rows
    const [first = '', second = ''] = [...world.offices.keys()].toSorted()
    const cells = (more: readonly Cell[] = []): readonly Cell[] => [
      [sheets.plan, keyed(lineage), factHeaders.starts, '2027-01-01'],
      [sheets.plan, keyed(lineage), factHeaders.ends, '۲۰۲۷-۰۶-۳۰'],
      [sheets.plan, keyed(lineage), factHeaders.lead, first],
      [sheets.plan, keyed(lineage), factHeaders.partners, `${second}\n${first}`],
      ...more,
    ]
    const sent = await send()
    const wrong = await saveCells(
      sent,
      cells([[sheets.plan, keyed(lineage), factHeaders.starts, '2028-01-01']]),
    )
    expect((await tried(wrong)).errors.map(({ code, column }) => [code, column])).toEqual([
      ['activity-ends-first', factHeaders.starts],
      ['activity-ends-first', factHeaders.ends],
    ])
    const nobody = await saveCells(
      sent,
      cells([[sheets.plan, keyed(lineage), factHeaders.lead, 'No such office']]),
    )
    expect((await tried(nobody)).errors.map(({ code, column }) => [code, column])).toEqual([
      ['office-not-known', factHeaders.lead],
    ])
    const came = await saveCells(sent, cells())
    const { changed, errors } = await tried(came)
    expect(errors).toEqual([])
    expect(await bringBack('takeWorkbook', came)).toMatchObject({ changed: changed.length })
    const stands = `strategy.activities a join strategy.nodes n on n.id = a.node
      where n.version = $1 and n.lineage = $2 and a.starts = '2027-01-01' and a.ends = '2027-06-30' and a.lead = $3`
    expect(await world.count(stands, [version, lineage, world.offices.get(first)])).toBe(1)
    const partners = `strategy.activity_partners p join strategy.nodes n on n.id = p.node
      where n.version = $1 and n.lineage = $2`
    expect(await world.count(partners, [version, lineage])).toBe(2)
    expect(await world.count('strategy.node_changes where lineage = $1', [lineage])).toBe(changed.length)
    expect(await tried(await saveAgain(await send()))).toMatchObject({ changed: [], errors: [] })
  })

  it('names sheet, row and column of each cell of a body or a risk that cannot be written, and writes none', async () => {
    const { body, risk } = await governed()
    const came = await saveCells(await send(), [
      [sheets.bodies, keyed(body), 'Quorum', '9'],
      [sheets.bodies, keyed(body), 'Name (English)', ''],
      [sheets.bodies, keyed(body), 'Offices in it (English)', 'Another'],
      [sheets.risks, keyed(risk), 'Likelihood (1 to 5)', '4: Likely'],
      [sheets.risks, keyed(risk), 'Next review (year-month-day)', '2027-02-30'],
      [sheets.risks, keyed(risk), 'Mitigation (English)', 'Well.'],
    ])
    const { errors } = await tried(came)
    expect(errors.map(({ code, sheet, column, row }) => [code, sheet, column, typeof row])).toEqual([
      ['column-not-read', 'Bodies', 'Offices in it (English)', 'number'],
      ['cell-empty', 'Bodies', 'Name (English)', 'number'],
      ['quorum-too-large', 'Bodies', 'Quorum', 'number'],
      ['not-a-whole-number', 'Risks', 'Likelihood (1 to 5)', 'number'],
      ['not-a-day', 'Risks', 'Next review (year-month-day)', 'number'],
    ])
    await expect(bringBack('takeWorkbook', came)).rejects.toThrow()
    expect(await world.count('strategy.risk_revisions where risk = $1', [risk])).toBe(1)
  })

  it('does not overwrite what the draft has said since it went out', async () => {
    const sent = await send()
    expect(await bringBack('takeWorkbook', await saveAgain(sent, changeTitles(1)))).toMatchObject({
      changed: 1,
    })
    const late = await saveAgain(sent, (plan) => {
      changeTitles(1)(plan)
      changeTitles(1)(plan)
    })
    expect((await tried(late)).errors.map(({ code }) => code)).toEqual(['text-moved-on'])
  })

  it('that was not made here, or is none, is refused', async () => {
    const foreign = new ExcelJS.Workbook()
    foreign.addWorksheet(sheets.plan).addRow([headers.key, 'Title (English)'])
    foreign.getWorksheet(sheets.plan)?.addRow(['a', 'b'])
    await expect(tried(Buffer.from(await foreign.xlsx.writeBuffer()))).rejects.toThrow()
    await expect(tried(Buffer.from('no workbook'))).rejects.toThrow()
  })
})

describe('a kept workbook', () => {
  it.each(['saved-by-openpyxl', 'saved-by-libreoffice'])(
    '%s has exactly the five cells as differences that were changed in it',
    async (name) => {
      const sheet = async (file: string) => {
        const bytes = readFileSync(new URL(`../../testing/workbooks/${file}.xlsx`, import.meta.url))
        const read = await readTables(bytes, `${file}.xlsx`, { knowsHeader: (text) => text === headers.key })
        const plan = read.ok ? read.tables.find((table) => table.sheet === sheets.plan) : undefined
        if (plan === undefined) throw new Error('no plan')
        return plan
      }
      const { changed, faults } = changedCells(await sheet('sent'), await sheet(name), headers.key)
      expect(faults).toEqual([])
      expect(changed).toHaveLength(5)
      expect(changed.every(({ after }) => after.endsWith(' (changed)'))).toBe(true)
    },
  )
})
