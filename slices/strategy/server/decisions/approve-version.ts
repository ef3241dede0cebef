import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { whatStopsApproval } from '../../rules/approving-needs-a-second-person.ts'
import { keepApproval, submitterOf } from './keep-approval.ts'
import { lockVersion } from './lock-version.ts'
import { openAtApproval } from './open-at-approval.ts'

export const approveVersion: Handler<typeof strategy.acts.approveVersion, StrategyRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  const submittedBy = await submitterOf(tx, version.id)
  const approvedBy = session.person
  const [first, ...others] = whatStopsApproval({ status: version.status, submittedBy, approver: approvedBy })
  if (first !== undefined) refuse(first, ...others)
  const open = await openAtApproval(tx, session, version.id)
  const { instrument, number, dated } = input
  const effectiveOn = input.effectiveOn ?? null
  const recorded = await record(version.id, { instrument, number, dated, effectiveOn, open: open.length })
  const approval = { instrument, number, dated, effectiveOn, approvedBy, submittedBy, byLetter: false }
  await keepApproval(tx, version, approval, open, recorded)
  return { version: version.id, open: open.length }
}
