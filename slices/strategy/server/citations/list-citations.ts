import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { findNode } from '../nodes/find-node.ts'
import { citationsSeen } from './citations-seen.ts'

export const listCitations: Handler<typeof strategy.acts.listCitations, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const node = await findNode(tx, input.node)
  const seen = await citationsSeen(tx, node)
  return {
    citations: seen.map(({ id, why, at, finding }) => {
      const { reference, statement, kind, likelihood, confidence, asOf, stale } = finding
      return { id, why, at, reference, statement, kind, likelihood, confidence, asOf, stale }
    }),
    may: { citeFinding: ability(holdsMandate(session, node.strategy, 'secretariat'), []) },
  }
}
