import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { RawTable, TablesRead } from '#kernel/tables/table.ts'
import type { CellError } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { PlanTable } from '../../rules/plan-table/plan-table.ts'
import { rowsOfPlan } from '../../rules/plan-table/rows-of-a-plan.ts'
import { type Mapping, isPlanHeader } from '../../rules/plan-table/suggest-mapping.ts'

/** The tables of an uploaded file that the person who acts has sent, or a secretariat may open. */
export async function readPlanFile(
  tx: Transaction<StrategyRows>,
  files: FileStore,
  file: { readonly file: string; readonly name: string },
): Promise<TablesRead> {
  await findUpload(tx, file.file)
  return readTables(await files.get(file.file), file.name, { knowsHeader: isPlanHeader })
}

/** One sheet with the columns that the person confirmed. Rejects with NotFound where there is no such sheet. */
export function planWith(tables: readonly RawTable[], sheet: string, mapping: Mapping): PlanTable {
  const table = tables.find((one) => one.sheet === sheet)
  if (table === undefined) throw new NotFound()
  return rowsOfPlan(
    table,
    table.headers.map((_, column) => mapping[column] ?? null),
  )
}

export const toldProblems = (read: TablesRead): CellError[] =>
  (read.ok ? read.notes : read.problems).map(({ code, row, column, messages, hint }) => ({
    ...{ code, messages, hint },
    sheet: null,
    row: row ?? null,
    column: column ?? null,
  }))
