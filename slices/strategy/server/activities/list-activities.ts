import type { Handler } from '#kernel/contract/handler.ts'
import type { Activity, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

interface Row extends Omit<Activity, 'title'> {
  readonly titleEn: string | null
  readonly titleUr: string | null
  readonly total: number
}

/**
 * The page is chosen and counted among the nodes, for whoever reads an activity's node reads the activity; facts and titles
 * are read for the page only, both languages in one look: each mention of a table asks its policies anew.
 */
export const listActivities: Handler<typeof strategy.acts.listActivities, StrategyRows> = async ({
  input,
  tx,
}) => {
  const values: unknown[] = []
  const given = (value: unknown): string => `$${values.push(value)}`
  const version =
    input.version === undefined
      ? `(select v.id from strategy.versions v where v.strategy = ${given(input.strategy)}
           and v.status = ${given(input.status ?? 'approved')} order by v.number desc limit 1)`
      : given(input.version)
  const filters = [
    `n.version = ${version}`,
    `n.kind = 'activity'`,
    ...(input.pillar === undefined ? [] : [`n.pillar = ${given(input.pillar)}`]),
    ...(input.office === undefined
      ? []
      : [`n.id in (select node from strategy.activities where lead = ${given(input.office)})`]),
  ]
  const { rows } = await tx.query<Row>(
    `select p.*, a.*, t.en as "titleEn", t.ur as "titleUr"
       from (
         select n.id as node, n.lineage, n.code, n.pillar, n.level, n.position, count(*) over ()::integer as total
           from strategy.nodes n
          where ${filters.join(' and ')}
          order by n.position limit ${given(input.limit)} offset ${given(input.offset)}
       ) p
       cross join lateral (
         select lead as "leadOffice", governance_level as "governanceLevel", starts, ends
           from strategy.activities where node = p.node limit 1
       ) a
       cross join lateral (
         select min(text) filter (where language = 'en') as en, min(text) filter (where language = 'ur') as ur
           from strategy.field_texts where node = p.node and field = 'title'
       ) t
      order by p.position`,
    values,
  )
  return { activities: rows.map(activityOf), total: rows[0]?.total ?? 0 }
}

/** Named one by one: gathering the rest of each row cost a tenth of the request's time. */
const activityOf = (row: Row): Activity => ({
  node: row.node,
  lineage: row.lineage,
  code: row.code,
  pillar: row.pillar,
  level: row.level,
  title: { en: row.titleEn, ur: row.titleUr },
  leadOffice: row.leadOffice,
  governanceLevel: row.governanceLevel,
  starts: row.starts,
  ends: row.ends,
})
