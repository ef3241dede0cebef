import { importFile } from '../cases.ts'
import type { Measurement } from '../measurement.ts'
import type { Target } from './measure-load.ts'
import { watchResident } from './resident-memory.ts'
import { sessionCookie } from './session-cookie.ts'

/**
 * Imports workbooks one after the other and takes the median. The clock runs from the act's request to its answer: the
 * file is read, every figure checked for form, committed to in the ledger and appended, in one transaction. The upload
 * before it is not counted.
 */
export async function measureImport(
  target: Target,
  asked: {
    readonly engine: string
    readonly rows: number
    readonly indicators: number
    readonly times: number
  },
): Promise<Measurement> {
  const watch = watchResident(target.pid)
  const seconds: number[] = []
  for (let round = 0; round < asked.times; round++) {
    const { csv, sha256, report } = importFile(round, asked.rows, asked.indicators)
    const kept = await send<{ sha256: string }>(target, '/api/files', csv, {
      'content-type': 'text/csv',
      'x-file-name': `statement-${round}.csv`,
    })
    if (kept.sha256 !== sha256) throw new Error('The file arrived with another hash.')
    const began = performance.now()
    const { figures } = await send<{ figures: number }>(
      target,
      '/api/results/reports',
      Buffer.from(JSON.stringify(report)),
      { 'content-type': 'application/json' },
    )
    seconds.push((performance.now() - began) / 1_000)
    if (figures !== asked.rows) throw new Error(`${figures} of ${asked.rows} figures were imported.`)
  }
  const inOrder = [...seconds].sort((one, other) => one - other)
  const median = inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN
  return {
    name: 'bulk import of audited figures',
    engine: asked.engine,
    clients: 1,
    rows: asked.rows,
    requestsPerSecond: Number((1 / median).toFixed(3)),
    p50Ms: Math.round(median * 1_000),
    p95Ms: Math.round((inOrder.at(-1) ?? Number.NaN) * 1_000),
    rssMb: watch.stop(),
    floor: null,
    ratioToFloor: null,
    figuresPerSecond: Math.round(asked.rows / median),
  }
}

async function send<Answer>(
  { port }: Target,
  path: string,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { ...headers, cookie: sessionCookie() },
    body,
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`POST ${path}: ${answer.status} ${text.slice(0, 500)}`)
  return JSON.parse(text) as Answer
}
