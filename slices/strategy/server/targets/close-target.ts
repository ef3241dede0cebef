import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { carriageOf } from '../changes/carriage.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { takesItsPlace } from '../../rules/changes/a-target-leaves-with-a-reason.ts'
import { targetClosuresOf, targetsOf } from './targets-of-versions.ts'

/**
 * Says why an approved target is no longer in the draft; the words that were approved stay with their version. What was
 * said is said anew only where it no longer holds, and stays beneath the new word.
 */
export const closeTarget: Handler<typeof strategy.acts.closeTarget, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') return refuse('not-a-draft')
  const { outcome, reason } = input
  const into = input.into ?? null
  const { approved, targetsLeft, targetsUnexplained } = await carriageOf(tx, version.id)
  const left = targetsLeft.find(({ lineage }) => lineage === input.of)
  if (approved === null || left === undefined) return refuse('target-has-not-left')
  if (!targetsUnexplained.includes(left)) {
    const told = await targetClosuresOf(tx, version.id)
    if (told.some((one) => one.lineage === left.lineage && one.version === version.id))
      return refuse('target-closed-already')
  }
  const { now } = await targetsOf(tx, approved.id, version.id)
  const goesOn = into !== null && takesItsPlace(into, now)
  if ((outcome === 'carried on') !== (into !== null) || (into !== null && !goesOn))
    return refuse('says-whose-target-takes-its-place')
  const { code, target } = left
  const recorded = await record(version.id, { of: input.of, code, target, outcome, into, reason })
  await tx.query(
    `insert into strategy.target_closures (version, strategy, lineage, number, level, outcome, into_lineage, reason,
        closed_by, ledger_entry, ledger_salt)
     select $1, $2, $3,
       (select coalesce(max(c.number), 0) + 1 from strategy.target_closures c where c.version = $1 and c.lineage = $3),
       (select t.level from strategy.field_texts t join strategy.nodes n on n.id = t.node
         where t.version = $4 and n.lineage = $3 and t.field = 'indicator.target'
         order by array_position(array['restricted annex', 'government', 'partners', 'public'], t.level) limit 1),
       $5, $6, $7, (select kernel.person()), $8, $9`,
    [
      ...[version.id, version.strategy, input.of, approved.id, outcome, into, reason],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  return { of: input.of }
}
