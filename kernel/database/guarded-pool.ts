import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { Queryable } from './queryable.ts'

export interface Client extends Queryable {
  release(): void
}

/**
 * The only way to a connection. Inside a transaction a second connection would wait for the first: for ever
 * on PGlite, which has one, and under load on a server. So it throws instead, at once, and says where to look.
 */
export class GuardedPool {
  readonly #pool: pg.Pool
  readonly #inside = new AsyncLocalStorage<true>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async connect(): Promise<Client & { readonly raw: pg.PoolClient }> {
    if (this.#inside.getStore() === true) {
      throw new Error(
        'The pool was used inside an open transaction. Use the transaction that was handed to you.',
      )
    }
    const client = await this.#pool.connect()
    return {
      raw: client,
      query: (text, values) => client.query(text, values as unknown[]) as never,
      release: () => client.release(),
    }
  }

  /** Runs `work` so that any use of the pool within it, however deep, throws. */
  inside<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside.run(true, work)
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}
