import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activitiesBelow } from './activities-follow-their-lineage.ts'
import { moneySaid } from './what-the-plan-says-of-money.ts'

const node = (id: string, parent: string | null, kind = 'activity') => ({
  id,
  parent,
  kind,
  lineage: `of ${id}`,
})
const plan = [
  node('pillar', null, 'pillar'),
  node('objective', 'pillar', 'objective'),
  node('first', 'objective'),
  node('second', 'objective'),
  node('other', null, 'pillar'),
  node('third', 'other'),
]
const below = (...touched: readonly string[]) =>
  activitiesBelow(plan, new Set(touched.map((id) => `of ${id}`))).map(({ id }) => id)

test('what is touched, and all that hangs below it, is found', () => {
  expect(below('pillar')).toEqual(['first', 'second'])
  expect(below('second')).toEqual(['second'])
  expect(below('second', 'other')).toEqual(['second', 'third'])
  expect(below()).toEqual([])
})

test('an activity that was moved to another place, under another identifier, is found by its lineage', () => {
  const moved = plan.map((one) => (one.id === 'first' ? { ...one, id: 'anew', parent: 'other' } : one))
  expect(activitiesBelow(moved, new Set(['of first'])).map(({ id }) => id)).toEqual(['anew'])
})

test('no more activities are said to have a cost than there are', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (stated) => {
      const said = moneySaid(stated.map((isStated) => ({ money: { isStated } })))
      expect(said).toEqual({ stated: stated.filter(Boolean).length, all: stated.length })
    }),
  )
})
