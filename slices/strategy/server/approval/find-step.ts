import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { PathStep } from '../../contract/governance/approval.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { StepNow } from '../../rules/approval/a-step-is-answered-by-its-office.ts'
import { type VersionState, findVersion } from '../doors/tree.ts'
import { stepNow } from './abilities-on-step.ts'
import { pathOfVersion } from './path-of-version.ts'

export interface StepFound {
  readonly version: VersionState
  readonly step: PathStep
  readonly now: StepNow
}

/** A step that is asked of a version now. One thing happens at a step at a time: the version's row is locked. */
export async function findStep(
  tx: Transaction<StrategyRows>,
  session: Session,
  asked: { readonly version: string; readonly step: string },
): Promise<StepFound> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`${asked.version} ${asked.step}`])
  const version = await findVersion(tx, asked.version)
  if (version === null) throw new NotFound()
  const path = await pathOfVersion(tx, session, version)
  const step = path.find(({ id, retired }) => id === asked.step && !retired)
  if (step === undefined) throw new NotFound()
  return { version, step, now: stepNow(version, step) }
}
