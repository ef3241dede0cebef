import { onTheExample } from '../engines/on-the-example.ts'
import { watchResident } from '../measure/resident-memory.ts'
import { sessionCookie } from '../measure/session-cookie.ts'
import type { Measurement } from '../measurement.ts'
import { growPlan, measured, secretariatToken } from '../plan/grow-plan.ts'

/** What the issue asks of a bilingual PDF of 150 pages. */
const mostMs = 8_000
const leastPages = 150

/** So many of the example's activities, in both languages and with all their texts, fill a little more than that. */
const activities = 131

/** Once to warm up, then so often. */
const times = 3

/**
 * A version as a bilingual PDF, as its secretariat has it made: from the request to the last byte of the file. In between
 * lie the reading under row security, the wait until a job looks for work, the typesetting and the fetching.
 */
export async function measurePaper(say: (line: string) => void): Promise<readonly Measurement[]> {
  return onTheExample(
    (client) => growPlan(client, activities),
    async ({ port, pid }) => [await measure(port, pid, say)],
    { BENCH_JOBS: 'yes' },
  )
}

async function measure(port: number, pid: number, say: (line: string) => void): Promise<Measurement> {
  await makePaper(port)
  const watch = watchResident(pid)
  const durations: number[] = []
  let pages = Number.POSITIVE_INFINITY
  for (let at = 0; at < times; at++) {
    const began = performance.now()
    const file = await makePaper(port)
    durations.push(performance.now() - began)
    pages = Math.min(pages, pagesIn(file))
    say(`${pages} pages, ${Math.round(file.length / 1_024)} KB, ${Math.round(durations.at(-1) ?? 0)} ms`)
  }
  const rssMb = watch.stop()
  if (pages < leastPages) throw new Error(`The paper has ${pages} pages; ${leastPages} are asked for.`)
  const sorted = durations.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return {
    ...{ name: `a bilingual PDF of ${pages} pages`, engine: 'postgres', clients: 1, rows: pages },
    ...{ requestsPerSecond: Number((1_000 / median).toFixed(3)), p50Ms: Math.round(median) },
    p95Ms: Math.round(sorted.at(-1) ?? Number.NaN),
    ...{ rssMb, floor: null, ratioToFloor: null, mostMs },
  }
}

/** Asks for the paper, looks how far it is as the screen does, and fetches it. */
async function makePaper(port: number): Promise<Buffer> {
  const papers = `/api/strategy/versions/${measured}/papers`
  const order = { kind: 'version', language: 'both', format: 'pdf' }
  const { paper } = (await answered(port, papers, order).then((answer) => answer.json())) as { paper: string }
  for (;;) {
    const list = (await answered(port, papers).then((answer) => answer.json())) as {
      papers: { id: string; state: string }[]
    }
    const state = list.papers.find(({ id }) => id === paper)?.state
    if (state === 'ready') break
    if (state === 'failed') throw new Error('The paper could not be written.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const file = await answered(port, `/api/strategy/papers/${paper}/file`)
  return Buffer.from(await file.arrayBuffer())
}

async function answered(port: number, path: string, body?: object): Promise<Response> {
  const headers = { cookie: sessionCookie(secretariatToken), 'content-type': 'application/json' }
  const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, sent)
  if (answer.status !== 200)
    throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  return answer
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
