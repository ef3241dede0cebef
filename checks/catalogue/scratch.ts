import { PGlite } from '@electric-sql/pglite'
import type { Queryable } from '#kernel/database/queryable.ts'

/** A database in memory in which faults are planted; each plant is taken back. */
export interface Scratch {
  /** Plants, looks, and rolls back, so that the next look finds the sound house again. */
  readonly withPlant: <Seen>(sql: string, look: (database: Queryable) => Promise<Seen>) => Promise<Seen>
  readonly close: () => Promise<void>
}

export async function openScratch(soundSql: string): Promise<Scratch> {
  const database = new PGlite()
  await database.exec(soundSql)
  const queryable: Queryable = {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await database.query<Row>(text, [...values])
      return { rows }
    },
  }
  return {
    withPlant: async (sql, look) => {
      await database.exec('begin')
      try {
        await database.exec(sql)
        return await look(queryable)
      } finally {
        await database.exec('rollback')
      }
    },
    close: () => database.close(),
  }
}
