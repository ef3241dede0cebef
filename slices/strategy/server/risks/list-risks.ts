import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { strategy } from '../../contract.ts'
import type { Risk } from '../../contract/risks.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { isOverdue } from '../../rules/risks/a-review-is-overdue.ts'
import { type RiskAxis, type ScalePoint, usualScales } from '../../rules/risks/the-usual-scales.ts'
import { abilityOr, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'

export const listRisks: Handler<typeof strategy.acts.listRisks, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const today = dayAt(new Date())
  const risks = await risksOf(tx, version.strategy, version.id)
  const write = abilityOr(holdsMandate(session, version.strategy, 'secretariat'), null)
  return {
    risks: risks.map((risk) => ({ ...risk, overdue: isOverdue(risk, today) })),
    scales: {
      likelihood: [...(await scaleOf(tx, version.strategy, 'likelihood'))],
      impact: [...(await scaleOf(tx, version.strategy, 'impact'))],
    },
    may: { record: write, setScale: write },
  }
}

/** The points of an axis as the strategy states them, else the usual ones. */
export async function scaleOf(
  tx: Transaction<StrategyRows>,
  strategyId: string,
  axis: RiskAxis,
): Promise<readonly ScalePoint[]> {
  const { rows } = await tx.query<ScalePoint>(
    `select point, json_build_object('en', name_en, 'ur', name_ur) as name,
            json_build_object('en', means_en, 'ur', means_ur) as means
       from strategy.risk_scales where strategy = $1 and axis = $2 order by point`,
    [strategyId, axis],
  )
  return rows.length > 0 ? rows : usualScales[axis]
}

/** Each risk as it was said last, and all that was said before; open ones first. */
export async function risksOf(
  tx: Transaction<StrategyRows>,
  strategyId: string,
  version: string,
): Promise<readonly Omit<Risk, 'overdue'>[]> {
  const { rows } = await tx.query<Omit<Risk, 'overdue'>>(
    `select k.id, k.number, k.level, r.id as revision, json_build_object('en', r.title_en, 'ur', r.title_ur) as title,
            r.likelihood, r.impact,
            case when o.id is not null then json_build_object('id', o.id,
              'name', json_build_object('en', o.name_en, 'ur', o.name_ur)) end as office,
            json_build_object('en', r.mitigation_en, 'ur', r.mitigation_ur) as mitigation,
            r.review_on as "reviewOn", r.closed,
            coalesce((select json_agg(json_build_object('lineage', n.lineage, 'node', n.id, 'code', n.code,
                'title', json_build_object(
                  'en', (select t.text from strategy.field_texts t
                          where t.node = n.id and t.field = 'title' and t.language = 'en'),
                  'ur', (select t.text from strategy.field_texts t
                          where t.node = n.id and t.field = 'title' and t.language = 'ur')))
                order by n.position)
              from strategy.risk_nodes h join strategy.nodes n on n.lineage = h.lineage and n.version = $2
             where h.revision = r.id), '[]'::json) as threatens,
            (select json_agg(json_build_object(
                'at', to_char(e.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                'title', json_build_object('en', e.title_en, 'ur', e.title_ur), 'likelihood', e.likelihood,
                'impact', e.impact, 'reviewOn', e.review_on, 'closed', e.closed, 'reason', e.reason)
                order by e.sequence desc)
               from strategy.risk_revisions e where e.risk = k.id) as history
       from strategy.risks k
       join lateral (select * from strategy.risk_revisions l where l.risk = k.id
                      order by l.sequence desc limit 1) r on true
       left join identity.offices o on o.id = r.owner_office
      where k.strategy = $1 order by r.closed, k.number`,
    [strategyId, version],
  )
  return rows
}
