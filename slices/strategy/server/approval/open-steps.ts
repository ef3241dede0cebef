import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { stepStateNames } from '../../contract/governance/approval-words.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { openBeforeApproval } from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'
import { findVersion } from '../doors/tree.ts'
import { pathOfVersion } from './path-of-version.ts'

/** Something that was open when a version was approved, as it is printed on the approval. */
export interface OpenThen {
  readonly placedBy: string
  readonly code: string
  readonly reason: { readonly en: string; readonly ur: string }
  readonly subject: string
}

/** Steps before the approval that were neither done nor skipped, in the words that are printed. */
export async function openSteps(
  tx: Transaction<StrategyRows>,
  session: Session,
  version: string,
): Promise<readonly OpenThen[]> {
  const state = await findVersion(tx, version)
  if (state === null) return []
  const asked = (await pathOfVersion(tx, session, state)).filter(({ retired }) => !retired)
  return openBeforeApproval(asked).map((step) => ({
    ...{ placedBy: 'strategy', code: 'approval-step', subject: step.id },
    reason: {
      en: `${step.name.en}: ${stepStateNames[step.state].en.toLowerCase()}.`,
      ur: `${step.name.ur}: ${stepStateNames[step.state].ur}۔`,
    },
  }))
}
