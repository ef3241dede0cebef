import { Kysely, PostgresDialect } from 'kysely'
import type { Client } from './guarded-pool.ts'
import type { Queryable } from './queryable.ts'

/** An open transaction as seen by one slice: typed queries over its own rows, and plain SQL. */
export class Transaction<Rows> implements Queryable {
  readonly #client: Client
  readonly #slice: string
  readonly #news: Set<string>
  #db: Kysely<Rows> | undefined

  constructor(client: Client, slice: string, news = new Set<string>()) {
    this.#client = client
    this.#slice = slice
    this.#news = news
  }

  /** What was announced so far, to be told once the transaction is committed and forgotten when it is not. */
  get news(): ReadonlySet<string> {
    return this.#news
  }

  /** Says that whoever listens at the pool for this word has something to look at, as soon as it is committed. */
  announce(word: string): void {
    this.#news.add(word)
  }

  /** The slice as whose role statements run now. */
  get slice(): string {
    return this.#slice
  }

  /** Typed queries; tables are named with their schema (`consultation.proposals`). */
  get db(): Kysely<Rows> {
    this.#db ??= new Kysely<Rows>({ dialect: new PostgresDialect({ pool: asPool(this.#client) }) })
    return this.#db
  }

  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount?: number | null }> {
    return this.#client.query<Row>(text, values)
  }

  /** For the kernel's doors only: the same open transaction, as another slice sees it. */
  seenBy<OtherRows>(slice: string): Transaction<OtherRows> {
    return new Transaction<OtherRows>(this.#client, slice, this.#news)
  }
}

/** Kysely wants a pool; an act has exactly one connection, which it neither takes nor gives back. */
function asPool(client: Client): ConstructorParameters<typeof PostgresDialect>[0]['pool'] {
  const connection = { query: client.query.bind(client), release: () => undefined }
  return { connect: async () => connection, end: async () => undefined } as never
}
