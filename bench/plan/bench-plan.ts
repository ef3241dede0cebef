import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '#kernel/database/open.ts'
import { loadExample } from '#server/example/load-example.ts'
import { startRealPostgres } from '../engines/real-postgres.ts'
import { startChild } from '../measure/child.ts'
import { watchResident } from '../measure/resident-memory.ts'
import { sessionCookie } from '../measure/session-cookie.ts'
import type { Measurement } from '../measurement.ts'
import { activitiesGrown, earlier, growPlan, measured, secretariatToken } from './grow-plan.ts'

const requests = 30

const cases = [
  {
    name: `lint of ${activitiesGrown} activities`,
    path: `/api/strategy/versions/${measured}/lint`,
    list: 'findings',
    mostMs: 500,
  },
  {
    name: `comparison of two versions of ${activitiesGrown} activities`,
    path: `/api/strategy/versions/${measured}/differences?earlier=${earlier}`,
    list: 'differences',
    mostMs: 200,
  },
] as const

/**
 * A plan of 1,000 activities as its secretariat meets it, on a real PostgreSQL: how long the lint takes, and the comparison
 * with an earlier version, from the request to the last byte, one request after the other.
 */
export async function benchPlan(): Promise<readonly Measurement[]> {
  const server = await startRealPostgres(async () => null)
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-bench-plan-'))
  try {
    const database = await openDatabase({ house: 'strategy', folder, url: server.applicationUrl })
    await loadExample({ pool: database.pool, openSession: 'identity.open_session' })
    await database.close()
    const client = new pg.Client({ connectionString: server.superuserUrl })
    client.on('error', () => undefined) // the server is stopped below when growth fails
    await client.connect()
    await growPlan(client)
    await client.end()
    const application = await startChild<{ port: number }>('processes/application.ts', {
      BENCH_URL: server.applicationUrl,
      BENCH_FOLDER: folder,
    })
    try {
      const all: Measurement[] = []
      for (const one of cases) all.push(await measure(application.ready.port, application.pid, one))
      return all
    } finally {
      await application.stop()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  port: number,
  pid: number,
  { name, path, list, mostMs }: (typeof cases)[number],
): Promise<Measurement> {
  const memory = watchResident(pid)
  const times: number[] = []
  for (let at = -5; at < requests; at++) {
    const began = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { cookie: sessionCookie(secretariatToken) },
    })
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${name}: ${response.status} ${body.slice(0, 300)}`)
    if (at >= 0) times.push(performance.now() - began)
    const found = (JSON.parse(body) as Record<string, readonly unknown[]>)[list]?.length ?? 0
    if (found < activitiesGrown / 20)
      throw new Error(`${name}: only ${found} ${list}; the plan did not grow.`)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1))
  const seconds = times.reduce((sum, one) => sum + one, 0) / 1_000
  return {
    ...{ name, engine: 'postgres', clients: 1, rows: activitiesGrown, rssMb: memory.stop() },
    ...{ requestsPerSecond: Number((requests / seconds).toFixed(1)), p50Ms: at(0.5), p95Ms: at(0.95) },
    ...{ floor: null, ratioToFloor: null, mostMs },
  }
}
