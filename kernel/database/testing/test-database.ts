import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, actAs } from '../act-as.ts'
import { becomeApplication, connectionOptions } from '../connection-settings.ts'
import { embeddedPool } from '../embedded/embedded.ts'
import { GuardedPool } from '../guarded-pool.ts'
import { migrateEmbedded } from '../open.ts'
import { type House, projectRoot } from '../project-root.ts'
import type { Queryable } from '../queryable.ts'
import { roomsOf } from '../rooms.ts'
import type { Credential, Session } from '../session.ts'
import type { Transaction } from '../transaction.ts'
import { superuserUrl } from './global-setup.ts'
import { analyseFilled, type AsMigrated, asMigrated, emptyAgain } from './used-engine.ts'

/** A migrated database of its own for one test file, on the engine that this run tests. */
export interface TestDatabase extends Database {
  readonly engine: 'pglite' | 'postgres'
  /** What nobody in the application can do: for arranging, for controls, and for tampering. */
  asSuperuser<T>(work: (db: Queryable) => Promise<T>): Promise<T>
  /** Tells the planner how many rows there are, as a database in use learns it by and by. */
  analyse(): Promise<void>
  /** `actAs` on this database. */
  as<Rows, T>(
    credential: Credential,
    slice: string,
    work: (tx: Transaction<Rows>, session: Session) => Promise<T>,
  ): Promise<T>
  close(): Promise<void>
}

export const engine: 'pglite' | 'postgres' = process.env.SUTOON_ENGINE === 'postgres' ? 'postgres' : 'pglite'

const openSession = 'identity.open_session'

export async function testDatabase(house: House = 'strategy'): Promise<TestDatabase> {
  const kind = `${house} ${connectionOptions()}`
  const held = givenBack.get(kind) ?? (await (engine === 'postgres' ? onServer() : onPglite(house)))
  givenBack.delete(kind)
  return {
    ...database(new GuardedPool(held.pool)),
    asSuperuser: held.asSuperuser,
    analyse: () => held.asSuperuser((db) => analyseFilled(db, held.before)),
    close: () => giveBack(kind, held),
  }
}

/** A database of a worker: in use by one test, or given back to serve the next. */
interface Held {
  readonly pool: pg.Pool
  asSuperuser<T>(work: (db: Queryable) => Promise<T>): Promise<T>
  /** What it held before any test. */
  readonly before: AsMigrated
  end(): Promise<void>
}
/** By house and by what its connections are set to, which does not change once they are open. */
const givenBack = new Map<string, Held>()

/** One is kept, for a worker runs one file at a time; a second one that a test opened beside it is closed. */
async function giveBack(kind: string, held: Held): Promise<void> {
  const { pool, asSuperuser, before } = held
  const isFree = pool.idleCount === pool.totalCount && pool.waitingCount === 0
  const serves = isFree && !givenBack.has(kind) && (await asSuperuser((db) => emptyAgain(db, before)))
  if (serves) givenBack.set(kind, held)
  else await held.end()
}

async function onPglite(house: House): Promise<Held> {
  const pglite = await PGlite.create({ loadDataDir: await template(house) })
  const pool = embeddedPool(pglite)
  const first = await pool.connect()
  const before = await asMigrated(first)
  await becomeApplication(first)
  first.release()
  return {
    ...{ pool, before },
    asSuperuser: async (work) => {
      const client = await pool.connect()
      try {
        await client.query('set session authorization postgres')
        return await work(client)
      } finally {
        await client.query('set session authorization sutoon_app')
        client.release()
      }
    },
    end: async () => {
      await pool.end()
      await pglite.close()
    },
  }
}

async function onServer(): Promise<Held> {
  const port = inject('postgresPort')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const maker = new pg.Client({ connectionString: superuserUrl(port, 'postgres') })
  await maker.connect()
  // Two copies of one template at a time are refused by PostgreSQL: wait for our turn.
  await maker.query('select pg_advisory_lock(1)')
  await maker.query(`create database ${name} template sutoon_template`)
  await maker.end()
  const pool = new pg.Pool({
    connectionString: `postgres://sutoon_app:sutoon_app@127.0.0.1:${port}/${name}`,
    options: connectionOptions(),
    max: 10,
  })
  const superuser = new pg.Pool({ connectionString: superuserUrl(port, name), max: 2 })
  const asSuperuser: Held['asSuperuser'] = async (work) => {
    const client = await superuser.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  }
  return {
    ...{ pool, asSuperuser, before: await asSuperuser(asMigrated) },
    end: async () => {
      await pool.end()
      await superuser.end()
    },
  }
}

function database(pool: GuardedPool): Omit<TestDatabase, 'asSuperuser' | 'analyse' | 'close'> {
  const self: Database = { pool, openSession }
  return { ...self, engine, as: (credential, slice, work) => actAs(self, credential, slice, work) }
}

/** A migrated folder as an archive, kept between runs under the hash of all SQL. */
async function template(house: House): Promise<Blob> {
  const rooms = roomsOf(house)
  const hash = createHash('sha256').update(JSON.stringify(rooms)).digest('hex').slice(0, 24)
  const folder = join(projectRoot(), 'node_modules/.cache/sutoon-test')
  const path = join(folder, `${house}-${hash}.tar`)
  if (!existsSync(path)) {
    const pglite = await PGlite.create()
    const raw = embeddedPool(pglite)
    await migrateEmbedded(raw, house)
    const dump = await pglite.dumpDataDir('none')
    mkdirSync(folder, { recursive: true })
    const partial = `${path}.${process.pid}`
    writeFileSync(partial, Buffer.from(await dump.arrayBuffer()))
    renameSync(partial, path)
    await raw.end()
    await pglite.close()
  }
  return new Blob([readFileSync(path)])
}
