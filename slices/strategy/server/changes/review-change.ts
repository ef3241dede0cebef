import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { faultsOfReviewing } from '../../rules/changes/three-people-change-an-approved-plan.ts'
import { changeNow } from './changes-of.ts'
import { findChange } from './find-change.ts'

type Act = typeof strategy.acts.reviewChange

export const reviewChange: Handler<Act, StrategyRows> = async ({ input, tx, session, refuse, record }) => {
  const change = await findChange(tx, input.change)
  const faults = faultsOfReviewing(changeNow(change), session.person)
  const [fault, ...others] = faults as readonly (keyof Act['refusals'])[]
  if (fault !== undefined) return refuse(fault, ...others)
  const { verdict, reason } = input
  const recorded = await record(change.id, { verdict, reason })
  await tx.query(
    `insert into strategy.change_reviews (change, strategy, verdict, reason, proposed_by, reviewed_by, ledger_entry,
        ledger_salt)
     values ($1, $2, $3, $4, $5, (select kernel.person()), $6, $7)`,
    [
      ...[change.id, change.strategy, verdict, reason, change.proposedBy],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { change: change.id }
}
