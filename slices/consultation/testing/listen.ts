export interface Heard {
  readonly id: number
  readonly event: string
  readonly data: unknown
}

/** Somebody who listens to a stream, as a browser would. */
export interface Listener {
  /** All that was heard, as soon as it fulfils the condition. */
  until(isEnough: (all: readonly Heard[]) => boolean): Promise<readonly Heard[]>
  leave(): void
  /** True when the server ended it. */
  readonly ended: Promise<boolean>
}

export async function listen(url: string, token: string, last?: number): Promise<Listener> {
  const away = new AbortController()
  const headers = { authorization: token, ...(last === undefined ? {} : { 'last-event-id': String(last) }) }
  const answer = await fetch(url, { headers, signal: away.signal })
  if (!answer.ok || answer.body === null) throw new Error(`status ${answer.status}`)
  const all: Heard[] = []
  let wake: () => void = () => undefined
  const take = async (body: ReadableStream<Uint8Array>) => {
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const of = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1]
        const data = of('data')
        if (data !== undefined)
          all.push({
            id: Number(of('id')),
            event: of('event') ?? 'message',
            data: JSON.parse(data) as unknown,
          })
      }
      wake()
    }
    return true
  }
  const ended = take(answer.body).catch(() => false)
  return {
    until: async (isEnough) => {
      while (!isEnough(all)) await new Promise<void>((resolve) => (wake = resolve))
      return all
    },
    leave: () => away.abort(),
    ended,
  }
}
