import { Agent, get, request } from 'node:http'
import { idOf } from '../growth/identifiers.ts'
import { participantToken, positionsBefore, workshopProposals } from '../growth/grow-workshop.ts'
import { newHistogram } from '../measure/histogram.ts'
import { sessionCookie } from '../measure/session-cookie.ts'

export interface LiveLoad {
  readonly port: number
  readonly participants: number
  /** Seconds between two positions of one participant. */
  readonly everySeconds: number
  readonly seconds: number
}

export interface LiveSeen {
  readonly positions: number
  readonly answers: readonly (readonly [bucket: number, count: number])[]
  /** From the answer to a position until a screen has the count with it; once for each screen and position. */
  readonly lags: readonly (readonly [bucket: number, count: number])[]
  readonly screens: number
  /** Screens that did not have every count three seconds after the last answer. */
  readonly screensBehind: number
}

const breakout = idOf('breakout', 1)
const proposals = Array.from({ length: workshopProposals }, (_, n) => idOf('workshop proposal', n + 1))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Counts {
  readonly proposal: string
  readonly positions: readonly Readonly<Record<string, unknown>>[]
}

const totalOf = ({ positions }: Counts): number =>
  positions.reduce(
    (sum, one) => sum + Number(one.agree ?? 0) + Number(one.disagree ?? 0) + Number(one.pass ?? 0),
    0,
  )

/**
 * Participants who listen, and each takes a position every so many seconds: on another proposal each time, so that
 * every position adds one to a count and a screen shows by its counts what it has heard of.
 */
export async function sendLiveLoad({
  port,
  participants,
  everySeconds,
  seconds,
}: LiveLoad): Promise<LiveSeen> {
  const agent = new Agent({ keepAlive: true, maxSockets: participants })
  const listeners = new Agent({ keepAlive: true, maxSockets: participants })
  const [answers, lags] = [newHistogram(), newHistogram()]
  /** For each proposal, when its nth further position was answered. */
  const answered = new Map<string, number[]>(proposals.map((one) => [one, []]))
  const shown: Map<string, number>[] = []
  const hear = (screen: Map<string, number>, counts: readonly Counts[]) => {
    const now = performance.now()
    for (const count of counts) {
      const times = answered.get(count.proposal) ?? []
      const until = totalOf(count) - positionsBefore
      for (let n = screen.get(count.proposal) ?? 0; n < until; n++)
        lags.record(Math.max(0, now - (times[n] ?? now)) * 1_000)
      screen.set(count.proposal, Math.max(until, screen.get(count.proposal) ?? 0))
    }
  }
  const streams = await Promise.all(
    Array.from({ length: participants }, (_, n) => {
      const screen = new Map<string, number>()
      shown.push(screen)
      return listen(port, listeners, n + 1, (counts) => hear(screen, counts))
    }),
  )
  const end = performance.now() + seconds * 1_000
  await Promise.all(
    Array.from({ length: participants }, async (_, n) => {
      await pause((n / participants) * everySeconds * 1_000)
      for (let turn = 0; performance.now() < end && turn < workshopProposals; turn++) {
        const began = performance.now()
        const proposal = proposals[(n + turn) % proposals.length] ?? ''
        await position(port, agent, n + 1, proposal)
        const now = performance.now()
        answers.record((now - began) * 1_000)
        answered.get(proposal)?.push(now)
        await pause(Math.max(0, everySeconds * 1_000 - (now - began)))
      }
    }),
  )
  await pause(3_000)
  for (const leave of streams) leave()
  agent.destroy()
  listeners.destroy()
  const isBehind = (screen: Map<string, number>) =>
    [...answered].some(([proposal, times]) => (screen.get(proposal) ?? 0) < times.length)
  return {
    positions: answers.size,
    answers: answers.counts(),
    lags: lags.counts(),
    screens: shown.length,
    screensBehind: shown.filter(isBehind).length,
  }
}

const headersOf = (n: number) => ({ cookie: sessionCookie(participantToken(n)) })

function listen(
  port: number,
  agent: Agent,
  n: number,
  heard: (counts: readonly Counts[]) => void,
): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const path = `/api/consultation/breakouts/${breakout}/live`
    const asking = get({ agent, host: '127.0.0.1', port, path, headers: headersOf(n) }, (answer) => {
      if (answer.statusCode !== 200) return void reject(new Error(`a stream answered ${answer.statusCode}`))
      let rest = ''
      answer.on('error', () => undefined)
      answer.setEncoding('utf8').on('data', (part: string) => {
        const parts = (rest + part).split('\n\n')
        rest = parts.pop() ?? ''
        for (const one of parts) {
          const data = /^data: (.*)$/m.exec(one)?.[1]
          if (data !== undefined) heard((JSON.parse(data) as { counts?: Counts[] }).counts ?? [])
        }
      })
      resolve(() => asking.destroy())
    })
    asking.on('error', reject)
  })
}

function position(port: number, agent: Agent, n: number, proposal: string): Promise<void> {
  const body = JSON.stringify({ proposal, position: 'agree', breakout })
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        ...{ agent, host: '127.0.0.1', port, method: 'PUT' },
        path: `/api/consultation/proposals/${proposal}/position`,
        headers: {
          ...headersOf(n),
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          origin: 'http://127.0.0.1',
        },
      },
      (answer) => {
        let text = ''
        answer.on('data', (part: Buffer) => (text += part.toString()))
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`a position answered ${answer.statusCode}: ${text.slice(0, 200)}`)),
        )
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}
