import type { Transaction } from '../database/transaction.ts'
import type { Session } from '../database/session.ts'
import type { Recorded, RecordedRows } from '../ledger/record.ts'
import type { Receipt } from '../ledger/receipts/receipt-shape.ts'
import type { JsonValue } from '../ledger/commitment.ts'
import type { Act, Contract, InputOf, OutputOf } from './act.ts'
import type { Refuse } from './refusal.ts'
import type { Letter } from './shapes.ts'
import type { ServedStreams } from './stream.ts'

/** What a handler works with: an open transaction as its slice's role, who acts, and the ways to end. */
export interface Acting<A extends Act, Rows> {
  readonly input: InputOf<A>
  readonly tx: Transaction<Rows>
  readonly session: Session
  /** The particulars when the act is entered for somebody else, or null. */
  readonly letter: Letter | null
  readonly refuse: Refuse<A>
  /**
   * Leaves the act's one ledger entry in this transaction and returns the columns to keep beside the content.
   * `hidden` for a hidden author: no key leads back from the entry. `strategy` is that of the row it is about: an act
   * that may come by letter names it here, unless its input did. `about` tells the author of a letter what it concerns.
   * `heardIn` is the room in which it was said to the face of whoever enters it: the handler has asked that they run it.
   */
  record(
    subject: string,
    content: JsonValue,
    options?: {
      readonly hidden?: boolean
      readonly strategy?: string
      readonly about?: About
      readonly heardIn?: string | null
    },
  ): Promise<RecordedColumns>
  /** The same for an import: one entry that commits to every row, each provable by its index and salt. */
  recordRows(
    subject: string,
    rows: readonly JsonValue[],
    options?: {
      /** What the author of a letter reads back of many rows; without it, how many there are. */
      readonly told?: JsonValue
      readonly strategy?: string
      readonly about?: About
    },
  ): Promise<RecordedRows>
  /** A receipt for what `record` has just recorded: signed at once, completed with a proof when the tree has it. */
  receipt(): Receipt
}

/** What an act concerns, in one line, and the page on which those who may read it find it. */
export interface About {
  readonly code: string
  readonly title: { readonly en: string | null; readonly ur: string | null }
  readonly path: string
}

export type RecordedColumns = Pick<Recorded, 'ledger_entry' | 'ledger_salt'>

export type Handler<A extends Act, Rows> = (acting: Acting<A, Rows>) => Promise<OutputOf<A>>

/** A handler for every act of a contract: one that is missing does not compile. */
export type Handlers<C extends Contract, Rows> = {
  readonly [Name in keyof C['acts']]: Handler<C['acts'][Name], Rows>
}

/** A slice as the server mounts it. */
export interface ServedSlice {
  readonly contract: Contract
  readonly handlers: Readonly<Record<string, Handler<never, never>>>
  /** What its screens may listen to. */
  readonly live?: ServedStreams
}

export function serveSlice<C extends Contract, Rows>(
  contract: C,
  handlers: Handlers<C, Rows>,
  live?: ServedStreams,
): ServedSlice {
  return { contract, handlers: handlers as never, ...(live === undefined ? {} : { live }) }
}
