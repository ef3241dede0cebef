import { intakeRound, lines } from '../growth/draft-for-intake.ts'
import { ownOffice, secretariatToken } from '../growth/identifiers.ts'
import type { Target } from '../measure/measure-load.ts'
import { watchResident } from '../measure/resident-memory.ts'
import { sessionCookie } from '../measure/session-cookie.ts'
import type { Measurement } from '../measurement.ts'
import { draftSentIn, draftsSentIn, type DraftsSentIn } from './drafts-sent-in.ts'

/** What the issue asks of a file of 100 pages with 1,000 tracked changes. */
const mostMs = 5_000

/**
 * Takes drafts in, one for each round, and takes the median. The clock runs from the act's request to its answer: the
 * file is read, each change is placed in the draft, committed to in the ledger and kept. Reading the submission is
 * measured beside. The upload before is not counted.
 */
export async function measureIntake(engine: string, target: Target): Promise<readonly Measurement[]> {
  const all: Measurement[] = []
  for (const drafts of draftsSentIn) all.push(...(await measureDrafts(engine, target, drafts)))
  return all
}

async function measureDrafts(
  engine: string,
  target: Target,
  { name, rounds, isReworded }: DraftsSentIn,
): Promise<readonly Measurement[]> {
  const watch = watchResident(target.pid)
  const [taking, reading]: [number[], number[]] = [[], []]
  for (const number of rounds) {
    const round = intakeRound(number)
    const file = await upload(target, draftSentIn(number, isReworded), `draft-${number}.docx`)
    const asked = { round, kind: 'tracked changes', file, receivedOn: '2026-02-12', office: ownOffice }
    const began = performance.now()
    const taken = await ask<{ submission: string; changes: number }>(
      target,
      `/api/consultation/rounds/${round}/submissions`,
      { ...asked, title: { en: `Draft ${number}` } },
    )
    taking.push(performance.now() - began)
    if (taken.changes !== lines) throw new Error(`${taken.changes} of ${lines} changes were found.`)
    const asks = performance.now()
    const read = await ask<{ submission: { progress: { placed: number } } }>(
      target,
      `/api/consultation/submissions/${taken.submission}`,
    )
    reading.push(performance.now() - asks)
    const { placed } = read.submission.progress
    if (placed !== lines) throw new Error(`${placed} of ${lines} changes were placed.`)
  }
  const rssMb = watch.stop()
  const of = (what: string, ms: readonly number[]): Measurement => ({
    ...{ name: what, engine, clients: 1, rows: lines, ...spread(ms), rssMb, floor: null, ratioToFloor: null },
    mostMs,
  })
  return [of(name, taking), of(`${name}: reading`, reading)]
}

function spread(ms: readonly number[]) {
  const inOrder = [...ms].sort((one, other) => one - other)
  const median = inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN
  const most = inOrder.at(-1) ?? Number.NaN
  return {
    ...{ requestsPerSecond: Number((1_000 / median).toFixed(3)), p50Ms: Math.round(median) },
    p95Ms: Math.round(most),
  }
}

const cookie = () => sessionCookie(secretariatToken)

async function upload({ port }: Target, bytes: Buffer, name: string): Promise<string> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const headers = { 'content-type': type, 'x-file-name': name, cookie: cookie() }
  const sent = { method: 'POST', headers, body: new Uint8Array(bytes) }
  const { sha256 } = await answerOf<{ sha256: string }>(
    await fetch(`http://127.0.0.1:${port}/api/files`, sent),
  )
  return sha256
}

/** Posts where there is something to send. */
async function ask<Answer>({ port }: Target, path: string, body?: object): Promise<Answer> {
  const sent =
    body === undefined
      ? { headers: { cookie: cookie() } }
      : {
          ...{ method: 'POST', body: JSON.stringify(body) },
          headers: { cookie: cookie(), 'content-type': 'application/json' },
        }
  return answerOf(await fetch(`http://127.0.0.1:${port}${path}`, sent))
}

async function answerOf<Answer>(answer: Response): Promise<Answer> {
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status} ${text.slice(0, 500)}`)
  return JSON.parse(text) as Answer
}
