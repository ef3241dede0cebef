import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import Fastify from 'fastify'
import pg from 'pg'
import { embeddedPool } from '#kernel/database/embedded/embedded.ts'
import { floors } from './floor-queries.ts'

/**
 * The floor under each read: a bare handler that answers the same bytes from one query written by hand. No session,
 * no row security (a superuser asks), no contract, no security headers; the same driver and as many connections.
 */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

async function openPool(): Promise<pg.Pool> {
  const { BENCH_URL: url, BENCH_FOLDER: folder = '' } = process.env
  if (url !== undefined) return new pg.Pool({ connectionString: url, max: 10 })
  return embeddedPool(await PGlite.create({ dataDir: join(folder, 'database') }))
}

try {
  const pool = await openPool()
  const app = Fastify({ logger: false })
  for (const { path, text, values, answer } of floors) {
    app.get<{ Querystring: Record<string, string>; Params: Record<string, string> }>(
      path,
      async (request) => {
        const { rows } = await pool.query<never>({
          name: path,
          text,
          values: values(request.query, request.params),
        })
        return answer(rows)
      },
    )
  }
  await app.listen({ port: 0, host: '127.0.0.1' })
  process.on('SIGTERM', () => process.exit(0))
  process.on('disconnect', () => process.exit(1))
  process.send?.({ port: (app.server.address() as { port: number }).port })
} catch (error) {
  process.send?.({ failed: (error as Error).message })
  process.exitCode = 1
  process.disconnect()
}
