import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '#kernel/database/open.ts'
import { loadExample } from '#server/example/load-example.ts'
import { startChild } from '../measure/child.ts'
import type { Target } from '../measure/measure-load.ts'
import { startRealPostgres } from './real-postgres.ts'

/**
 * Measures on the example workspace, grown by a superuser, on a real PostgreSQL of its own and with the application in
 * a process of its own. All of it is gone afterwards, also when growth or measuring fails.
 */
export async function onTheExample<Measured>(
  grow: (client: pg.Client) => Promise<void>,
  measure: (application: Target) => Promise<Measured>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const server = await startRealPostgres(async () => null)
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-example-'))
  try {
    const database = await openDatabase({ house: 'strategy', folder, url: server.applicationUrl })
    await loadExample({ pool: database.pool, openSession: 'identity.open_session' })
    await database.close()
    await grownBy(grow, server.superuserUrl)
    const application = await startChild<{ port: number }>('processes/application.ts', {
      ...{ BENCH_URL: server.applicationUrl, BENCH_FOLDER: folder },
      ...environment,
    })
    try {
      return await measure({ port: application.ready.port, pid: application.pid })
    } finally {
      await application.stop()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function grownBy(grow: (client: pg.Client) => Promise<void>, superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  client.on('error', () => undefined) // the server is stopped by the caller when growth fails
  await client.connect()
  await grow(client)
  await client.end()
}
