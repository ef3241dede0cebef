import type { LoadRequest } from './load.ts'
import type { Target } from './measure-load.ts'
import { sessionCookie } from './session-cookie.ts'

/** The body of an answer. Throws when it is not 200. */
export async function bodyOf({ port, prefix = '' }: Target, { method, path }: LoadRequest): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${prefix}${path}`, {
    method,
    headers: { cookie: sessionCookie() },
  })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${body.slice(0, 500)}`)
  return body
}

/**
 * Throws unless application and floor answer the same bytes to each of these requests, and more than a few: a floor
 * that sends less is no floor. Returns how many bytes an answer has.
 */
export async function assertSameBytes(
  application: Target,
  floor: Target,
  requests: readonly LoadRequest[],
): Promise<number> {
  let most = 0
  for (const request of requests) {
    const [theirs, ours] = [await bodyOf(floor, request), await bodyOf(application, request)]
    if (ours !== theirs) throw new Error(`${request.path}: ${firstDifference(ours, theirs)}`)
    most = Math.max(most, Buffer.byteLength(ours))
  }
  if (most < 500) throw new Error(`The answers hold ${most} bytes; there is nothing to measure.`)
  return most
}

export function firstDifference(application: string, floor: string): string {
  let at = 0
  while (at < application.length && application[at] === floor[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120)
  return `application and floor differ at ${at}\n  application: ${around(application)}\n  floor:       ${around(floor)}`
}
