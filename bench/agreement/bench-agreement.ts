import { onTheExample } from '../engines/on-the-example.ts'
import type { Target } from '../measure/measure-load.ts'
import { oneAfterTheOther } from '../measure/one-after-the-other.ts'
import { sessionCookie } from '../measure/session-cookie.ts'
import type { Measurement } from '../measurement.ts'
import { growAgreement, participantToken, people, round, statement, statements } from './grow-agreement.ts'

const times = 30
/** What the issue asks for of the whole. */
const mostMs = 1_000

/**
 * The same agreement as a participant reads it from PostgreSQL, who may not read a single position; and one more
 * position on the most crowded statement, to be held against `one audited write`, which is measured among few.
 */
export function benchAgreement(): Promise<readonly Measurement[]> {
  return onTheExample(growAgreement, async (target) => {
    const asked = (name: string) => ({ name, rows: people * statements, pid: target.pid, times })
    const reading = asked(`agreement by sector of ${people} people on ${statements} statements, read`)
    const taking = asked(`one more position among ${people * statements}`)
    return [
      { ...(await oneAfterTheOther(reading, () => read(target))), mostMs },
      await oneAfterTheOther(taking, (at) => take(target, at)),
    ]
  })
}

async function read(target: Target): Promise<void> {
  const answer = await asked(target, `/api/consultation/rounds/${round}/agreement`)
  const found = (answer as { statements: readonly unknown[] }).statements.length
  if (found !== statements) throw new Error(`${found} of ${statements} statements were counted.`)
}

async function take(target: Target, at: number): Promise<void> {
  const position = (['agree', 'disagree', 'pass'] as const)[at % 3]
  await asked(target, `/api/consultation/proposals/${statement}/position`, { proposal: statement, position })
}

async function asked({ port }: Target, path: string, body?: object): Promise<unknown> {
  const headers = { cookie: sessionCookie(participantToken), 'content-type': 'application/json' }
  const sent = body === undefined ? { headers } : { method: 'PUT', headers, body: JSON.stringify(body) }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, sent)
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text)
}
