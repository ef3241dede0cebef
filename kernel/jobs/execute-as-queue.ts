import type { GuardedPool } from '../database/guarded-pool.ts'

interface Rows {
  // The library's own type says so.
  readonly rows: never[]
}

/**
 * How pg-boss reaches the database: a statement at a time, as the role of the queue, on the one pool. A statement
 * that opens a transaction of its own and fails in it is rolled back before the connection is given on.
 */
export function executeAsQueue(
  pool: GuardedPool,
): (text: string, values?: readonly unknown[]) => Promise<Rows> {
  const asQueue = pool.poolAs('sutoon_jobs', 'jobs')
  return async (text, values) => {
    const client = await asQueue.connect()
    try {
      const answer: unknown = await client.query(text, values)
      return lastOf(answer)
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }
}

/** Several statements in one message are answered by a list. */
const lastOf = (answer: unknown): Rows => (Array.isArray(answer) ? answer.at(-1) : answer) as Rows
