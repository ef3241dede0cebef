import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type OpenThen, openSteps } from '../approval/open-steps.ts'
import { carriageOf } from '../changes/carriage.ts'
import { openHolds } from './open-holds.ts'

type Tx = Transaction<StrategyRows>

/** What goes beyond what was decided for the version, and what was closed or left without a word. */
async function notDecided(tx: Tx, version: string): Promise<readonly OpenThen[]> {
  const { beyond, unexplained, targetsUnexplained } = await carriageOf(tx, version)
  return [
    ...beyond.map(({ lineage, code }) => ({
      ...{ placedBy: 'strategy', code: 'beyond-the-decision', subject: lineage },
      reason: {
        en: `${code} changed beyond what was decided for this version.`,
        ur: `${code} اس نسخے کے فیصلے سے باہر بدلا۔`,
      },
    })),
    ...unexplained.map(({ lineage, code }) => ({
      ...{ placedBy: 'strategy', code: 'closed-without-a-reason', subject: lineage },
      reason: {
        en: `${code} left the plan without a reason.`,
        ur: `${code} بغیر وجہ کے منصوبے سے نکلی۔`,
      },
    })),
    ...targetsUnexplained.map(({ lineage, code }) => ({
      ...{ placedBy: 'strategy', code: 'target-dropped-without-a-reason', subject: lineage },
      reason: {
        en: `The target of ${code} left the plan without a reason.`,
        ur: `${code} کا ہدف بغیر وجہ کے منصوبے سے نکلا۔`,
      },
    })),
  ]
}

/** All that is open on a version now and would be printed on an approval: what holds it, and steps not yet done. */
export async function openAtApproval(
  tx: Tx,
  session: Session,
  version: string,
): Promise<readonly OpenThen[]> {
  return [
    ...(await openHolds(tx, version)),
    ...(await openSteps(tx, session, version)),
    ...(await notDecided(tx, version)),
  ]
}
