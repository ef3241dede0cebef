import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'

/** The word by which a child of this program is told to make a new data folder, and nothing else. */
export const initialiseWord = '--initialise-folder'

const databaseFolder = (folder: string) => join(folder, 'database')

/**
 * Opens the embedded PostgreSQL in `folder`. A new folder is made in a child process: making one takes more than
 * 800 MB for some seconds, which the server would otherwise keep for its whole life.
 */
export async function openEmbedded(folder: string): Promise<PGlite> {
  const path = databaseFolder(folder)
  if (!existsSync(join(path, 'PG_VERSION'))) await initialiseInChild(folder)
  return PGlite.create({ dataDir: path, relaxedDurability: false })
}

export async function initialiseFolder(folder: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir: databaseFolder(folder) })
  await pglite.close()
}

function initialiseInChild(folder: string): Promise<void> {
  const program = process.argv[1]
  if (program === undefined || process.env.VITEST !== undefined) return initialiseFolder(folder)
  return new Promise((resolve, reject) => {
    const child = fork(program, [initialiseWord, folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The data folder could not be made (exit ${code}).`)),
    )
  })
}

/**
 * The one pool over PGlite. It holds PGlite's single connection for ever: a client that the pool dropped could not
 * be replaced, for the adapter has one connection to give.
 */
export function embeddedPool(pglite: PGlite): pg.Pool {
  const config = createPgConfig(pglite)
  return new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 })
}
