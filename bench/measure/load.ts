import { Agent, request } from 'node:http'
import { newHistogram } from './histogram.ts'

/** One kind of request; the clients take the requests in turn, and begin again at the end. */
export interface Load {
  readonly port: number
  readonly clients: number
  readonly requests: readonly LoadRequest[]
  readonly headers: Readonly<Record<string, string>>
  /** Not counted: what happens in these seconds warms caches and compilers. */
  readonly warmUpSeconds: number
  readonly seconds: number
}

export interface LoadRequest {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly body?: string
}

export interface LoadSeen {
  readonly seconds: number
  readonly counts: readonly (readonly [bucket: number, count: number])[]
}

/** No run is longer than this many requests: a server that answers at once does not keep us for ever. */
const mostRequests = 2_000_000

/**
 * A closed loop: each client sends its next request when the answer to the last one is read to its end. Rejects
 * at the first answer that is not 200, because a refusal is quick and would pass for speed.
 */
export async function sendLoad(load: Load): Promise<LoadSeen> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients })
  const histogram = newHistogram()
  let sent = 0
  const clientsUntil = (end: number, counted: boolean) =>
    Promise.all(
      Array.from({ length: load.clients }, async () => {
        while (performance.now() < end && sent < mostRequests) {
          const next = load.requests[sent++ % load.requests.length]
          if (next === undefined) throw new Error('A load has at least one request.')
          const began = performance.now()
          await exchange(agent, load, next)
          if (counted) histogram.record((performance.now() - began) * 1_000)
        }
      }),
    )
  try {
    await clientsUntil(performance.now() + load.warmUpSeconds * 1_000, false)
    const began = performance.now()
    await clientsUntil(began + load.seconds * 1_000, true)
    return { seconds: (performance.now() - began) / 1_000, counts: histogram.counts() }
  } finally {
    agent.destroy()
  }
}

function exchange(agent: Agent, load: Load, { method, path, body }: LoadRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = request(
      { agent, host: '127.0.0.1', port: load.port, method, path, headers: headersOf(load, body) },
      (answer) => {
        answer.on('error', reject)
        if (answer.statusCode === 200) return answer.resume().on('end', resolve)
        let text = ''
        return answer
          .on('data', (part: Buffer) => (text += part.toString()))
          .on('end', () => reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`)))
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}

function headersOf(load: Load, body: string | undefined): Record<string, string> {
  if (body === undefined) return { ...load.headers }
  return {
    ...load.headers,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  }
}
