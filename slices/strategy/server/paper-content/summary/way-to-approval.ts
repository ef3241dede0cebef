import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, inBoth } from '#kernel/pure/bilingual.ts'
import type { PathStep } from '../../../contract/governance/approval.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import { pathOfVersion } from '../../approval/path-of-version.ts'
import { openHolds } from '../../decisions/open-holds.ts'
import { openAtApprovalOf } from '../../doors/records-of-a-version.ts'
import type { VersionState } from '../../doors/tree.ts'

/** How far a version has come: the steps on its way, and what is open, or was when it was approved. */
export interface WayToApproval {
  readonly steps: readonly PathStep[]
  readonly open: readonly Bilingual[]
}

export async function wayToApproval(
  tx: Transaction<StrategyRows>,
  session: Session,
  version: VersionState,
): Promise<WayToApproval> {
  const open =
    version.approval === null ? await openHolds(tx, version.id) : await openAtApprovalOf(tx, version.id)
  return {
    steps: (await pathOfVersion(tx, session, version)).filter(({ retired }) => !retired),
    open: open.map(({ reason }) => inBoth(reason)),
  }
}
