import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { type FormCell, type FormSheet, firstRow } from '#kernel/papers/workbook/write-form.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { decimalText, shortest } from '#kernel/pure/decimal.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type RawTable, withoutGuard } from '#kernel/tables/table.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { delivery } from '../../contract.ts'
import { costingColumnNames, costingWords as words } from '../../contract/costing/costing-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import {
  type CostingCells,
  type CostingColumn,
  type CostingInput,
  costingColumns,
  isBlank,
  mostInputs,
  readCosting,
  yearWritten,
} from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { findActivity } from '../money/activity-of-money.ts'
import { settingsOf } from '../money/read-money.ts'
import { shelf } from '../papers/shelf.ts'
import { chooseVersion } from '../standings/versions.ts'
import { costingOf } from './costings-kept.ts'

type Acts = typeof delivery.acts

const both = ({ en, ur }: Bilingual) => `${en} · ${ur}`

/** Rows to be filled below those that stand. */
const emptyRows = 30
const widths: Readonly<Record<CostingColumn, number>> = {
  ...{ input: 40, unit: 14, quantity: 14, unitCost: 18, year: 16, basis: 40 },
}
/** Where quantity, unit cost and cost stand. */
const [quantityAt, unitCostAt, costAt] = ['C', 'D', 'G'] as const

const asNumber = (text: string): FormCell =>
  text.length <= 15 && Number.isFinite(Number(text)) ? Number(text) : text

function sheetOf(titles: readonly string[], inputs: readonly CostingInput[], startMonth: number): FormSheet {
  const first = firstRow({ titles })
  const cost = (row: number): FormCell => ({ formula: `${quantityAt}${row}*${unitCostAt}${row}`, result: 0 })
  const rows = Array.from({ length: inputs.length + emptyRows }, (_, at): FormCell[] => {
    const input = inputs[at]
    if (input === undefined) return ['', '', '', '', '', '', cost(first + at)]
    const { quantity, unitCost, year } = input
    return [
      ...[input.input, input.unit, asNumber(decimalText(shortest(quantity)))],
      ...[asNumber(decimalText(shortest(unitCost))), yearWritten(year, startMonth), input.basis],
      cost(first + at),
    ]
  })
  const sum = { formula: `SUM(${costAt}${first}:${costAt}${first + rows.length - 1})`, result: 0 }
  return {
    ...{ name: words.sheet.en, rightToLeft: false, titles },
    columns: [
      ...costingColumns.map((column) => ({
        ...{ header: both(costingColumnNames[column]), width: widths[column], kind: 'open' as const },
      })),
      { header: both(words.cost), width: 18, kind: 'fixed' },
    ],
    rows: [...rows, [both(words.total), '', '', '', '', '', sum]],
  }
}

export const makeCostingSheet =
  ({
    files,
    address,
  }: Pick<RoomTools, 'files' | 'address'>): Handler<Acts['makeCostingSheet'], DeliveryRows> =>
  async ({ input, tx, refuse, record }) => {
    const { strategy, lineage, language } = input
    const { version } = await chooseVersion(tx, input)
    if (version === null) throw new NotFound()
    const { one } = await findActivity(tx, version.id, lineage)
    const settings = await settingsOf(tx, strategy)
    if (settings === null) return refuse('no-money-settings')
    const { costing } = await costingOf(tx, lineage)
    const [code, at, format] = [newPaperCode(), new Date(), 'xlsx'] as const
    const marking: Level = one.activity.level === 'restricted annex' ? 'restricted annex' : 'government'
    const { title } = one.activity
    const titles = [
      `${both(words.sheet)}: ${one.activity.code} ${title.en ?? title.ur ?? ''}`,
      [both(levelNames[marking]), both(dayLabel(dayAt(at))), `${address}/current/${code}`].join(' · '),
      both(words.fill),
    ]
    const sheet = sheetOf(titles, costing?.inputs ?? [], settings.fiscalStartMonth)
    const recorded = await record(lineage, { language, format, marking, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'costing sheet', about: lineage, code, language, format, marking, at },
      ...{ title: words.sheet, order: { format, toFill: [sheet] } },
    }
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** A header in either language, or in both as the sheet has them. */
function columnOf(header: string): CostingColumn | undefined {
  const parts = header.split('·').map(folded)
  return costingColumns.find((column) => {
    const { en, ur } = costingColumnNames[column]
    return parts.includes(folded(en)) || parts.includes(folded(ur))
  })
}

const isTotal = ({ input }: CostingCells) =>
  [words.total.en, words.total.ur].map(folded).includes(folded(input.split('·')[0] ?? ''))

function cellsOf(table: RawTable): CostingCells[] {
  const columns = table.headers.map(columnOf)
  return table.rows
    .map(({ cells }) => {
      const at = (column: CostingColumn) => {
        const index = columns.indexOf(column)
        return index < 0 ? '' : withoutGuard(cells[index] ?? '').trim()
      }
      return {
        ...{ input: at('input'), unit: at('unit'), quantity: at('quantity') },
        ...{ unitCost: at('unitCost'), year: at('year'), basis: at('basis') },
      }
    })
    .filter((row) => !isBlank(row) && !isTotal(row))
}

const needed: readonly CostingColumn[] = ['input', 'quantity', 'unitCost', 'year']

/** What came back is put before the person who entered it; nothing is written. */
export const tryCosting =
  (files: FileStore): Handler<Acts['tryCosting'], DeliveryRows> =>
  async ({ input, tx, refuse }) => {
    const settings = await settingsOf(tx, input.strategy)
    if (settings === null) return refuse('no-money-settings')
    const { name } = await findUpload(tx, input.file)
    const read = await readTables(await files.get(input.file), name, {
      ...{ knowsHeader: (text) => columnOf(text) !== undefined, uncalculatedIsBlank: true },
    })
    const table = read.ok
      ? read.tables.find(({ headers }) => needed.every((column) => headers.map(columnOf).includes(column)))
      : undefined
    if (table === undefined) return refuse('not-a-costing-sheet')
    const rows = cellsOf(table).slice(0, mostInputs)
    const { faults } = readCosting(rows, settings.fiscalStartMonth)
    return {
      rows: rows.map((row) => ({ ...row, ...shortened(row) })),
      faults: faults
        .slice(0, 200)
        .map(({ at, column, messages }) => ({ at, column, message: { ...messages } })),
    }
  }

/** What is too long is named as a fault, and does not travel further than it is read. */
const shortened = ({ input, unit, quantity, unitCost, year, basis }: CostingCells): CostingCells => ({
  ...{ input: input.slice(0, 200), unit: unit.slice(0, 60), quantity: quantity.slice(0, 40) },
  ...{ unitCost: unitCost.slice(0, 40), year: year.slice(0, 20), basis: basis.slice(0, 300) },
})
