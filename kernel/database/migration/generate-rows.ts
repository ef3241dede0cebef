import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { embeddedPool } from '../embedded/embedded.ts'
import { migrate } from './migrate.ts'
import { type House, projectRoot, slicesMap } from '../project-root.ts'
import type { Queryable } from '../queryable.ts'
import { inArrowOrder, roomsOf } from '../rooms.ts'

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  defaulted: boolean
  generated: boolean
  table_comment: string | null
  column_comment: string | null
  is_view: boolean
}

const typescriptOf: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  bool: 'boolean',
  int4: 'number',
  int2: 'number',
  int8: 'number',
  numeric: 'string',
  float8: 'number',
  bytea: 'Buffer',
  json: 'JsonValue',
  jsonb: 'JsonValue',
  timestamptz: 'Date',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
}

/**
 * Row types of every slice from a database that its own SQL has made: comments become doc comments.
 * Returns file path (from the project's root) and text; `write` puts them there.
 */
export async function generateRows(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const houses = Object.keys(slicesMap().houses) as House[]
  for (const house of houses) {
    const pglite = await PGlite.create()
    const raw = embeddedPool(pglite)
    const client = (await raw.connect()) as unknown as Queryable & { release(): void }
    await migrate(client, roomsOf(house))
    for (const slice of inArrowOrder(slicesMap().houses[house])) {
      const path = `slices/${slice}/database/rows.ts`
      if (files.has(path)) continue
      const columns = await columnsOf(client, slice)
      if (columns.length > 0) files.set(path, rowsFile(slice, columns))
    }
    client.release()
    await raw.end()
    await pglite.close()
  }
  return files
}

async function columnsOf(db: Queryable, schema: string): Promise<readonly Column[]> {
  const { rows } = await db.query<Column>(
    `select c.relname as "table", a.attname as "column", t.typname as "type", not a.attnotnull as nullable,
            a.atthasdef or a.attidentity <> '' as defaulted, a.attgenerated <> '' or a.attidentity = 'a' as generated,
            obj_description(c.oid) as table_comment, col_description(c.oid, a.attnum) as column_comment,
            c.relkind = 'v' as is_view
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       join pg_type t on t.oid = a.atttypid
      where n.nspname = $1 and c.relkind in ('r', 'v', 'p') and not c.relispartition
      order by c.relname, a.attnum`,
    [schema],
  )
  return rows
}

function rowsFile(slice: string, columns: readonly Column[]): string {
  const tables = groupByTable(columns)
  const interfaces = [...tables].map(([table, its]) => tableInterface(table, its)).join('\n')
  const listing = [...tables.keys()].map((table) => `  '${slice}.${table}': ${typeName(table)}`).join('\n')
  const used = (word: string) => interfaces.includes(word)
  const imports = [
    used('Generated<') || used('GeneratedAlways<')
      ? `import type { ${['Generated', 'GeneratedAlways'].filter((word) => used(`${word}<`)).join(', ')} } from 'kysely'`
      : null,
    used('JsonValue') ? `import type { JsonValue } from '#kernel/ledger/commitment.ts'` : null,
  ].filter((line) => line !== null)
  return `// Generated from the database by "npm run generate". Do not edit: change the SQL.
${imports.join('\n')}${imports.length > 0 ? '\n\n' : '\n'}${interfaces}
export interface ${typeName(slice)}Rows {
${listing}
}
`
}

function groupByTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  return tables
}

function tableInterface(table: string, columns: readonly Column[]): string {
  const comment = columns[0]?.table_comment
  const lines = columns.map((column) => {
    const doc = column.column_comment === null ? '' : `  /** ${column.column_comment} */\n`
    return `${doc}  ${column.column}: ${columnType(column)}`
  })
  return `${comment == null ? '' : `/** ${comment} */\n`}export interface ${typeName(table)} {\n${lines.join('\n')}\n}\n`
}

function columnType(column: Column): string {
  const base = typescriptOf[column.type] ?? 'unknown'
  // A view's columns are never marked not null; what they hold is written where they are read.
  const type = column.nullable ? `${base} | null` : base
  if (column.generated) return `GeneratedAlways<${type}>`
  return column.defaulted && !column.is_view ? `Generated<${type}>` : type
}

const typeName = (table: string): string =>
  table
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

export async function writeRows(): Promise<readonly string[]> {
  const files = await generateRows()
  for (const [path, text] of files) writeFileSync(join(projectRoot(), path), text)
  return [...files.keys()]
}
