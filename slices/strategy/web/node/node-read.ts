import type { OutputOf } from '#kernel/contract/act.ts'
import type { strategy } from '../../contract.ts'

/** A node as the server tells it, with its texts, provenance and changes. */
export type NodeRead = OutputOf<typeof strategy.acts.readNode>
