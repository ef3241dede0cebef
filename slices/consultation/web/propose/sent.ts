import type { OutputOf } from '#kernel/contract/act.ts'
import type { consultation } from '../../contract.ts'

/** What the server answers to a proposal: its number, and the receipt. */
export type Sent = OutputOf<(typeof consultation)['acts']['proposeAmendment']> & {
  /** Who said it, where it was entered in somebody else's name. */
  readonly saidBy: string | null
}
