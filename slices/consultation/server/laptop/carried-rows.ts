import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type CarriedTable, carriedTables } from '../../rules/laptop/what-a-laptop-carries.ts'

type Tx = Transaction<ConsultationRows>
export type CarriedRow = Record<string, JsonValue>
export type CarriedRows = Record<string, CarriedRow[]>

/** Rows of a round in the tables that travel, whole, each table after those by which its rows belong to the round. */
export async function carriedRows(
  tx: Tx,
  round: string,
  travels: (table: CarriedTable) => boolean,
  keeps: (table: CarriedTable, row: CarriedRow) => boolean = () => true,
): Promise<CarriedRows> {
  const ids = new Map<string, readonly string[]>([['rounds', [round]]])
  const found: CarriedRows = {}
  for (const table of carriedTables) {
    const { rows } = await tx.query<{ row: CarriedRow }>(
      'select r as row from consultation.rows_carried($1, $2, $3::uuid[]) r',
      [table.name, table.through, ids.get(table.of) ?? []],
    )
    const kept = rows.map(({ row }) => row).filter((row) => keeps(table, row))
    if (table.name !== 'rounds') ids.set(table.name, idsIn(kept))
    if (travels(table)) found[table.name] = kept.map((row) => left(table, row))
  }
  return found
}

export const idsIn = (rows: readonly CarriedRow[]): readonly string[] =>
  rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))

const left = ({ without = [] }: CarriedTable, row: CarriedRow): CarriedRow => ({
  ...row,
  ...Object.fromEntries(without.map((column) => [column, null])),
})

/** The columns that name people, by the foreign keys of their tables. */
export async function personColumns(tx: Tx): Promise<readonly { table: string; column: string }[]> {
  const { rows } = await tx.query<{ table: string; column: string }>(
    `select t.relname::text as table, a.attname::text as column
       from pg_constraint c join pg_class t on t.oid = c.conrelid
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'identity.people'::regclass
        and t.relnamespace = 'consultation'::regnamespace`,
  )
  return rows
}

/** People whom rows name. */
export async function peopleIn(tx: Tx, tables: CarriedRows): Promise<readonly string[]> {
  const named = (await personColumns(tx)).flatMap(({ table, column }) =>
    (tables[table] ?? []).map((row) => row[column]),
  )
  return [...new Set(named.filter((person) => typeof person === 'string'))]
}

/** The columns of a table as it stands here: what comes from another edition of the program has others. */
export async function columnsOf(tx: Tx, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ column: string }>(
    `select attname::text as column from pg_attribute
      where attrelid = ('consultation.' || $1)::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  return new Set(rows.map(({ column }) => column))
}

export async function bringRows(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await tx.query('select consultation.bring_rows($1, $2::jsonb)', [table, JSON.stringify(rows)])
}

export async function replaceRows(
  tx: Tx,
  { name, key }: CarriedTable,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.query('select consultation.replace_rows($1, $2::text[], $3::jsonb)', [
    name,
    [...key],
    JSON.stringify(rows),
  ])
}
