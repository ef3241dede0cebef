import { expect, it } from 'vitest'
import { hasField } from '../fields-of-a-node.ts'
import { planFields } from '../plan-table/plan-fields.ts'
import { rowsOfPlan } from '../plan-table/rows-of-a-plan.ts'
import { treeOfPlan } from './a-plan-becomes-a-tree.ts'

it('every column of a plan finds a place in the tree: what an import takes over, it keeps', () => {
  const cells = planFields.map((field) => (field === 'level' ? 'Federal' : `text of ${field}`))
  const sheet = {
    file: 'a.csv',
    sheet: '',
    headerRow: 1,
    headers: planFields,
    rows: [{ number: 2, cells, notes: [] }],
  }
  const nodes = treeOfPlan(rowsOfPlan(sheet, planFields), new Set())
  const kept = nodes.flatMap(({ texts, code }) => [...Object.values(texts), code])
  expect(planFields.filter((field) => field !== 'level' && !kept.includes(`text of ${field}`))).toEqual([])
  expect(nodes.at(-1)?.facts?.governanceLevel).toBe('federal')
  for (const { kind, texts } of nodes)
    for (const field of Object.keys(texts)) expect(hasField(kind, field)).toBe(true)
})
