import { describe, expect, it } from 'vitest'
import { standingOfChange } from './a-change-meets-a-tree-that-moved-on.ts'
import { sidesOf } from './rows-of-a-changed-tree.ts'
import { add, made, plan } from './testing/plan-of-trees.ts'
import { levelOfChange, saidOf } from './what-a-change-says.ts'

describe('a change on a plan that has moved on', () => {
  const reworded = plan.map((one) =>
    one.lineage === 'P-1.1' ? { ...one, title: { en: 'other words', ur: null } } : one,
  )

  it('collides where its node or its place is gone, its words were changed, or it was moved already', () => {
    const without = made(plan, { kind: 'remove', node: 'P-2' })
    expect(standingOfChange(plan, without, { ...add, below: 'P-2', after: null })).toMatchObject({
      because: 'place-removed',
    })
    expect(standingOfChange(plan, without, { kind: 'remove', node: 'P-2.1' })).toMatchObject({
      ...{ because: 'node-removed', code: 'P-2.1' },
    })
    expect(standingOfChange(plan, reworded, { kind: 'remove', node: 'P-1.1' })).toMatchObject({
      because: 'words-changed',
    })
    const moved = made(plan, { kind: 'move', node: 'P-1.1', below: 'P-2', after: null })
    expect(
      standingOfChange(plan, moved, { kind: 'move', node: 'P-1.1', below: 'P', after: null }),
    ).toMatchObject({
      because: 'moved-elsewhere',
    })
    expect(standingOfChange(plan, made(plan, add), { kind: 'remove', node: 'P-1' })).toMatchObject({
      because: 'more-below-it',
    })
  })

  it('is rebased where what stands around it has changed', () => {
    expect(standingOfChange(plan, reworded, { ...add })).toEqual({ state: 'rebased' })
    expect(
      standingOfChange(plan, reworded, { kind: 'move', node: 'P-1.1', below: 'P-2', after: null }),
    ).toEqual({
      state: 'rebased',
    })
    expect(standingOfChange(plan, reworded, { kind: 'remove', node: 'P-2' })).toEqual({ state: 'stands' })
  })
})

describe('in words', () => {
  it('a removal quotes what goes, and nothing that fewer people may read', () => {
    const said = saidOf(plan, { kind: 'remove', node: 'P-1' }, 'en', 'public')
    expect(said).toEqual({
      before: 'P-1 title of P-1\nP-1.1 title of P-1.1\nP-1.2 title of P-1.2',
      after: '',
    })
  })

  it('a move says below what, and a split what comes of it', () => {
    expect(
      saidOf(plan, { kind: 'move', node: 'P-1.1', below: 'P-2', after: null }, 'en', 'partners'),
    ).toEqual({
      before: 'P-1 title of P-1\nP-1.1 title of P-1.1',
      after: 'P-2 title of P-2\nP-2.1 title of P-2.1\nP-2.2 title of P-1.1',
    })
    const parts = ['One', 'Two'].map((en) => ({ title: { en }, below: [] }))
    expect(saidOf(plan, { kind: 'split', node: 'P-2.1', parts }, 'en', 'partners').after).toBe(
      'P-2.1 One\nP-2.2 Two',
    )
  })

  it('is read by those who may read everything that it names', () => {
    const titles = new Map([['P-1.1', 'restricted annex' as const]])
    expect(levelOfChange(plan, add, new Map())).toBe('public')
    expect(levelOfChange(plan, { kind: 'move', node: 'P-1.2', below: 'P-2', after: null }, new Map())).toBe(
      'partners',
    )
    expect(levelOfChange(plan, { kind: 'remove', node: 'P-1.1' }, titles)).toBe('restricted annex')
  })
})

describe('as a picture', () => {
  it('shows what changed with what it hangs below and its neighbours, and leaves the rest out', () => {
    const sides = sidesOf(plan, made(plan, add))
    expect(sides.after.map(({ entry: { lineage }, depth, mark }) => [lineage, depth, mark])).toEqual([
      ['P', 0, 'same'],
      ['P-1', 1, 'same'],
      ['P-1.1', 2, 'same'],
      ['new 0', 2, 'added'],
      ['P-1.2', 2, 'same'],
    ])
    expect(sides.before.map(({ entry: { lineage } }) => lineage)).toEqual(['P', 'P-1', 'P-1.1', 'P-1.2'])
  })

  it('marks the one that changed its place among its neighbours', () => {
    const sides = sidesOf(plan, made(plan, { kind: 'move', node: 'P-1.1', below: 'P-1', after: 'P-1.3' }))
    expect(
      sides.after.filter(({ mark }) => mark !== 'same').map(({ entry: { lineage } }) => lineage),
    ).toEqual(['P-1.1'])
  })
})
