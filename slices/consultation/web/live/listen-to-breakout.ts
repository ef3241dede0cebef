import type { LiveMessage } from '../../contract/breakouts.ts'

export interface LiveEar {
  /** The line is up, and everything is to be asked anew. */
  again(): void
  changed(message: LiveMessage): void
  /** Whether the line is up. */
  line(isUp: boolean): void
}

const tryAgainAfter = 3_000

/**
 * Listens to a breakout group until the answer is called. The browser comes back by itself with the last event that it
 * heard; only where the server refused (it restarts, the sign-in ended) is the line opened anew here.
 */
export function listenToBreakout(breakout: string, ear: LiveEar): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    source = new EventSource(`/api/consultation/breakouts/${breakout}/live`)
    source.addEventListener('open', () => ear.line(true))
    source.addEventListener('again', () => ear.again())
    source.addEventListener('changed', (event) =>
      ear.changed(JSON.parse((event as MessageEvent<string>).data) as LiveMessage),
    )
    source.addEventListener('error', () => {
      ear.line(false)
      if (source?.readyState !== EventSource.CLOSED) return
      clearTimeout(timer)
      timer = setTimeout(open, tryAgainAfter)
    })
  }
  const reopen = () => {
    clearTimeout(timer)
    source?.close()
    open()
  }
  const cut = () => ear.line(false)
  window.addEventListener('online', reopen)
  window.addEventListener('offline', cut)
  open()
  return () => {
    clearTimeout(timer)
    window.removeEventListener('online', reopen)
    window.removeEventListener('offline', cut)
    source?.close()
  }
}

/** Asks once for many changes, and not in the same moment as everybody else in the room. */
export function atOwnTime(work: () => void, atLeast = 100, spread = 900): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    timer ??= setTimeout(
      () => {
        timer = undefined
        work()
      },
      atLeast + Math.random() * spread,
    )
  }
}
