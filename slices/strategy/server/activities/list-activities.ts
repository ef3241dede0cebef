import type { Handler } from '#kernel/contract/handler.ts'
import type { Activity, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

interface Row extends Omit<Activity, 'title'> {
  readonly titleEn: string | null
  readonly titleUr: string | null
  readonly total: number
}

/**
 * Filters are kept to what an index answers under row security; the titles are read for the page only, both languages
 * in one look: each mention of a table asks its policies anew.
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
    'a.version = n.version',
    `n.kind = 'activity'`,
    ...(input.pillar === undefined ? [] : [`n.pillar = ${given(input.pillar)}`]),
    ...(input.office === undefined ? [] : [`a.lead = ${given(input.office)}`]),
  ]
  const { rows } = await tx.query<Row>(
    `select p.*, t.en as "titleEn", t.ur as "titleUr"
       from (
         select n.id as node, n.lineage, n.code, n.pillar, n.level, a.lead as "leadOffice",
                a.governance_level as "governanceLevel", a.starts, a.ends, n.position, count(*) over ()::integer as total
           from strategy.nodes n join strategy.activities a on a.node = n.id
          where ${filters.join(' and ')}
          order by n.position limit ${given(input.limit)} offset ${given(input.offset)}
       ) p
       cross join lateral (
         select min(text) filter (where language = 'en') as en, min(text) filter (where language = 'ur') as ur
           from strategy.field_texts where node = p.node and field = 'title'
       ) t
      order by p.position`,
    values,
  )
  return {
    activities: rows.map(({ titleEn, titleUr, node, lineage, code, pillar, level, ...facts }) => ({
      ...{ node, lineage, code, pillar, level },
      title: { en: titleEn, ur: titleUr },
      leadOffice: facts.leadOffice,
      governanceLevel: facts.governanceLevel,
      starts: facts.starts,
      ends: facts.ends,
    })),
    total: rows[0]?.total ?? 0,
  }
}
