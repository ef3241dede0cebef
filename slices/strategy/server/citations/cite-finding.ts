import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { findingsByIds } from '#slices/evidence/index.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findNode } from '../nodes/find-node.ts'
import { citationsSeen } from './citations-seen.ts'

export const citeFinding: Handler<typeof strategy.acts.citeFinding, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const node = await findNode(tx, input.node)
  if (node.kind !== 'objective') return refuse('not-an-objective')
  const [finding] = await findingsByIds(tx, [input.finding])
  if (finding === undefined || finding.strategy !== node.strategy) throw new NotFound()
  if (finding.stale === 'superseded') return refuse('finding-superseded')
  // Two who cite the same at once wait for each other here.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${node.lineage} cites`])
  const cited = await citationsSeen(tx, node)
  if (cited.some((one) => one.finding.id === finding.id)) return refuse('cited-already')
  const why = input.why ?? null
  const { ledger_entry, ledger_salt } = await record(node.lineage, { finding: finding.id, why })
  const { rows } = await tx.query<{ id: string }>(
    `insert into strategy.citations (strategy, lineage, finding, finding_level, why, cited_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, (select kernel.person()), $6, $7) returning id`,
    [node.strategy, node.lineage, finding.id, finding.openness, why, ledger_entry, ledger_salt],
  )
  return { citation: rows[0]?.id ?? '' }
}
