import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { CellError } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import {
  isRegisterHeader,
  itemsOfRegister,
  type RegisterItem,
} from '../../rules/crosswalk/items-of-a-register.ts'
import { toldProblems } from '../imports/read-plan-file.ts'

export interface RegisterRead {
  readonly items: readonly RegisterItem[]
  readonly errors: readonly CellError[]
}

/** The first table of an uploaded file as items of a register, or every cell that is wrong. */
export async function readRegisterFile(
  tx: Transaction<StrategyRows>,
  files: FileStore,
  asked: { readonly strategy: string; readonly file: string; readonly name: string },
): Promise<RegisterRead> {
  await findUpload(tx, asked.file)
  const read = await readTables(await files.get(asked.file), asked.name, { knowsHeader: isRegisterHeader })
  if (!read.ok) return { items: [], errors: toldProblems(read) }
  const { rows } = await tx.query<{ code: string }>(
    `select code from strategy.terms where strategy = $1 and kind = 'framework'`,
    [asked.strategy],
  )
  const [table] = read.tables
  const sheet = { headers: table?.headers ?? [], rows: table?.rows ?? [] }
  const { items, errors } = itemsOfRegister(sheet, new Set(rows.map(({ code }) => code)))
  return { items, errors: errors.map((error) => ({ ...error, sheet: table?.sheet ?? null })) }
}
