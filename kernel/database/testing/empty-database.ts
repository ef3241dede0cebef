import { PGlite } from '@electric-sql/pglite'
import type { Queryable } from '../queryable.ts'

/** An embedded database that nobody has migrated, as its superuser: for tests of the migration itself. */
export async function emptyDatabase(): Promise<Queryable & { close(): Promise<void> }> {
  const pglite = await PGlite.create()
  return {
    query: async (text, values) => {
      if (values !== undefined) return (await pglite.query(text, [...values])) as never
      return ((await pglite.exec(text)).at(-1) ?? { rows: [] }) as never
    },
    close: () => pglite.close(),
  }
}
