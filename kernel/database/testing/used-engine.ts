import type { Queryable } from '../queryable.ts'

/** What a migrated database holds before any test: its rows, how far its sequences are, and its catalogue. */
export interface AsMigrated {
  readonly catalogue: string
  readonly tables: readonly string[]
  readonly filled: readonly Filled[]
  readonly sequences: readonly Sequence[]
}

interface Filled {
  readonly name: string
  /** Its columns that take a value: a generated one computes its own. */
  readonly columns: string
  readonly rows: string
}

interface Sequence {
  readonly name: string
  readonly last: number
  readonly called: boolean
}

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`

/**
 * Who wrote each part of the catalogue last. `pg_class` is left out, for emptying a table gives it another file; what
 * can be switched there (row security, options) is told by itself.
 */
const catalogueOf = `select md5(concat_ws(' ', ${[
  'pg_attribute',
  'pg_attrdef',
  'pg_auth_members',
  'pg_authid',
  'pg_constraint',
  'pg_db_role_setting',
  'pg_default_acl',
  'pg_namespace',
  'pg_policy',
  'pg_proc',
  'pg_rewrite',
  'pg_trigger',
  'pg_type',
]
  .map((part) => `(select concat(count(*), ':', max(xmin::text::bigint)) from pg_catalog.${part})`)
  .join(', ')}, (select md5(string_agg(concat_ws(' ', c.oid, c.relname, c.relkind, c.relowner, c.relacl,
    c.relrowsecurity, c.relforcerowsecurity, c.reloptions), ',' order by c.oid))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}))) as catalogue`

/** As superuser, of a database that was migrated and never used. */
export async function asMigrated(db: Queryable): Promise<AsMigrated> {
  const { rows: all } = await db.query<Omit<Filled, 'rows'>>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      (select string_agg(format('%I', a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${ours} order by 1`)
  const tables = all.map(({ name }) => name)
  const filled: Filled[] = []
  for (const name of await tablesInUse(db, tables)) {
    const columns = all.find((table) => table.name === name)?.columns ?? ''
    const { rows } = await db.query<{ rows: string }>(`select json_agg(t)::text as rows from ${name} t`)
    filled.push({ name, columns, rows: rows[0]?.rows ?? '[]' })
  }
  return { tables, filled, sequences: await sequencesOf(db), catalogue: await readCatalogue(db) }
}

const mostBytesKept = 256 * 2 ** 20

/**
 * Makes a used database what it was as migrated, in place: to open another takes ten times as long. False where it
 * serves nobody any more: a test that plants a fault changed the catalogue, or it has grown large.
 */
export async function emptyAgain(db: Queryable, before: AsMigrated): Promise<boolean> {
  if ((await readCatalogue(db)) !== before.catalogue || (await isLarge(db))) return false
  await db.query(`select pg_advisory_unlock_all(); set session_replication_role = replica`)
  await emptyTables(db, before)
  for (const { name, last, called } of before.sequences)
    await db.query(`select setval('${name}', ${last}, ${called})`)
  await db.query(`set session_replication_role = origin`)
  return true
}

/** Statistics of what is filled now. */
export async function analyseFilled(db: Queryable, { tables }: AsMigrated): Promise<void> {
  await db.query(`analyze ${(await tablesInUse(db, tables)).join(', ')}`)
}

/** Deletes where there is something: truncating takes its files from every table that hangs on one. */
async function emptyTables(db: Queryable, { tables, filled }: AsMigrated): Promise<void> {
  await db.query((await tablesInUse(db, tables)).map((name) => `delete from ${name};`).join(' '))
  for (const { name, columns, rows } of filled)
    await db.query(
      `insert into ${name} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
      [rows],
    )
}

/** Prepared once a connection: to plan a look into two hundred tables takes longer than to look. */
async function tablesInUse(db: Queryable, tables: readonly string[]): Promise<readonly string[]> {
  const { rows: prepared } = await db.query(`select from pg_prepared_statements where name = 'tables_in_use'`)
  if (prepared.length === 0)
    await db.query(
      `prepare tables_in_use as select array_remove(array[${tables
        .map((name) => `case when exists (select from ${name}) then '${name}' end`)
        .join(', ')}], null) as used`,
    )
  const { rows } = await db.query<{ used: string[] }>('execute tables_in_use')
  return rows[0]?.used ?? []
}

async function isLarge(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ bytes: number }>('select pg_database_size(current_database()) as bytes')
  return (rows[0]?.bytes ?? 0) > mostBytesKept
}

async function readCatalogue(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ catalogue: string }>(catalogueOf)
  return rows[0]?.catalogue ?? ''
}

async function sequencesOf(db: Queryable): Promise<readonly Sequence[]> {
  const { rows } = await db.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ours}`)
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const { rows: at } = await db.query<{ last: number; called: boolean }>(
      `select last_value as last, is_called as called from ${name}`,
    )
    sequences.push({ name, last: at[0]?.last ?? 1, called: at[0]?.called ?? false })
  }
  return sequences
}
