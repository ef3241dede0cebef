import { type AnyTransaction, door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Finding } from '../contract.ts'
import type { EvidenceRows } from '../database/rows.ts'
import { findingsSeen } from './findings/findings-seen.ts'

/** Findings by their identifiers, of those that whoever acts may read; each says by `stale` whether it has aged. */
export const findingsByIds: (tx: AnyTransaction, ids: readonly string[]) => Promise<readonly Finding[]> =
  door('evidence', (tx: Transaction<EvidenceRows>, ids: readonly string[]) => findingsSeen(tx, { ids }))
