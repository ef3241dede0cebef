import { roleOf } from './act-as.ts'
import type { Transaction } from './transaction.ts'

/** Any slice's open transaction: what a door accepts. */
export type AnyTransaction = Pick<Transaction<unknown>, 'slice' | 'query' | 'seenBy'>

/**
 * A function that a slice offers to others: it runs in the caller's transaction, as its own slice's role, so that
 * the caller needs no right to the rows behind the door and gets none.
 *
 *     export const placeHold = door('strategy', async (tx: Transaction<StrategyRows>, hold: Hold) => …)
 */
export function door<Rows, Input extends readonly unknown[], Output>(
  slice: string,
  work: (tx: Transaction<Rows>, ...input: Input) => Promise<Output>,
): (tx: AnyTransaction, ...input: Input) => Promise<Output> {
  return async (tx, ...input) => {
    await tx.query(`set local role ${roleOf(slice)}`)
    try {
      return await work(tx.seenBy<Rows>(slice), ...input)
    } finally {
      // In a failed transaction nothing but rollback is accepted, and rollback resets the role by itself.
      await tx.query(`set local role ${roleOf(tx.slice)}`).catch(() => undefined)
    }
  }
}
