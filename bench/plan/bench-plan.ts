import { onTheExample } from '../engines/on-the-example.ts'
import { oneAfterTheOther } from '../measure/one-after-the-other.ts'
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
  return onTheExample(growPlan, async ({ port, pid }) => {
    const all: Measurement[] = []
    for (const { name, path, list, mostMs } of cases) {
      const asked = { name, rows: activitiesGrown, pid, times: requests }
      const address = `http://127.0.0.1:${port}${path}`
      const seen = await oneAfterTheOther(
        asked,
        () => read(address),
        (body) => lookAt(body, list, address),
      )
      all.push({ ...seen, mostMs })
    }
    return all
  })
}

async function read(address: string): Promise<string> {
  const response = await fetch(address, { headers: { cookie: sessionCookie(secretariatToken) } })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${body.slice(0, 300)}`)
  return body
}

function lookAt(body: string, list: string, address: string): void {
  const found = (JSON.parse(body) as Record<string, readonly unknown[]>)[list]?.length ?? 0
  if (found < activitiesGrown / 20)
    throw new Error(`${address}: only ${found} ${list}; the plan did not grow.`)
}
