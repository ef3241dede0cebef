import type { Act } from '#kernel/contract/act.ts'

/** An act as it goes over the wire, with whatever values: the typed client would not send most of these. */
export async function send(
  address: string,
  slice: string,
  act: Act,
  input: Readonly<Record<string, unknown>>,
  cookie: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const inPath = new Set<string>()
  const path = act.path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    inPath.add(name)
    return encodeURIComponent(String(input[name]))
  })
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name))
  const isRead = act.method === 'GET'
  const query = isRead
    ? `?${new URLSearchParams(rest.map(([name, value]): [string, string] => [name, String(value)]))}`
    : ''
  const answer = await fetch(`${address}/api/${slice}${path}${query}`, {
    method: act.method,
    headers: { cookie, ...(isRead ? {} : { 'content-type': 'application/json' }) },
    ...(isRead ? {} : { body: JSON.stringify(Object.fromEntries(rest)) }),
  })
  return { status: answer.status, body: await answer.json().catch(() => null) }
}

/** Identifiers in an answer, by what they identify: `{ versions: [{ id }] }` holds a `version`. */
export function identifiersIn(answer: unknown, name = ''): readonly (readonly [string, string])[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => identifiersIn(one, singular(name)))
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'id' && typeof value === 'string' && name !== ''
      ? [[name, value] as const]
      : identifiersIn(value, key),
  )
}

const singular = (name: string) =>
  ({ people: 'person', strategies: 'strategy' })[name] ?? name.replace(/s$/, '')
