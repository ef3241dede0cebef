import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { whatStopsRecordingAnApproval } from '../../rules/approving-needs-a-second-person.ts'
import { keepApproval } from './keep-approval.ts'
import { lockVersion } from './lock-version.ts'
import { openAtApproval } from './open-at-approval.ts'

/** The system records what the state decided and does not forbid it: whatever was open is printed on it. */
export const recordApproval: Handler<typeof strategy.acts.recordApproval, StrategyRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  if (letter === null) refuse('needs-its-letter')
  const version = await lockVersion(tx, input.version)
  const decided = whatStopsRecordingAnApproval(version.status)
  if (decided !== null) refuse(decided)
  const open = await openAtApproval(tx, session, version.id)
  const { instrument, number, dated } = input
  const effectiveOn = input.effectiveOn ?? null
  const recorded = await record(
    version.id,
    { instrument, number, dated, effectiveOn, open: open.length, was: version.status },
    { strategy: version.strategy },
  )
  const approval = {
    instrument,
    number,
    dated,
    effectiveOn,
    approvedBy: null,
    submittedBy: null,
    byLetter: true,
  }
  await keepApproval(tx, version, approval, open, recorded)
  return { version: version.id, open: open.length }
}
