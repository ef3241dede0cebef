import type pg from 'pg'
import type { Queryable } from '../queryable.ts'

/** As PostgreSQL's autovacuum decides it, with its thresholds halved for analysis: half a plan is soon written. */
const due = `
  select format('%I.%I', s.schemaname, s.relname) as name,
         s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0) as "isBloated"
    from pg_stat_user_tables s join pg_class c on c.oid = s.relid
   where s.n_mod_since_analyze > 25 + 0.05 * greatest(c.reltuples, 0)
      or s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0)`

/**
 * What autovacuum does on a server, for the embedded database, which has none: gives back the room of dead rows, and
 * tells the planner how many rows there are. Not told, it took a table of thousands for an empty one, and the paper of a
 * version was read in 1.2 s instead of 0.05 s. As superuser, outside any transaction. Returns how many tables were due.
 */
export async function keepUp(db: Queryable): Promise<number> {
  // Counts are handed in at most once a second, and at the end of a transaction: those of the last one, then.
  await db.query('select pg_stat_force_next_flush()')
  const { rows } = await db.query<{ name: string; isBloated: boolean }>(due)
  const bloated = rows.filter(({ isBloated }) => isBloated).map(({ name }) => name)
  const grown = rows.filter(({ isBloated }) => !isBloated).map(({ name }) => name)
  if (bloated.length > 0) await db.query(`vacuum (analyze) ${bloated.join(', ')}`)
  if (grown.length > 0) await db.query(`analyze ${grown.join(', ')}`)
  return rows.length
}

const everyMinute = 60_000

export interface Upkeep {
  now(): Promise<void>
  stop(): Promise<void>
}

/** Keeps up the embedded database once a minute, between transactions: it has one connection, which is taken whole. */
export function startUpkeep(pool: pg.Pool, application: string): Upkeep {
  let running: Promise<void> = Promise.resolve()
  const work = async () => {
    const client = await pool.connect()
    try {
      await client.query('set session authorization postgres')
      await keepUp(client)
    } finally {
      // A connection that stayed a superuser's must serve nobody.
      const isBack = await client.query(`set session authorization ${application}`).then(
        () => true,
        () => false,
      )
      client.release(!isBack)
    }
  }
  const now = () => (running = running.then(work, work))
  const clock = setInterval(() => void now().catch(() => undefined), everyMinute).unref()
  return {
    now,
    stop: async () => {
      clearInterval(clock)
      await running.catch(() => undefined)
    },
  }
}
