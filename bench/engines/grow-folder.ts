import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { embeddedPool } from '#kernel/database/embedded/embedded.ts'
import { migrateEmbedded } from '#kernel/database/open.ts'
import { grow } from '../growth/grow.ts'

/** Makes and fills a folder of the embedded database, in a process of its own that gives its memory back. */
const folder = process.env.BENCH_FOLDER ?? ''
const figures = Number(process.env.BENCH_FIGURES)

try {
  mkdirSync(folder, { recursive: true })
  const pglite = await PGlite.create({ dataDir: join(folder, 'database') })
  const pool = embeddedPool(pglite)
  await migrateEmbedded(pool, 'strategy')
  const client = await pool.connect()
  await client.query('set session authorization postgres')
  const grown = await grow(client, figures, (progress) => process.send?.({ progress }))
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  client.release()
  await pool.end()
  await pglite.close()
  process.send?.({ grown, version: rows[0]?.server_version })
} catch (error) {
  process.send?.({ failed: (error as Error).message })
}
process.disconnect()
