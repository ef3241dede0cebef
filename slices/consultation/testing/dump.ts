import type { TestDatabase } from '#kernel/database/testing/test-database.ts'

/** Every row of every table of every schema, as `schema.table: row`: what somebody with the whole disk can read. */
export function dumpOf(database: TestDatabase): Promise<readonly string[]> {
  return database.asSuperuser(async (db) => {
    const { rows: tables } = await db.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
          and n.nspname not like 'pg_toast%' order by 1`,
    )
    const all: string[] = []
    for (const { name } of tables) {
      const { rows } = await db.query<{ row: string }>(`select t::text as row from ${name} t`)
      for (const { row } of rows) all.push(`${name}: ${row}`)
    }
    return all
  })
}

/** The ways in which a text or an identifier may stand in a dump: as it is, without hyphens, as hexadecimal bytes. */
export function tracesOf(secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => [
    secret,
    secret.replaceAll('-', ''),
    Buffer.from(secret, 'utf8').toString('hex'),
    Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, ''),
  ])
}

export const holding = (lines: readonly string[], traces: readonly string[]): readonly string[] =>
  lines.filter((line) => traces.some((trace) => line.toLowerCase().includes(trace.toLowerCase())))
