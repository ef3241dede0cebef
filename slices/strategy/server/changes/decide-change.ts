import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { faultsOfDeciding, reviewerFor } from '../../rules/changes/three-people-change-an-approved-plan.ts'
import { holdsMandate } from '../abilities.ts'
import { changeNow } from './changes-of.ts'
import { findChange } from './find-change.ts'

type Act = typeof strategy.acts.decideChange

export const decideChange: Handler<Act, StrategyRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const change = await findChange(tx, input.change)
  if (letter !== null && !holdsMandate(session, change.strategy, 'secretariat')) throw new NotFound()
  const now = changeNow(change)
  const { person } = session
  const faults = faultsOfDeciding(now, letter === null ? { letter: false, person } : { letter: true })
  const [fault, ...others] = faults as readonly (keyof Act['refusals'])[]
  if (fault !== undefined) return refuse(fault, ...others)
  const { decision, instrument, number, dated, reason } = input
  const effectiveOn = input.effectiveOn ?? null
  if ((decision === 'approved') !== (effectiveOn !== null)) return refuse('needs-effective-date')
  const about = {
    ...{ code: `C-${change.number}`, title: change.title },
    path: `/plan/${change.version.id}/changes`,
  }
  const recorded = await record(
    change.id,
    { decision, instrument, number, dated, reason, effectiveOn },
    { strategy: change.strategy, ...(letter && { about }) },
  )
  await tx.query(
    `insert into strategy.change_decisions (change, strategy, decision, instrument, instrument_number, dated, reason,
        effective_on, by_letter, proposed_by, reviewed_by, decided_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
        case when $9 then null else (select kernel.person()) end, $12, $13)`,
    [
      ...[change.id, change.strategy, decision, instrument, number, dated, reason, effectiveOn],
      ...[letter !== null, change.proposedBy, letter === null ? reviewerFor(now, person) : null],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { change: change.id }
}
