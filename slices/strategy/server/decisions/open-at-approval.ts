import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type OpenThen, openSteps } from '../approval/open-steps.ts'
import { openHolds } from './open-holds.ts'

/** All that is open on a version now and would be printed on an approval: what holds it, and steps not yet done. */
export async function openAtApproval(
  tx: Transaction<StrategyRows>,
  session: Session,
  version: string,
): Promise<readonly OpenThen[]> {
  return [...(await openHolds(tx, version)), ...(await openSteps(tx, session, version))]
}
