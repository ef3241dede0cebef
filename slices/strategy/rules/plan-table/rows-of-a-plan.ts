import { type PlanField, carriedDown } from './plan-fields.ts'
import type { PlanCell, PlanRow, PlanTable, SheetOfText } from './plan-table.ts'
import { saidBy } from './silent-cells.ts'
import type { Mapping } from './suggest-mapping.ts'

type Cells = Partial<Record<PlanField, PlanCell[]>>

/** "11. Make best use …", "2.1.1 Train": plans without a number column write the number before the text. */
const leadingCode =
  /^(?:(?:action|activity|سرگرمی)\s+)?(?:(\p{N}+(?:\.\p{N}+)*)[.):۔]|(\p{N}+(?:\.\p{N}+)+))\s+(?=\p{L})/iu

/** A row with one cell only, such as "Pillar 2: Pursue", is a heading of what stands below it. */
const headings: readonly { readonly field: PlanField; readonly pattern: RegExp }[] = [
  { field: 'pillar', pattern: /^(?:pillar|strand|ستون)(?:\s|:|$)/i },
  {
    field: 'objective',
    pattern: /^(?:strategic |specific )?(?:objective|goal|priority)(?:\s|:|$)|^(?:مقصد|ہدف)(?:\s|:|$)/i,
  },
]

function cellsOf(sheet: SheetOfText, row: SheetOfText['rows'][number], mapping: Mapping): Cells {
  const cells: Cells = {}
  for (const [column, field] of mapping.entries()) {
    const text = row.cells[column] ?? ''
    if (field === null || text === '') continue
    const from = {
      file: sheet.file,
      sheet: sheet.sheet,
      row: row.number,
      column,
      header: sheet.headers[column] ?? '',
    }
    const notes = row.notes
      .filter((note) => note.column === column)
      .map(({ code, from: at }) => `${code}:${at}`)
    const cell = { field, text, from, notes }
    const there = cells[field]
    if (there) there.push(cell)
    else cells[field] = [cell]
  }
  return cells
}

function headingIn(sheet: SheetOfText, row: SheetOfText['rows'][number]): PlanCell | undefined {
  const filled = [...row.cells.entries()].filter(([, text]) => text !== '')
  const texts = new Set(filled.map(([, text]) => text))
  const [column, text] = filled[0] ?? []
  if (texts.size !== 1 || column === undefined || text === undefined) return undefined
  const found = headings.find(({ pattern }) => pattern.test(text))
  if (!found) return undefined
  const from = {
    file: sheet.file,
    sheet: sheet.sheet,
    row: row.number,
    column,
    header: sheet.headers[column] ?? '',
  }
  return { field: found.field, text, from, notes: ['heading'] }
}

const isSilent = (cells: Cells, field: PlanField) =>
  !(cells[field] ?? []).some(({ text }) => saidBy(text).kind !== 'empty')

/** A wider level that changes ends what stood below it: a new pillar has not the old pillar's objective. */
function carry(cells: Cells, carried: Cells): void {
  for (const [at, field] of carriedDown.entries()) {
    const own = cells[field]
    if (own && own.length > 0) {
      const same = carried[field]?.[0]?.text === own[0]?.text
      carried[field] = own
      if (!same) for (const below of carriedDown.slice(at + 1)) if (!cells[below]) delete carried[below]
      continue
    }
    const above = carried[field]
    if (above)
      cells[field] = above.map((cell) => ({
        ...cell,
        notes: [...cell.notes, `carried-down:${cell.from.row}`],
      }))
  }
}

const mergedFromAbove = (cells: Cells, field: PlanField) =>
  (cells[field] ?? []).some(({ notes }) => notes.some((note) => note.startsWith('merged:')))

/**
 * Whether a row only goes on with the activity above: its activity is the same merged cell, or it has
 * neither activity nor number nor a level of its own, and something that an activity has.
 */
function continues(own: Cells, previous: PlanRow | undefined): boolean {
  if (previous?.kind !== 'activity') return false
  const same = own.action?.[0]?.text === previous.cells.action?.[0]?.text
  if (own.action) return same && mergedFromAbove(own, 'action')
  const levels: PlanField[] = ['code', ...carriedDown]
  return levels.every((field) => !own[field] || mergedFromAbove(own, field))
}

function joined(previous: PlanRow, more: Cells): PlanRow {
  const cells: Cells = {}
  for (const [field, there] of Object.entries(previous.cells) as [PlanField, readonly PlanCell[]][])
    cells[field] = [...there]
  for (const added of Object.values(more))
    for (const cell of added) {
      const list = (cells[cell.field] ??= [])
      if (!list.some(({ text }) => text === cell.text)) list.push(cell)
    }
  return { ...previous, cells }
}

function codeOf(cells: Cells): string {
  const own = cells.code?.[0]?.text
  if (own !== undefined) return own
  const found = leadingCode.exec(cells.action?.[0]?.text ?? '')
  return found?.[1] ?? found?.[2] ?? ''
}

/**
 * The rows of a plan: activities and headings. Pillars and objectives that are written once are carried
 * down, rows that go on with the activity above are joined to it, and every text keeps its place in the file.
 */
export function rowsOfPlan(sheet: SheetOfText, mapping: Mapping): PlanTable {
  const rows: PlanRow[] = []
  const carried: Cells = {}
  for (const row of sheet.rows) {
    const heading = headingIn(sheet, row)
    const own: Cells = heading ? { [heading.field]: [heading] } : cellsOf(sheet, row, mapping)
    const fields = Object.keys(own)
    if (fields.length === 0) continue
    const previous = rows[rows.length - 1]
    if (!heading && previous && continues(own, previous)) {
      rows[rows.length - 1] = joined(previous, own)
      continue
    }
    const levelsOnly = fields.every(
      (field) => field === 'code' || carriedDown.some((level) => level === field),
    )
    const kind = levelsOnly && isSilent(own, 'action') ? 'heading' : 'activity'
    carry(own, carried)
    rows.push({ row: row.number, kind, code: codeOf(own), cells: own })
  }
  const { file, headerRow, headers } = sheet
  return { file, sheet: sheet.sheet, headerRow, headers, mapping, rows }
}

/** The text of an activity without the number that some plans write before it. */
export const withoutCode = (text: string): string => text.replace(leadingCode, '')
