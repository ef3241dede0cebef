import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type RawTable, withoutGuard } from '#kernel/tables/table.ts'
import { missingHeaders } from '#kernel/tables/to-table.ts'
import { officesByCode } from '#slices/identity/index.ts'
import type { delivery } from '../../contract.ts'
import type { CellFaultShown } from '../../contract/recommendations/imports.ts'
import { recommendationWords as words } from '../../contract/recommendations/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import {
  type RecommendationCells,
  type RecommendationColumn,
  type RecommendationRead,
  recommendationColumns,
  rowsBecomeRecommendations,
} from '../../rules/recommendations/rows-become-recommendations.ts'
import { may } from '../standings/shown.ts'
import { today, type Tx } from '../standings/read-standings.ts'

type Acts = typeof delivery.acts

const listedAtMost = 200
/** A year of every body's reports is some hundreds. */
const mostRows = 2_000
const required: readonly RecommendationColumn[] = ['source', 'body', 'document', 'dated', 'addressee']

const columnOf = (header: string): RecommendationColumn | undefined => {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return recommendationColumns.find((column) => column === name)
}

interface Tried {
  readonly name: string
  readonly rows: number
  readonly read: readonly RecommendationRead[]
  readonly faults: readonly CellFaultShown[]
}

export const importHandlers = ({ files }: Pick<RoomTools, 'files'>) => ({
  previewRecommendations: previewRecommendations(files),
  importRecommendations: importRecommendations(files),
})

/** The dry run: what is wrong with which cell. Nothing is written. */
const previewRecommendations =
  (files: FileStore): Handler<Acts['previewRecommendations'], DeliveryRows> =>
  async ({ input, tx }) => {
    const { name, rows, faults } = await tried(tx, files, input)
    return {
      ...{ fileName: name, rows, faults: faults.slice(0, listedAtMost), faultsInAll: faults.length },
      may: {
        import: may(
          faults.length > 0 ? words.mendTable : null,
          rows > mostRows ? { en: words.tooManyRows.en, ur: words.tooManyRows.ur } : null,
        ),
      },
    }
  }

/** All rows of a table, or none: one entry of the ledger commits to every one. */
const importRecommendations =
  (files: FileStore): Handler<Acts['importRecommendations'], DeliveryRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const { read, rows, faults } = await tried(tx, files, input)
    if (rows > mostRows) return refuse('too-many-rows')
    if (faults.length > 0) return refuse('mend-the-table')
    const entered = read.map(({ body, ...row }) => ({
      ...{ ...row, strategy: input.strategy, level: 'government', made_on: today() },
      ...(/[\u0600-\u06ff]/.test(body) ? { body_ur: body } : { body_en: body }),
    }))
    const recorded = await recordRows(input.strategy, entered, { strategy: input.strategy })
    await tx.db
      .insertInto('delivery.recommendations')
      .values(
        entered.map((row, at) => ({
          ...{ ...row, made_by: session.person, ledger_entry: recorded.ledger_entry, ledger_row: at },
          ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
        })),
      )
      .execute()
    return { entered: entered.length }
  }

async function tried(
  tx: Tx,
  files: FileStore,
  { strategy, file }: { readonly strategy: string; readonly file: string },
): Promise<Tried> {
  const { name } = await findUpload(tx, file)
  const tables = await readTables(await files.get(file), name, {
    knowsHeader: (text) => columnOf(text) !== undefined,
  })
  if (!tables.ok) return unreadable(name, tables.problems)
  const table = tables.tables.find((one) => missingHeaders(one, required).length === 0)
  const [first] = tables.tables
  if (table === undefined) return unreadable(name, first === undefined ? [] : missingHeaders(first, required))
  const rows = rowsOf(table)
  const codes = rows.flatMap(({ cells }) => [cells.addressee ?? [], cells.owner ?? []].flat())
  const offices = await officesByCode(tx, [...new Set(codes)])
  const { rows: kept } = await tx.query<{ key: string }>(
    `select document || E'\\n' || dated || E'\\n' || coalesce(text_en, text_ur) as key
       from delivery.recommendations where strategy = $1`,
    [strategy],
  )
  const keys = new Set(kept.map(({ key }) => key))
  const { read, faults } = rowsBecomeRecommendations(rows, {
    offices: new Map([...offices].map(([code, { id }]) => [code, id])),
    today: today(),
    isKnown: (document, dated, text) => keys.has([document, dated, text].join('\n')),
  })
  return { name, rows: rows.length, read, faults: faults.map((fault) => ({ ...fault })) }
}

interface Problem {
  readonly row?: number
  readonly column?: string
  readonly messages: { readonly en: string; readonly ur: string }
  readonly hint: { readonly en: string; readonly ur: string }
}

const unreadable = (name: string, problems: readonly Problem[]): Tried => ({
  ...{ name, rows: 0, read: [] },
  faults: problems.map(({ row, column, messages, hint }) => ({
    ...{ row: row ?? null, column: column ?? null },
    message: { en: `${messages.en} ${hint.en}`, ur: `${messages.ur} ${hint.ur}` },
  })),
})

function rowsOf(table: RawTable): RecommendationCells[] {
  const columns = table.headers.map(columnOf)
  return table.rows.map(({ number, cells }) => {
    const row: Partial<Record<RecommendationColumn, string>> = {}
    for (const [at, column] of columns.entries())
      if (column) row[column] ??= withoutGuard(cells[at] ?? '').trim()
    return { row: number, cells: row }
  })
}
