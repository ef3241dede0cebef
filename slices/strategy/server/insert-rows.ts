import type { Transaction } from '#kernel/database/transaction.ts'

type Cell = string | number | boolean | null | undefined | Buffer | Readonly<Record<string, string>>

/** Rows a statement: one JSON text is one parameter, however many rows it holds. */
const rowsAtOnce = 2_000

/**
 * Inserts many rows of one shape in few statements. Names come from the program, never from a request; a Buffer is
 * carried as bytea. Columns that a row leaves out get their default only if every row leaves them out.
 */
export async function insertRows(
  tx: Pick<Transaction<unknown>, 'query'>,
  table: `strategy.${string}`,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const quoted = columns.map((column) => `"${column}"`).join(', ')
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce).map((row) => encoded(row))
    await tx.query(
      `insert into ${table} (${quoted}) select ${quoted} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(part)],
    )
  }
}

const encoded = (row: Readonly<Record<string, Cell>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      Buffer.isBuffer(cell) ? `\\x${cell.toString('hex')}` : cell,
    ]),
  )
