import pg from 'pg'
import { readFileSync } from 'node:fs'
import { quartersInSql } from '/work/main/slices/results/server/indicators/sum-by-quarter.ts'
import { idOf, ours, sessionToken } from '/work/main/bench/growth/identifiers.ts'
const { app, su } = JSON.parse(readFileSync('/tmp/bench-hold.json', 'utf8'))
const list = readFileSync('/tmp/list.sql', 'utf8')
const act = `select p.*, e.text as "titleEn", u.text as "titleUr" from ( select n.id as node, n.lineage, n.code, n.pillar, n.level, a.lead as "leadOffice", a.governance_level as "governanceLevel", a.starts, a.ends, n.position, count(*) over ()::integer as total from strategy.nodes n join strategy.activities a on a.node = n.id where n.version = (select v.id from strategy.versions v where v.strategy = $1 and v.status = $2 order by v.number desc limit 1) and n.kind = 'activity' and n.pillar = $3 order by n.position limit 50 offset 0 ) p left join strategy.field_texts e on e.node = p.node and e.field = 'title' and e.language = 'en' left join strategy.field_texts u on u.node = p.node and u.field = 'title' and u.language = 'ur' order by p.position`
const cases: [string, string, string, unknown[]][] = [
  ['activities', 'strategy', act, [ours, 'approved', 'P1']],
  ['list', 'results', list, [ours, idOf('indicator', 7), 51]],
]
const c = new pg.Client({ connectionString: app })
await c.connect()
const s = new pg.Client({ connectionString: su })
await s.connect()
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 3]!.toFixed(2)
const begin = (slice: string) =>
  c.query(
    `begin read only; select * from identity.open_session('session','${sessionToken}'); set local role sutoon_${slice}`,
  )
for (const [name, slice, sql, v] of cases) {
  const t: Record<string, number[]> = {
    begin: [],
    unnamed: [],
    named: [],
    commit: [],
    floor: [],
    floorUnnamed: [],
  }
  const time = async (k: string, f: () => Promise<unknown>) => {
    const b = performance.now()
    await f()
    t[k]!.push(performance.now() - b)
  }
  for (let i = 0; i < 200; i++) {
    await time('begin', () => begin(slice))
    await time('unnamed', () => c.query(sql, v))
    await time('commit', () => c.query('commit'))
    await begin(slice)
    await time('named', () => c.query({ name, text: sql, values: v }))
    await c.query('commit')
    await time('floor', () => s.query({ name, text: sql, values: v }))
    await time('floorUnnamed', () => s.query(sql, v))
  }
  console.log(
    name,
    Object.entries(t)
      .map(([k, a]) => `${k} ${med(a)}`)
      .join('  '),
  )
}
await c.end()
await s.end()
