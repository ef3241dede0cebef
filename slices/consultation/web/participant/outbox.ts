import type { Answered, Reason } from './ask-server.ts'

/** Something that a participant sent and that the server has not answered yet, or did not take. */
export interface Sent {
  /** Made on the phone: sent twice, it counts once. */
  readonly id: string
  readonly kind: 'proposal' | 'position'
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly refused: readonly Reason[] | null
}

export interface Kept {
  getItem(name: string): string | null
  setItem(name: string, text: string): void
}

export interface OutboxOptions {
  readonly kept: Kept
  readonly name: string
  readonly send: (sent: Sent) => Promise<Answered>
  readonly changed: () => void
  /** Called for each thing that has arrived. */
  readonly arrived: (sent: Sent, answer: Answered) => void
  readonly wait: (milliseconds: number) => Promise<void>
}

const waits = [1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * What was typed leaves the phone only when the server has answered. It is written down before it is sent, so that a
 * battery may die in between; and sent in the order in which it was written.
 */
export class Outbox {
  readonly #options: OutboxOptions
  #sending = false

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  get all(): readonly Sent[] {
    try {
      const read: unknown = JSON.parse(this.#options.kept.getItem(this.#options.name) ?? '[]')
      return Array.isArray(read) ? (read as readonly Sent[]) : []
    } catch {
      return []
    }
  }

  /** Puts in; what has the same identifier is replaced, so that the last position on a proposal is the one sent. */
  put(sent: Omit<Sent, 'refused'>): void {
    this.#write([...this.all.filter(({ id }) => id !== sent.id), { ...sent, refused: null }])
    void this.flush()
  }

  take(id: string): void {
    this.#write(this.all.filter((sent) => sent.id !== id))
  }

  retry(id: string): void {
    this.#write(this.all.map((sent) => (sent.id === id ? { ...sent, refused: null } : sent)))
    void this.flush()
  }

  /** Sends what waits, one after another, until nothing waits. Called again while it works, it does nothing. */
  async flush(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    try {
      for (let tries = 0; ; ) {
        const next = this.all.find(({ refused }) => refused === null)
        if (next === undefined) return
        const answer = await this.#options.send(next)
        if (isUnknown(answer)) {
          await this.#options.wait(waits[Math.min(tries++, waits.length - 1)] ?? 15_000)
          continue
        }
        tries = 0
        this.#settle(next, answer)
      }
    } finally {
      this.#sending = false
    }
  }

  #settle(sent: Sent, answer: Answered): void {
    const now = this.all.find(({ id }) => id === sent.id)
    // Changed while it was under way: what stands now is still to be sent.
    const isSame = JSON.stringify(now) === JSON.stringify(sent)
    const hasArrived = answer.status < 300 || answer.reasons.some(({ code }) => code === 'already-received')
    if (!isSame) return
    if (hasArrived) this.take(sent.id)
    else this.#write(this.all.map((one) => (one.id === sent.id ? { ...one, refused: answer.reasons } : one)))
    if (hasArrived) this.#options.arrived(sent, answer)
  }

  #write(all: readonly Sent[]): void {
    this.#options.kept.setItem(this.#options.name, JSON.stringify(all))
    this.#options.changed()
  }
}

/** A cut line, a server that restarts or asks for patience, a sign-in that ended: none of them is a no. */
const isUnknown = ({ status }: Answered): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500
