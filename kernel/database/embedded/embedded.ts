import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { projectRoot } from '../project-root.ts'

/** An empty cluster that the build makes: making one takes three seconds and for a while more than 800 MB. */
const emptyCluster = () => join(projectRoot(), 'dist/empty-cluster')

/** Opens the embedded PostgreSQL in `folder`; a new one begins as a copy of the build's empty cluster. */
export async function openEmbedded(folder: string): Promise<PGlite> {
  const path = join(folder, 'database')
  if (!existsSync(path) && existsSync(emptyCluster())) copyWhole(emptyCluster(), path)
  return PGlite.create({ dataDir: path, relaxedDurability: false })
}

/** For the build. Run from the sources, before any build, PGlite makes the cluster of a new folder itself. */
export async function makeEmptyCluster(): Promise<void> {
  const making = `${emptyCluster()}.part`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const pglite = await PGlite.create({ dataDir: making })
  await pglite.close()
  rmSync(emptyCluster(), { recursive: true, force: true })
  renameSync(making, emptyCluster())
}

/** Whole or not at all: a copy that a power cut ended would open as a broken database. */
function copyWhole(from: string, to: string): void {
  const copying = `${to}.part`
  rmSync(copying, { recursive: true, force: true })
  cpSync(from, copying, { recursive: true })
  renameSync(copying, to)
}

/**
 * The one pool over PGlite. It holds PGlite's single connection for ever: a client that the pool dropped could not
 * be replaced, for the adapter has one connection to give.
 */
export function embeddedPool(pglite: PGlite): pg.Pool {
  const config = createPgConfig(pglite)
  return new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 })
}
