import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriedTables, noteOfHiddenWords } from './what-a-laptop-carries.ts'
import { keyOf, type Row, type Shift, whatComesHome } from './what-comes-home.ts'

const tableOf = (name: string) => {
  const found = carriedTables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}
const positions = tableOf('positions')
const proposals = tableOf('proposals')

const position = fc.record({
  proposal: fc.constantFrom('p1', 'p2'),
  person: fc.constantFrom('a', 'b', 'c'),
  taken_at: fc.integer({ min: 0, max: 20 }).map((minute) => new Date(minute * 60_000).toISOString()),
  ledger_entry: fc.uuid(),
})
const one = (row: Row) => keyOf(positions, row)
const taken = fc.uniqueArray(position, { selector: one, maxLength: 6 })

/** A workspace after a package was merged into it. */
function merged(standing: readonly Row[], brought: readonly Row[], shift: Shift): readonly Row[] {
  const { added, replaced } = whatComesHome(positions, brought, standing, { brought: shift, standing: shift })
  const changed = new Map([...added, ...replaced].map((row) => [one(row), row]))
  return [...standing.filter((row) => !changed.has(one(row))), ...changed.values()].toSorted((x, y) =>
    one(x).localeCompare(one(y)),
  )
}
const sorted = (rows: readonly Row[]) => rows.toSorted((x, y) => one(x).localeCompare(one(y)))

describe('what a laptop brings', () => {
  test('merged twice changes nothing the second time', () => {
    fc.assert(
      fc.property(taken, taken, (standing, brought) => {
        const first = merged(standing, brought, () => 0)
        const again = whatComesHome(positions, brought, first, { brought: () => 0, standing: () => 0 })
        expect([again.added, again.replaced]).toEqual([[], []])
      }),
    )
  })

  test('of two packages may be merged in either order, whatever each clock was off by', () => {
    fc.assert(
      fc.property(taken, taken, taken, fc.integer(), fc.integer(), (standing, one, two, far, near) => {
        // Each row knows by its entry whose clock bore it, as it does at home.
        const off = new Map<unknown, number>([
          ...one.map(({ ledger_entry }) => [ledger_entry, far % 600_000] as const),
          ...two.map(({ ledger_entry }) => [ledger_entry, near % 600_000] as const),
        ])
        const shift: Shift = ({ ledger_entry }) => off.get(ledger_entry) ?? 0
        const inOrder = merged(merged(standing, one, shift), two, shift)
        expect(inOrder).toEqual(merged(merged(standing, two, shift), one, shift))
      }),
    )
  })

  test('loses nobody and doubles nobody: each person has one position, and it is the last one', () => {
    fc.assert(
      fc.property(taken, taken, (standing, brought) => {
        const after = merged(standing, brought, () => 0)
        expect(new Set(after.map(one)).size).toBe(after.length)
        expect(after.map(one)).toEqual(
          sorted([...new Map([...standing, ...brought].map((row) => [one(row), row])).values()]).map(one),
        )
        for (const row of [...standing, ...brought]) {
          const stands = after.find((other) => one(other) === one(row))
          expect(String(stands?.taken_at) >= String(row.taken_at)).toBe(true)
        }
      }),
    )
  })

  test('that contradicts a row which never changes is told, and not taken', () => {
    const here = { id: 'p', text_after: 'these words', ledger_salt: 'x' }
    const there = { id: 'p', text_after: 'other words', ledger_salt: 'x' }
    const none = { brought: () => 0, standing: () => 0 }
    expect(whatComesHome(proposals, [there], [here], none)).toMatchObject({ contradicting: ['p'], added: [] })
    expect(whatComesHome(proposals, [{ ...here, ledger_salt: 'y' }], [here], none)).toMatchObject({ same: 1 })
  })

  test('words that were hidden at home meanwhile stay hidden, and contradict nothing', () => {
    const here = { id: 'p', text_after: noteOfHiddenWords, text_before: 'a', ledger_salt: 'x' }
    const there = { ...here, text_after: 'what was said' }
    const none = { brought: () => 0, standing: () => 0 }
    expect(whatComesHome(proposals, [there], [here], none)).toMatchObject({ same: 1, contradicting: [] })
    expect(whatComesHome(proposals, [here], [there], none)).toMatchObject({ same: 1, contradicting: [] })
    const other = { ...there, text_before: noteOfHiddenWords }
    expect(whatComesHome(proposals, [other], [here], none)).toMatchObject({ contradicting: ['p'] })
  })

  test('a group that the room closed is closed at home, and an older package does not open it again', () => {
    const breakouts = tableOf('breakouts')
    const none = { brought: () => 0, standing: () => 0 }
    const open = { id: 'b', closed_at: null, ledger_entry: 'e' }
    const closed = { ...open, closed_at: '2026-03-01T10:00:00+00:00' }
    expect(whatComesHome(breakouts, [closed], [open], none).replaced).toEqual([closed])
    expect(whatComesHome(breakouts, [open], [closed], none)).toMatchObject({ replaced: [], overtaken: 1 })
  })
})
