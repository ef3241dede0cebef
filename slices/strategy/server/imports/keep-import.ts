import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { insertRows } from '../insert-rows.ts'

export interface KeptImport {
  readonly version: string
  readonly strategy: string
  readonly fileHash: string
  readonly fileName: string
  readonly mapping: JsonValue
  /** Each row as it was read and committed to, in the ledger's order. */
  readonly rows: readonly JsonValue[]
  /** Which node came from which row, sheet and columns. */
  readonly nodes: readonly {
    readonly node: string
    readonly level: string
    readonly rowIndex: number
    readonly sheet: string
    readonly row: number
    readonly columns: Readonly<Record<string, string>>
  }[]
}

/** Keeps an import: the file, every row with the salt by which it can be proved, and the place of every node. */
export async function keepImport(
  tx: Transaction<StrategyRows>,
  kept: KeptImport,
  recorded: RecordedRows,
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into strategy.imports (id, version, strategy, file_hash, file_name, mapping, rows, imported_by, ledger_entry)
     values ($1, $2, $3, $4, $5, $6, $7, (select kernel.person()), $8)`,
    [
      id,
      kept.version,
      kept.strategy,
      kept.fileHash,
      kept.fileName,
      JSON.stringify(kept.mapping),
      kept.rows.length,
      recorded.ledger_entry,
    ],
  )
  await tx.query(
    `insert into strategy.imported_rows (import, strategy, row_index, content, ledger_salt)
     select $1, $2, r.index, r.content, decode(r.salt, 'hex')
       from json_to_recordset($3::json) as r (index integer, content jsonb, salt text)`,
    [
      id,
      kept.strategy,
      JSON.stringify(
        recorded.rows.map(({ index, salt }) => ({
          index,
          content: kept.rows[index],
          salt: salt.toString('hex'),
        })),
      ),
    ],
  )
  await insertRows(
    tx,
    'strategy.provenance',
    kept.nodes.map(({ node, level, rowIndex, sheet, row, columns }) => ({
      node,
      version: kept.version,
      strategy: kept.strategy,
      node_level: level,
      import: id,
      row_index: rowIndex,
      file_hash: kept.fileHash,
      file_name: kept.fileName,
      sheet,
      row,
      columns,
    })),
  )
  return id
}
