import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import type { Queryable } from './queryable.ts'

// A calendar date is its own text: as a Date it would move by a day with the machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
// Counts and indices; none here comes near 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export interface Client extends Queryable {
  /** Gives the connection back; one that is `broken` is closed, and the pool opens another when it needs it. */
  release(broken?: boolean): void
}

/** Every connection was in use for as long as one waits for one: the next attempt may well find one. */
export class PoolIsFull extends Error {
  constructor(cause: unknown) {
    super('No connection of the pool came free in time.', { cause })
  }
}

const ignore = (): void => undefined

/**
 * A statement with parameters is prepared once a connection and planned from then on for the role that asks: planning
 * it anew each time cost more than row security did. At most so many texts are kept, for some (lists of values of
 * many lengths) are never asked twice.
 */
const names = new Map<string, string>()
const mostNames = 500

function statement(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  if (values.length === 0) return { text }
  const known = names.get(text)
  const name = known ?? (names.size < mostNames ? `s${names.size}` : undefined)
  if (name === undefined) return { text, values: [...values] }
  names.set(text, name)
  return { name, text, values: [...values] }
}

/**
 * The only way to a connection. Inside a transaction a second connection would wait for the first: for ever
 * on PGlite, which has one, and under load on a server. So it throws instead, at once, and says where to look.
 */
export class GuardedPool {
  readonly #pool: pg.Pool
  readonly #inside = new AsyncLocalStorage<true>()
  readonly #listeners = new Map<string, Set<() => void>>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async connect(): Promise<Client> {
    if (this.#inside.getStore() === true) {
      throw new Error(
        'The pool was used inside an open transaction. Use the transaction that was handed to you.',
      )
    }
    const client = await this.#pool.connect().catch((error: unknown) => {
      // The driver tells this case by its words alone.
      const isFull = error instanceof Error && error.message === 'timeout exceeded when trying to connect'
      throw isFull ? new PoolIsFull(error) : error
    })
    // A connection that breaks while it is ours says so to its listeners; without one it would end the process.
    client.on('error', ignore)
    return {
      query: (text, values) => client.query(statement(text, values)) as never,
      release: (broken = false) => {
        client.off('error', ignore)
        client.release(broken)
      },
    }
  }

  /** Runs `work` so that any use of the pool within it, however deep, throws. */
  inside<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside.run(true, work)
  }

  /** Calls `listener` after each commit of a transaction that announced the word. Returns how to stop listening. */
  onCommitted(word: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(word) ?? new Set()
    this.#listeners.set(word, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** For `actAs` alone: what a transaction announced has been committed. */
  tell(news: ReadonlySet<string>): void {
    for (const word of news) for (const listener of this.#listeners.get(word) ?? []) listener()
  }

  /**
   * The pool as a library wants one that brings its own queries (sign-in, jobs): every connection that it takes
   * acts as `role`, in `schema`, until it gives it back.
   */
  poolAs(role: string, schema: string): { connect(): Promise<Client>; end(): Promise<void> } {
    return {
      connect: async () => {
        const client = await this.connect()
        try {
          await client.query(`set role ${role}; set search_path = ${schema}, pg_catalog`)
        } catch (error) {
          client.release(true)
          throw error
        }
        return {
          query: client.query,
          release: () => {
            // A connection that still has another's role must serve nobody else.
            client.query('reset role; reset search_path').then(
              () => client.release(),
              () => client.release(true),
            )
          },
        }
      },
      end: async () => undefined,
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}
