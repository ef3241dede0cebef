import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { application, becomeApplication, connectionOptions } from './connection-settings.ts'
import { embeddedPool, openEmbedded } from './embedded/embedded.ts'
import { lockFolder } from './embedded/folder-lock.ts'
import { GuardedPool } from './guarded-pool.ts'
import { migrate, type MigrationReport } from './migration/migrate.ts'
import { houseOf, type House } from './project-root.ts'
import { roomsOf } from './rooms.ts'
import { startUpkeep } from './embedded/upkeep.ts'

export interface DatabaseSettings {
  readonly house: House
  /** The application's login on a PostgreSQL server; without it the embedded database in `folder`. */
  readonly url?: string
  readonly folder: string
}

export interface OpenDatabase {
  readonly pool: GuardedPool
  readonly engine: 'pglite' | 'postgres'
  readonly house: House
  /** What migration did at this start; null on a server, where `sutoon migrate` does it under the owner's login. */
  readonly migrated: MigrationReport | null
  announce(address: string, controlKey: string): void
  /** After much was written at once: what a server does by itself, and the embedded database otherwise each minute. */
  keepUp(): Promise<void>
  close(): Promise<void>
}

export function databaseSettings(env: NodeJS.ProcessEnv): DatabaseSettings {
  const house = houseOf(env.SUTOON_HOUSE)
  const folder = env.SUTOON_DATA ?? 'data'
  return env.DATABASE_URL === undefined ? { house, folder } : { house, folder, url: env.DATABASE_URL }
}

/** Opens the one pool of this process. On the embedded database it locks the folder and migrates first. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  return settings.url === undefined ? openFolder(settings) : openServer(settings, settings.url)
}

async function openFolder(settings: DatabaseSettings): Promise<OpenDatabase> {
  const lock = lockFolder(settings.folder)
  let pglite: PGlite
  try {
    pglite = await openEmbedded(settings.folder)
  } catch (error) {
    lock.release()
    throw error
  }
  const raw = embeddedPool(pglite)
  const migrated = await migrateEmbedded(raw, settings.house)
  const pool = new GuardedPool(raw)
  const upkeep = startUpkeep(raw, application)
  return {
    pool,
    engine: 'pglite',
    house: settings.house,
    migrated,
    announce: lock.announce,
    keepUp: upkeep.now,
    close: async () => {
      await upkeep.stop()
      await pool.close()
      await pglite.close()
      lock.release()
    },
  }
}

/** Migrates as PGlite's superuser, then becomes the application's login for good. */
export async function migrateEmbedded(raw: pg.Pool, house: House): Promise<MigrationReport> {
  const client = await raw.connect()
  try {
    const report = await migrate(client, roomsOf(house))
    await becomeApplication(client)
    return report
  } finally {
    client.release()
  }
}

/** Migrates a PostgreSQL server under its owner's login. */
export async function migrateServer(ownerUrl: string, house: House): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await migrate(client, roomsOf(house))
  } finally {
    await client.end()
  }
}

async function openServer(settings: DatabaseSettings, url: string): Promise<OpenDatabase> {
  const raw = new pg.Pool({
    connectionString: url,
    options: connectionOptions(),
    max: Number(process.env.SUTOON_POOL ?? 10),
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  raw.on('error', () => undefined) // an idle connection that breaks is replaced by the pool at its next use
  const pool = new GuardedPool(raw)
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ unbound: boolean; migrated: boolean }>(
      `select rolsuper or rolbypassrls or pg_has_role(session_user, 'sutoon_owner', 'member') as unbound,
              to_regprocedure('kernel.open_machine(text)') is not null as migrated
         from pg_roles where rolname = session_user`,
    )
    if (rows[0]?.unbound === true) {
      throw new Error(
        'DATABASE_URL signs in as somebody whom row security does not bind. Use the login sutoon_app.',
      )
    }
    if (rows[0]?.migrated !== true)
      throw new Error('This database is not migrated. Run ./sutoon migrate first.')
  } finally {
    client.release()
  }
  return {
    pool,
    engine: 'postgres',
    house: settings.house,
    migrated: null,
    announce: () => undefined,
    keepUp: async () => undefined,
    close: () => pool.close(),
  }
}
