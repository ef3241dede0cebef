import type { Floor } from './one-floor.ts'

interface Row {
  readonly node: string
  readonly lineage: string
  readonly code: string
  readonly pillar: string
  readonly level: string
  readonly lead: string
  readonly governance_level: string
  readonly starts: string
  readonly ends: string
  readonly total: number
  readonly en: string | null
  readonly ur: string | null
}

/** What row security would have said stands in the query: a focal person does not read the restricted annex. */
export const activitiesFloor: Floor = {
  path: '/api/strategy/activities',
  text: `select p.*, e.text as en, u.text as ur
     from (
       select n.id as node, n.lineage, n.code, n.pillar, n.level, n.position, a.lead, a.governance_level, a.starts,
              a.ends, count(*) over ()::int as total
         from strategy.nodes n join strategy.activities a on a.node = n.id
        where n.version = (select id from strategy.versions where strategy = $1 and status = 'approved')
          and n.kind = 'activity' and n.pillar = $2 and n.level <> 'restricted annex'
        order by n.position limit 50
     ) p
     left join strategy.field_texts e on e.node = p.node and e.field = 'title' and e.language = 'en'
     left join strategy.field_texts u on u.node = p.node and u.field = 'title' and u.language = 'ur'
    order by p.position`,
  values: (query) => [query.strategy, query.pillar],
  answer: (rows: readonly Row[]) => ({
    activities: rows.map((row) => ({
      node: row.node,
      lineage: row.lineage,
      code: row.code,
      pillar: row.pillar,
      level: row.level,
      title: { en: row.en, ur: row.ur },
      leadOffice: row.lead,
      governanceLevel: row.governance_level,
      starts: row.starts,
      ends: row.ends,
    })),
    total: rows[0]?.total ?? 0,
  }),
}
