import type { Session } from '../database/session.ts'
import type { Transaction } from '../database/transaction.ts'
import type { Stream } from './act.ts'

export function stream<const S extends Stream>(definition: S): S {
  return definition
}

/** One thing that changed. `seq` is its own; two changes never share one. */
export interface Change {
  readonly seq: number
}

/** What changed since a cursor, and the cursor from which to ask next. A change may be told twice, never left out. */
export interface Changes<C extends Change> {
  readonly cursor: number
  readonly changes: readonly C[]
}

/** Everybody who may be told the same: what they are told is worked out once, however many listen. */
export interface Audience<C extends Change> {
  readonly key: string
  /** What these changes mean to this audience, or null where nothing of it is theirs. */
  readonly told: (changes: readonly C[]) => unknown
}

/** A stream as the server mounts it. Every stream of a slice drinks from the one feed. */
export interface ServedStream<C extends Change = never> {
  readonly stream: Stream
  /** Whom the listener belongs to, read as themselves: what row security hides is NotFound, as for a GET. */
  readonly listen: (asking: {
    readonly input: Record<string, unknown>
    readonly tx: Transaction<never>
    readonly session: Session
  }) => Promise<Audience<C>>
}

/** What changes in a slice, read by one poller of the process as the machine `live`; null asks for the cursor of now. */
export type Feed<C extends Change> = (tx: Transaction<never>, since: number | null) => Promise<Changes<C>>

export interface ServedStreams<C extends Change = never> {
  readonly feed: Feed<C>
  readonly streams: readonly ServedStream<C>[]
}

/** Forgets the type of a slice's changes: the kernel hands them from the feed to the audience and reads only `seq`. */
export const serveStreams = <C extends Change>(
  feed: Feed<C>,
  streams: readonly ServedStream<C>[],
): ServedStreams => ({ feed, streams }) as unknown as ServedStreams
