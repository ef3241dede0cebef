import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { SeenNode } from '../../contract/governance/previews.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'

/** The database answers with the eyes of the audience (policies/previews.sql); nothing is filtered here. */
export const previewVersion: Handler<typeof strategy.acts.previewVersion, StrategyRows> = async ({
  input,
  tx,
}) => {
  if ((await findVersion(tx, input.version)) === null) throw new NotFound()
  await tx.query(`select set_config('sutoon.audience', $1, true)`, [input.audience])
  const { rows } = await tx.query<SeenNode>(
    `select n.id, n.parent, n.kind, n.code, n.level,
            coalesce((select json_agg(json_build_object('field', t.field, 'language', t.language, 'level', t.level,
                'text', t.text) order by t.field, t.language)
              from strategy.field_texts t where t.node = n.id), '[]'::json) as texts
       from strategy.nodes n where n.version = $1 order by n.position`,
    [input.version],
  )
  return { nodes: [...rows] }
}
