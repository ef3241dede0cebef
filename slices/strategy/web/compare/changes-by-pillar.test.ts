import { describe, expect, it } from 'vitest'
import type { TreeNode } from '../../contract.ts'
import { changesByPillar, type Difference } from './changes-by-pillar.ts'

const difference = (
  code: string,
  pillar: string | null,
  kind: Difference['kind'] = 'activity',
): Difference => ({
  lineage: code,
  kind,
  code,
  codeBefore: code,
  pillar,
  title: { en: code, ur: null },
  what: 'changed',
  fields: [],
  lists: [],
})

const pillar = (code: string): TreeNode => ({
  id: code,
  lineage: code,
  kind: 'pillar',
  parent: null,
  pillar: code,
  code,
  level: 'public',
  title: { en: `Title of ${code}`, ur: null },
  summary: { en: null, ur: null },
  activity: null,
})

describe('Changes are counted by pillar', () => {
  it('keeps the order of the plan, whatever changed first, and puts what stands outside last', () => {
    const changes = [
      difference('1', null, 'paragraph'),
      difference('PUR-1', 'PUR'),
      difference('PRV-1', 'PRV'),
      difference('PRV-2', 'PRV'),
    ]
    const found = changesByPillar(changes, [[pillar('PRV'), pillar('PUR'), pillar('PRT')]])
    expect(found.map(({ code, count }) => [code, count])).toEqual([
      ['PRV', 2],
      ['PUR', 1],
      [null, 1],
    ])
    expect(found[0]?.title?.en).toBe('Title of PRV')
  })

  it('counts a removed pillar by the title that the earlier version gave it', () => {
    const [found] = changesByPillar([difference('OLD', null, 'pillar')], [[pillar('PRV')], [pillar('OLD')]])
    expect(found).toEqual({ code: 'OLD', title: { en: 'Title of OLD', ur: null }, count: 1 })
  })
})
