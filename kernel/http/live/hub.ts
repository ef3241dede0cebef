import type { Audience, Change, Changes } from '../../contract/stream.ts'

/** How one screen is spoken to. `again` tells it to ask for everything anew; `changed` what is different. */
export interface Ear {
  again(id: number): void
  changed(id: number, message: string): void
}

export interface HubOptions<C extends Change> {
  readonly read: (since: number | null) => Promise<Changes<C>>
  readonly failed: (error: unknown) => void
  /** Milliseconds between two looks. */
  readonly every: number
  /** How many batches are kept for those whose line was cut. */
  readonly kept: number
}

interface Batch<C> {
  readonly from: number
  readonly cursor: number
  readonly changes: readonly C[]
}

interface Circle<C extends Change> {
  readonly audience: Audience<C>
  readonly ears: Set<Ear>
}

/**
 * One look at what changed for the whole process, however many listen, and none while nobody does. It asks the database
 * instead of being notified: a notification does not pass through every pool, nor out of the embedded engine alike.
 */
export class Hub<C extends Change> {
  readonly #options: HubOptions<C>
  readonly #circles = new Map<string, Circle<C>>()
  #batches: Batch<C>[] = []
  #seen: ReadonlySet<number> = new Set()
  #cursor: number | null = null
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined
  #closed = false

  constructor(options: HubOptions<C>) {
    this.#options = options
  }

  /** Listens from now, or from the last event that the screen has. Resolves with the way to leave. */
  async join(audience: Audience<C>, ear: Ear, last: number | null): Promise<() => void> {
    if (this.#cursor === null) await this.#look()
    const circle = this.#circles.get(audience.key) ?? { audience, ears: new Set<Ear>() }
    this.#circles.set(audience.key, circle)
    circle.ears.add(ear)
    this.#tellWhatWasMissed(circle, ear, last)
    this.#plan()
    return () => {
      circle.ears.delete(ear)
      if (circle.ears.size === 0 && this.#circles.get(audience.key) === circle)
        this.#circles.delete(audience.key)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#looking
  }

  #tellWhatWasMissed({ audience }: Circle<C>, ear: Ear, last: number | null): void {
    const now = this.#cursor ?? 0
    const oldest = this.#batches[0]?.from ?? now
    if (last === null || last < oldest || last > now) return ear.again(now)
    // A batch whose cursor is the last one heard may hold more than was heard: told twice is not counted twice.
    const missed = this.#batches.filter(({ cursor }) => cursor >= last).flatMap(({ changes }) => changes)
    const told = missed.length === 0 ? null : audience.told(missed)
    if (told !== null) ear.changed(now, JSON.stringify(told))
  }

  #plan(): void {
    if (this.#closed || this.#timer !== undefined) return
    if (this.#circles.size === 0) {
      // What happens while nobody listens is not followed: whoever comes asks for everything.
      this.#cursor = null
      this.#batches = []
      return
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.#look().then(() => this.#plan())
    }, this.#options.every)
  }

  #look(): Promise<void> {
    this.#looking ??= this.#readOnce().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #readOnce(): Promise<void> {
    const from = this.#cursor
    try {
      const { cursor, changes } = await this.#options.read(from)
      const fresh = changes.filter(({ seq }) => !this.#seen.has(seq))
      this.#seen = new Set(changes.map(({ seq }) => seq))
      this.#cursor = cursor
      if (from === null || fresh.length === 0) return
      this.#batches = [...this.#batches, { from, cursor, changes: fresh }].slice(-this.#options.kept)
      for (const { audience, ears } of this.#circles.values()) {
        const told = audience.told(fresh)
        if (told === null) continue
        const message = JSON.stringify(told)
        for (const ear of ears) ear.changed(cursor, message)
      }
    } catch (error) {
      if (from === null) throw error
      this.#options.failed(error)
    }
  }
}
