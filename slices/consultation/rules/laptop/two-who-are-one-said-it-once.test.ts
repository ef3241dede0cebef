import { expect, test } from 'vitest'
import { saidOnce, withoutOwn } from './two-who-are-one-said-it-once.ts'
import { carriedTables } from './what-a-laptop-carries.ts'

const tableOf = (wanted: string) => {
  const found = carriedTables.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(wanted)
  return found
}
const position = { proposal: 'p', person: 'one', position: 'agree', taken_at: '2026-03-01T10:00:00Z' }

test('of two positions of one person the last one counts, in whichever order they come', () => {
  const later = { ...position, position: 'pass', taken_at: '2026-03-01T11:00:00Z' }
  const other = { ...position, person: 'another' }
  for (const rows of [
    [position, later, other],
    [later, other, position],
  ]) {
    const { rows: kept, folded } = saidOnce(tableOf('positions'), rows)
    expect(folded).toBe(1)
    expect(kept).toHaveLength(2)
    expect(kept).toEqual(expect.arrayContaining([later, other]))
  }
})

test('of two arrivals on one day one stays, and those of two days both do', () => {
  const came = { round: 'r', person: 'one', day: '2026-03-01', ledger_entry: 'a' }
  const rows = [came, { ...came, ledger_entry: 'b' }, { ...came, day: '2026-03-02' }]
  expect(saidOnce(tableOf('arrivals'), rows)).toMatchObject({ folded: 1 })
})

test('rows that never change are left as they are: one that stands there twice is for the merge to refuse', () => {
  const row = { id: 'c' }
  expect(saidOnce(tableOf('conclusions'), [row, row])).toEqual({ rows: [row, row], folded: 0 })
})

test('nobody co-signs their own proposal; an office does so beside its author', () => {
  const authors = [{ proposal: 'p', person: 'one', office: null }]
  const signed = [
    { proposal: 'p', person: 'one', office: null },
    { proposal: 'p', person: null, office: 'o' },
    { proposal: 'q', person: 'one', office: null },
  ]
  expect(withoutOwn(signed, authors)).toEqual({ rows: signed.slice(1), folded: 1 })
})
