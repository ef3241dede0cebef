import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allMoves, isEnd, isUndecided, mayBecome } from './statuses-move-forward.ts'
import { type VersionStatus, versionStatuses } from './version-statuses.ts'

const anyStatus = fc.constantFrom(...versionStatuses)

test('along any path of allowed moves no status is met twice', () => {
  fc.assert(
    fc.property(fc.array(anyStatus, { maxLength: 30 }), (wanted) => {
      let now: VersionStatus = 'draft'
      const met = new Set<VersionStatus>([now])
      for (const next of wanted) {
        if (!mayBecome(now, next)) continue
        expect(met.has(next)).toBe(false)
        met.add(next)
        now = next
      }
    }),
  )
})

test('nothing becomes a draft again, and nothing leaves an end', () => {
  for (const { from, to, allowed } of allMoves) {
    if (to === 'draft' || isEnd(from)) expect(allowed).toBe(false)
  }
  expect(versionStatuses.filter(isEnd)).toEqual(['superseded', 'withdrawn'])
})

test('every undecided version may be approved, so that what the state decided can be recorded', () => {
  for (const status of versionStatuses) expect(mayBecome(status, 'approved')).toBe(isUndecided(status))
})

test('the database holds the same list as the rule', () => {
  const sql = readFileSync(
    new URL('../database/2026-11-22-1200-create-versions.sql', import.meta.url),
    'utf8',
  )
  const trigger = sql.slice(sql.indexOf('function strategy.move_status_forward'))
  const inSql = [...trigger.matchAll(/\('([a-z ]+)', '([a-z ]+)'\)/g)].map(
    ([, from, to]) => `${from} > ${to}`,
  )
  const inRule = allMoves.filter(({ allowed }) => allowed).map(({ from, to }) => `${from} > ${to}`)
  expect(inRule.length).toBeGreaterThan(10)
  expect(inSql.sort()).toEqual(inRule.sort())
})
