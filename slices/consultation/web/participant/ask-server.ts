import type { Bilingual } from '#kernel/pure/bilingual.ts'

export interface Reason {
  readonly code: string
  readonly message: Bilingual
}

/** What came of a request. Status 0: the line is cut, and nobody knows whether it arrived. */
export interface Answered {
  readonly status: number
  readonly body: unknown
  readonly reasons: readonly Reason[]
}

const patience = 20_000

export async function askServer(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<Answered> {
  try {
    const answer = await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const content = (await answer.json().catch(() => null)) as { reasons?: readonly Reason[] } | null
    return { status: answer.status, body: content, reasons: content?.reasons ?? [] }
  } catch {
    return { status: 0, body: null, reasons: [] }
  }
}
