import type { Bilingual } from '../pure/bilingual.ts'
import type { Act, Contract, OutputOf } from './act.ts'
import type { z } from 'zod'
import type { Letter } from './shapes.ts'

export interface ToldReason {
  readonly code: string
  readonly message: Bilingual
  readonly values?: Readonly<Record<string, string | number>>
  /** Which field of the input, for a reason about one. */
  readonly path?: string
}

/** The server said no, or could not: `status` 401, 404, 422 …, every reason in both languages, and for a bug its number. */
export class NotDone extends Error {
  readonly status: number
  readonly reasons: readonly ToldReason[]
  readonly reference: string | null

  constructor(status: number, reasons: readonly ToldReason[], reference: string | null) {
    super(reasons.map((reason) => reason.message.en).join(' ') || `status ${status}`)
    this.name = 'NotDone'
    this.status = status
    this.reasons = reasons
    this.reference = reference
  }
}

type Sent<A extends Act> = z.input<A['input']> & (A['byLetter'] extends false ? unknown : { letter?: Letter })

export type ClientOf<C extends Contract> = {
  readonly [Name in keyof C['acts']]: (input: Sent<C['acts'][Name]>) => Promise<OutputOf<C['acts'][Name]>>
}

export interface Carrier {
  (
    url: string,
    init: { method: string; headers: Record<string, string>; body?: string },
  ): Promise<{
    status: number
    json(): Promise<unknown>
  }>
}

/** A typed client of a contract. `base` is the server's address, '' in the browser. Rejects with NotDone. */
export function clientOf<C extends Contract>(
  contract: C,
  carry: Carrier,
  base = '',
  headers: Readonly<Record<string, string>> = {},
): ClientOf<C> {
  const calls = Object.entries(contract.acts).map(([name, act]) => [
    name,
    (input: Readonly<Record<string, unknown>>) => call(contract.slice, act, input, carry, base, headers),
  ])
  return Object.fromEntries(calls) as ClientOf<C>
}

async function call(
  slice: string,
  act: Act,
  input: Readonly<Record<string, unknown>>,
  carry: Carrier,
  base: string,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  const inPath = new Set<string>()
  const path = act.path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    inPath.add(name)
    return encodeURIComponent(String(input[name]))
  })
  const rest = Object.entries(input).filter(([name, value]) => !inPath.has(name) && value !== undefined)
  const url = `${base}/api/${slice}${path}`
  const answer =
    act.method === 'GET'
      ? await carry(withQuery(url, rest), { method: 'GET', headers: { ...headers } })
      : await carry(url, {
          method: act.method,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(Object.fromEntries(rest)),
        })
  if (answer.status === 204) return null
  const body = (await answer.json().catch(() => ({}))) as { reasons?: ToldReason[]; reference?: string }
  if (answer.status >= 400) throw new NotDone(answer.status, body.reasons ?? [], body.reference ?? null)
  return body
}

function withQuery(url: string, fields: readonly (readonly [string, unknown])[]): string {
  const query = new URLSearchParams()
  for (const [name, value] of fields) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  const text = query.toString()
  return text === '' ? url : `${url}?${text}`
}
