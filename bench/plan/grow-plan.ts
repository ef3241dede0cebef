import type { Queryable } from '#kernel/database/queryable.ts'
import { idFunctionSql, idOf } from '../growth/identifiers.ts'

/** The plan that is measured: 1,000 activities, and an earlier version of it with other words in every tenth. */
export const measured = idOf('plan version', 1)
export const earlier = idOf('plan version', 2)
export const activitiesGrown = 1_000
/** The cookie's secret of the secretariat: 32 letters and digits. */
export const secretariatToken = 'benchSecretariatSessionToken0001'

/**
 * Copies the example's newest version until it has so many activities, twice. Texts, partners and terms are the example's
 * own, so that every rule of the lint has something to read; a number at the end makes each text another one.
 */
export async function growPlan(db: Queryable, activities = activitiesGrown): Promise<void> {
  await db.query(idFunctionSql)
  for (const version of [1, 2]) {
    await db.query(versionSql(version))
    await db.query(nodesSql(version, activities))
  }
  await db.query(`insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
    select now() + interval '1 day', '${secretariatToken}', now(), m.person
      from identity.mandates m where m.kind = 'secretariat' limit 1`)
  await db.query('vacuum (analyze)')
}

const versionSql = (n: number) => `
  create temp table if not exists example_version as select id, strategy, number from strategy.versions
    order by number desc limit 1;
  insert into strategy.versions (id, strategy, number, title_en, title_ur, status, opened_at, illustrative, notice_en, notice_ur,
                                 ledger_entry, ledger_salt)
    select pg_temp.id_of('plan version', ${n}), v.strategy, v.number + ${n}, v.title_en, v.title_ur, 'withdrawn', v.opened_at,
           v.illustrative, v.notice_en, v.notice_ur, v.ledger_entry, v.ledger_salt
      from strategy.versions v join example_version e on e.id = v.id`

/** Round after round of the example's nodes; of the last only as many activities as are missing. */
const nodesSql = (n: number, most: number) => `
  create temp table grown_${n} as
    select r.round, n.id as was, pg_temp.id_of('plan ${n} ' || n.id, r.round) as id,
           case when n.parent is null then null else pg_temp.id_of('plan ${n} ' || n.parent, r.round) end as parent,
           pg_temp.id_of('plan lineage ' || n.id, r.round) as lineage, n.kind, n.pillar, n.level,
           case when r.round = 0 then n.code else n.code || '/' || r.round end as code,
           r.round * 100000 + n.position as position,
           sum((n.kind = 'activity')::int) over (order by r.round, n.position) as activities
      from strategy.nodes n join example_version e on e.id = n.version, generate_series(0, 20) r (round)
     where n.kind not in ('section', 'paragraph');
  delete from grown_${n} where activities > ${most} or (activities = ${most} and kind <> 'activity');
  insert into strategy.nodes (id, version, strategy, lineage, kind, parent, pillar, code, position, level)
    select g.id, pg_temp.id_of('plan version', ${n}), e.strategy, g.lineage, g.kind, g.parent, g.pillar, g.code, g.position, g.level
      from grown_${n} g, example_version e order by g.position;
  insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text, translation)
    select g.id, t.field, t.language, pg_temp.id_of('plan version', ${n}), t.strategy, t.node_level, t.level,
           t.text || case when g.round = 0 then '' else ' ' || g.round end
                  || case when ${n} = 2 and g.position % 100 = 0 then ' as it was before' else '' end, t.translation
      from grown_${n} g join strategy.field_texts t on t.node = g.was;
  insert into strategy.activities (node, version, strategy, node_level, lead, governance_level, starts, ends, cost_state)
    select g.id, pg_temp.id_of('plan version', ${n}), a.strategy, a.node_level, a.lead, a.governance_level, a.starts, a.ends, a.cost_state
      from grown_${n} g join strategy.activities a on a.node = g.was;
  insert into strategy.activity_partners (node, version, strategy, node_level, office, contribution_en, contribution_ur)
    select g.id, pg_temp.id_of('plan version', ${n}), p.strategy, p.node_level, p.office, p.contribution_en, p.contribution_ur
      from grown_${n} g join strategy.activity_partners p on p.node = g.was;
  insert into strategy.activity_terms (node, version, strategy, node_level, kind, code)
    select g.id, pg_temp.id_of('plan version', ${n}), t.strategy, t.node_level, t.kind, t.code
      from grown_${n} g join strategy.activity_terms t on t.node = g.was`
