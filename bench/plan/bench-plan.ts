import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '#kernel/database/open.ts'
import { loadExample } from '#server/example/load-example.ts'
import { startRealPostgres } from '../engines/real-postgres.ts'
import { startChild } from '../measure/child.ts'
import { sessionSecret } from '../measure/session-cookie.ts'
import { activitiesGrown, earlier, growPlan, measured, secretariatToken } from './grow-plan.ts'

/**
 * A plan of 1,000 activities as its secretariat meets it, on a real PostgreSQL: how long the lint takes, and the comparison
 * with an earlier version, from the request to the last byte, one request after the other.
 *
 *     tsx bench/plan/bench-plan.ts [requests]
 */
const requests = Number(process.argv[2] ?? 30)
const say = (text: string) => void process.stdout.write(`  ${text}\n`)

const cases = [
  { name: 'lint', path: `/api/strategy/versions/${measured}/lint`, list: 'findings', mostMs: 500 },
  {
    name: 'comparison',
    path: `/api/strategy/versions/${measured}/differences?earlier=${earlier}`,
    list: 'differences',
    mostMs: 200,
  },
] as const

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
    for (const one of cases) await measure(application.ready.port, one)
  } finally {
    await application.stop()
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(port: number, { name, path, list, mostMs }: (typeof cases)[number]): Promise<void> {
  const signature = createHmac('sha256', sessionSecret).update(secretariatToken).digest('base64')
  const cookie = `sutoon.session_token=${encodeURIComponent(`${secretariatToken}.${signature}`)}`
  const times: number[] = []
  let answer: Record<string, unknown> = {}
  let bytes = 0
  for (let at = -5; at < requests; at++) {
    const began = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } })
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${name}: ${response.status} ${body.slice(0, 300)}`)
    if (at >= 0) times.push(performance.now() - began)
    bytes = body.length
    answer = JSON.parse(body) as Record<string, unknown>
  }
  const found = (answer[list] as readonly unknown[]).length
  if (found < activitiesGrown / 20) throw new Error(`${name}: only ${found} ${list}; the plan did not grow.`)
  const sorted = times.toSorted((a, b) => a - b)
  const p = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const verdict = p(0.95) <= mostMs ? 'met   ' : 'MISSED'
  say(
    `${verdict}  ${name} of ${activitiesGrown} activities: p50 ${p(0.5).toFixed(0)} ms, p95 ${p(0.95).toFixed(0)} ms, at most ${mostMs} ms; ${found} ${list}, ${(bytes / 1024).toFixed(0)} KB`,
  )
}
