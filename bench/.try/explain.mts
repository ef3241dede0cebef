import pg from 'pg'
import { readFileSync } from 'node:fs'
import { quartersInSql } from '/work/main/slices/results/server/indicators/sum-by-quarter.ts'
import { idOf, ours, sessionToken } from '/work/main/bench/growth/identifiers.ts'
const { app } = JSON.parse(readFileSync('/tmp/bench-hold.json', 'utf8'))
const c = new pg.Client({ connectionString: app })
await c.connect()
await c.query('begin')
await c.query(`select * from identity.open_session('session','${sessionToken}')`)
await c.query('set local role sutoon_results')
const which = process.argv[2]
const v = [ours, idOf('indicator', 7), '2022-01-01', '2024-12-31']
if (which === 'sum') {
  const r = await c.query('explain (analyze, buffers) ' + quartersInSql, v)
  console.log(r.rows.map((x) => x['QUERY PLAN']).join('\n'))
}
if (which === 'list') {
  const r = await c.query(`explain (analyze, buffers) ` + readFileSync('/tmp/list.sql', 'utf8'), [
    ours,
    idOf('indicator', 7),
    51,
  ])
  console.log(r.rows.map((x) => x['QUERY PLAN']).join('\n'))
}
await c.query('rollback')
await c.end()
