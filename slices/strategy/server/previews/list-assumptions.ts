import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { Assumption } from '../../contract/governance/previews.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { hasField } from '../../rules/fields-of-a-node.ts'
import { findVersion } from '../doors/tree.ts'

export const listAssumptions: Handler<typeof strategy.acts.listAssumptions, StrategyRows> = async ({
  input,
  tx,
}) => {
  if ((await findVersion(tx, input.version)) === null) throw new NotFound()
  const wording = (field: string) =>
    `json_build_object('en', max(t.text) filter (where t.field = '${field}' and t.language = 'en'),
       'ur', max(t.text) filter (where t.field = '${field}' and t.language = 'ur'))`
  const { rows } = await tx.query<Assumption>(
    `select n.id as node, n.code, n.kind, ${wording('title')} as title, ${wording('assumption')} as assumption,
            ${wording('risk')} as risk
       from strategy.nodes n left join strategy.field_texts t on t.node = n.id
      where n.version = $1 group by n.id order by n.position`,
    [input.version],
  )
  const chain = rows.filter(({ kind }) => hasField(kind, 'assumption'))
  const assumptions = chain.filter(
    ({ assumption, risk }) => (assumption.en ?? assumption.ur ?? risk.en ?? risk.ur) !== null,
  )
  return { assumptions, without: chain.length - assumptions.length }
}
