import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayHangBelow, nodeKinds } from '../a-node-hangs-below-its-kind.ts'
import { strictness } from '../openness/levels-of-openness.ts'
import { standingOfChange } from './a-change-meets-a-tree-that-moved-on.ts'
import { below, treeAfter } from './a-tree-after-a-change.ts'
import { namedBy, type StructuralChange, type Tree, type TreeEntry } from './structural-change.ts'
import { add, entry, made, names, plan } from './testing/plan-of-trees.ts'

const problem = (change: StructuralChange) => {
  const after = treeAfter(plan, change, () => 'new')
  return after.ok ? null : after.code
}

describe('a change of the tree', () => {
  it('adds a part after the neighbour that was named, with the next code and as open as what it hangs below', () => {
    const tree = made(plan, add)
    expect(names(tree).slice(2, 5)).toEqual(['P-1.1', 'new 0', 'P-1.2'])
    expect(tree[3]).toMatchObject({ code: 'P-1.4', parent: 'P-1', level: 'public' })
    expect(made(plan, { ...add, below: 'P-2', after: null }).at(-3)).toMatchObject({
      code: 'P-2.2',
      level: 'partners',
    })
  })

  it('adds a section with its paragraphs, such as a mechanism of implementation', () => {
    const title = { en: 'Monitoring', ur: 'نگرانی' }
    const tree = made(plan, {
      ...{ kind: 'add', node: 'section', below: null, after: 'S', title },
      text: { en: 'A board meets.\n\nIt reports.', ur: 'بورڈ ملتا ہے۔' },
    })
    expect(tree.slice(-3)).toMatchObject([
      { kind: 'section', title },
      { kind: 'paragraph', parent: 'new 0', title: { en: 'A board meets.', ur: 'بورڈ ملتا ہے۔' } },
      { kind: 'paragraph', parent: 'new 0', title: { en: 'It reports.', ur: null } },
    ])
  })

  it('removes a part with all that hangs below it', () => {
    expect(names(made(plan, { kind: 'remove', node: 'P-1' }))).toEqual(['P', 'P-2', 'P-2.1', 'S', 'S.1'])
  })

  it('moves a part with what hangs below it, which becomes as narrow as the new place', () => {
    const tree = made(plan, { kind: 'move', node: 'P-1.1', below: 'P-2', after: 'P-2.1' })
    expect(tree.find(({ lineage }) => lineage === 'P-1.1')).toMatchObject({
      ...{ parent: 'P-2', code: 'P-2.2', level: 'partners' },
    })
    expect(problem({ kind: 'move', node: 'P-1.1', below: 'P-1', after: null })).toBeNull()
    expect(problem({ kind: 'move', node: 'P-1.3', below: 'P-1', after: null })).toBe('changes-nothing')
  })

  it('moves a part whose next code what hangs below it has already: it gets another', () => {
    const nested = [
      ...[entry('N-1', 'output', null), entry('N-2', 'activity', 'N-1'), entry('N-3', 'activity', 'N-2')],
    ]
    const codes = made(nested, { kind: 'move', node: 'N-2', below: null, after: null }).map(
      ({ code }) => code,
    )
    expect(codes.toSorted()).toEqual(['N-1', 'N-3', 'N-4'])
  })

  it('merges parts of one kind into one that stays, and hangs what hung below them below it', () => {
    const tree = made(plan, { kind: 'merge', into: 'P-2', nodes: ['P-1'], title: { en: 'One aim' } })
    expect(names(tree)).toEqual(['P', 'P-2', 'P-2.1', 'P-1.1', 'P-1.2', 'P-1.3', 'S', 'S.1'])
    expect(tree[1]?.title.en).toBe('One aim')
    expect(tree[3]).toMatchObject({ parent: 'P-2', level: 'partners' })
    expect(tree[5]).toMatchObject({ level: 'government' })
  })

  it('splits a part: the first keeps its place, others stand after it with what was given to them', () => {
    const parts = [
      { title: { en: 'First half' }, below: [] },
      { title: { en: 'Second half' }, below: ['P-1.2'] },
    ]
    const tree = made(plan, { kind: 'split', node: 'P-1', parts })
    expect(names(tree).slice(0, 7)).toEqual(['P', 'P-1', 'P-1.1', 'P-1.3', 'new 0', 'P-1.2', 'P-2'])
    expect(tree[4]).toMatchObject({ code: 'P-3', parent: 'P', title: { en: 'Second half' } })
  })

  it('that cannot be made says why', () => {
    expect(problem({ ...add, title: {} })).toBe('needs-a-title')
    expect(problem({ ...add, below: 'gone' })).toBe('no-such-node')
    expect(problem({ ...add, below: null, after: null })).toBe('needs-a-place')
    expect(problem({ ...add, below: 'S', after: null })).toBe('does-not-hang-there')
    expect(problem({ ...add, below: 'P-1', after: 'P-2.1' })).toBe('does-not-hang-there')
    expect(problem({ kind: 'move', node: 'P-1', below: 'P-1.1', after: null })).toBe('does-not-hang-there')
    const title = { en: 'x' }
    expect(problem({ kind: 'merge', into: 'P-1', nodes: ['P-1.1'], title })).toBe('not-of-one-kind')
    expect(problem({ kind: 'merge', into: 'P-1', nodes: ['P-1'], title })).toBe('changes-nothing')
    const part = { title, below: [] }
    expect(problem({ kind: 'split', node: 'P-1', parts: [part] })).toBe('changes-nothing')
    expect(problem({ kind: 'split', node: 'P-1', parts: [part, { title, below: ['P-2.1'] }] })).toBe(
      'does-not-hang-there',
    )
  })
})

/** Any plan: each node hangs below an earlier one below which its kind may stand, and is no more open than that. */
const plans: fc.Arbitrary<Tree> = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 18 })
  .map((seeds) => {
    const tree: TreeEntry[] = []
    for (const [kindSeed, parentSeed, levelSeed] of seeds) {
      const kind = nodeKinds[kindSeed % nodeKinds.length] ?? 'activity'
      const fitting = [null, ...tree].filter((one) => mayHangBelow(kind, one?.kind ?? null))
      const parent = fitting[parentSeed % Math.max(1, fitting.length)]
      if (parent === undefined) continue
      const levels = (['public', 'partners', 'government', 'restricted annex'] as const).filter(
        (one) => parent === null || strictness(one) >= strictness(parent.level),
      )
      const level = levels[levelSeed % levels.length] ?? 'restricted annex'
      tree.push(entry(`N-${String(tree.length + 1)}`, kind, parent?.lineage ?? null, { level }))
    }
    return tree
  })
const changes = (tree: Tree): fc.Arbitrary<StructuralChange> => {
  const one = fc.constantFrom(...names(tree))
  const place = fc.record({ below: fc.option(one), after: fc.option(one) })
  const title = fc.constant({ en: 'words' })
  return fc.oneof(
    fc.tuple(place, fc.constantFrom(...nodeKinds)).map(([at, node]) => ({
      ...{ kind: 'add' as const, node, title: { en: 'words' }, text: { en: 'a\n\nb' } },
      ...at,
    })),
    one.map((node) => ({ kind: 'remove' as const, node })),
    fc.tuple(one, place).map(([node, at]) => ({ kind: 'move' as const, node, ...at })),
    fc.record({
      kind: fc.constant('merge' as const),
      into: one,
      nodes: fc.array(one, { minLength: 1, maxLength: 3 }),
      title,
    }),
    fc.tuple(one, fc.array(one, { maxLength: 2 })).map(([node, given]) => ({
      ...{ kind: 'split' as const, node },
      parts: [
        { title: { en: 'one' }, below: [] },
        { title: { en: 'two' }, below: given },
      ],
    })),
  )
}
const planAndChange = plans
  .filter((tree) => tree.length > 0)
  .chain((tree) => changes(tree).map((change) => ({ tree, change })))

const byLineage = (one: { lineage: string }, other: { lineage: string }) =>
  one.lineage.localeCompare(other.lineage)

describe('whatever the plan and the change', () => {
  it('the tree that comes is a tree: each hangs below its kind, none more open than its parent, codes are its own', () => {
    let changed = 0
    fc.assert(
      fc.property(planAndChange, ({ tree, change }) => {
        const after = treeAfter(tree, change, (at) => `new ${String(at)}`)
        if (!after.ok) return
        changed += 1
        const seen = new Map<string, TreeEntry>()
        for (const one of after.tree) {
          const parent = one.parent === null ? null : seen.get(one.parent)
          expect(parent).not.toBeUndefined()
          expect(mayHangBelow(one.kind, parent?.kind ?? null)).toBe(true)
          if (parent) expect(strictness(one.level)).toBeGreaterThanOrEqual(strictness(parent.level))
          seen.set(one.lineage, one)
        }
        expect(seen.size).toBe(after.tree.length)
        expect(new Set(after.tree.map(({ code }) => code)).size).toBe(after.tree.length)
      }),
      { numRuns: 600 },
    )
    expect(changed).toBeGreaterThan(100)
  })

  it('what it does not name keeps its words, its code and its order', () => {
    fc.assert(
      fc.property(planAndChange, ({ tree, change }) => {
        const after = treeAfter(tree, change, (at) => `new ${String(at)}`)
        if (!after.ok) return
        const touched = new Set(namedBy(change).flatMap((one) => [...below(tree, one)]))
        const untouched = (of: Tree) =>
          of.filter((one) => !touched.has(one.lineage) && !one.lineage.startsWith('new'))
        const kept = untouched(made(tree, change))
        expect(
          kept.map(({ lineage, code, title }) => ({ lineage, code, title })).toSorted(byLineage),
        ).toEqual(
          untouched(tree)
            .map(({ lineage, code, title }) => ({ lineage, code, title }))
            .toSorted(byLineage),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('a change stands on the tree that it was proposed against, and what does not collide later can be made', () => {
    fc.assert(
      fc.property(planAndChange, fc.nat(), ({ tree, change }, seed) => {
        if (!treeAfter(tree, change, (at) => `new ${String(at)}`).ok) return
        expect(standingOfChange(tree, tree, change)).toEqual({ state: 'stands' })
        const gone = names(tree)[seed % tree.length] ?? ''
        const now = made(tree, { kind: 'remove', node: gone })
        const standing = standingOfChange(tree, now, change)
        if (standing.state === 'collides') return
        expect(treeAfter(now, change, (at) => `new ${String(at)}`).ok).toBe(true)
        expect(namedBy(change).every((one) => names(now).includes(one))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
