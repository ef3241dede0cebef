import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NodePart } from '../parts-of-a-snapshot.ts'
import {
  type DeclarationKnown,
  leavingOf,
  type PlanKnown,
  type ViewKnown,
} from './what-of-a-declaration-leaves.ts'

const node = (code: string): NodePart => ({
  ...{ code, kind: 'activity', parent: null, changes: [], proposals: [], origin: null, activity: null },
  texts: { title: { en: `Title of ${code}`, ur: null }, cost: { en: 'PKR 1 million', ur: null } },
})
const plan: PlanKnown = {
  nodes: new Map([['open', node('A-1')]]),
  resultsOf: (lineage) => [{ code: 'IND', name: { en: lineage, ur: lineage }, figure: null }],
  quotes: (words) => words?.includes('QUOTED') ?? false,
}
const answered: NonNullable<DeclarationKnown['points'][number]['answer']> = {
  ...{ outcome: 'accepted', deferredTo: null, owner: null, decidedOn: '2026-02-01' },
  reason: { en: 'Yes', ur: 'ہاں' },
}
const declaration: DeclarationKnown = {
  ...{ title: { en: 'T', ur: null }, receivedOn: '2026-01-01', illustrative: true, namesSender: false },
  ...{ from: { en: 'Sender', ur: null }, plan: null, views: [], signatories: [] },
  points: [
    {
      ...{
        number: 1,
        label: { en: '1.', ur: null },
        words: { en: 'Do', ur: 'QUOTED' },
        gone: 0,
        answer: answered,
      },
      ...{ clauses: ['shut'], proposals: [], touched: ['open', 'shut'], activities: ['open', 'shut'] },
    },
  ],
}
const view: ViewKnown = {
  ...{ id: 'v', point: 1, by: { organisation: 'o0' }, isHidden: false, kind: 'dissent', completion: null },
  ...{ words: 'No', evidenceOn: null, saidOn: '2026-03-01', reply: null },
}

test('what is not public of the plan is counted and never named; words that quote it stay behind in both languages', () => {
  const { part, kept } = leavingOf(declaration, plan)
  expect(part.points[0]).toMatchObject({
    ...{ words: null, clauses: [], clausesNotPublic: 1, activitiesNotPublic: 1 },
    activities: [{ code: 'A-1', cost: { en: 'PKR 1 million' } }],
    answer: { reason: { en: 'Yes' } },
    results: [{ code: 'IND', name: { en: 'open' } }],
  })
  expect(JSON.stringify(part)).not.toContain('shut')
  expect(kept).toEqual([
    { point: 1, why: 'quotes the plan', count: 1 },
    { point: 1, why: 'not public', count: 1 },
  ])
})

test('a point without an answer leaves as one without an answer', () => {
  const points = declaration.points.map((point) => ({ ...point, answer: null }))
  expect(leavingOf({ ...declaration, points }, plan).part.points[0]?.answer).toBeNull()
})

test('a sender is named only where whoever publishes says that it agreed', () => {
  expect(leavingOf(declaration, plan).part.sender).toBeNull()
  expect(leavingOf({ ...declaration, namesSender: true }, plan).part.sender).toEqual({
    en: 'Sender',
    ur: null,
  })
})

test('no view of a signatory that is not shown leaves, nor a hidden one; the hidden are counted from five on', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), fc.boolean(), (choices, isHidden) => {
      const signatories = choices.map((isShown, at) => ({
        ...{
          organisation: `o${at}`,
          isShown,
          name: { en: `Name ${at} of ${isShown ? 'shown' : 'HIDDEN'}`, ur: null },
        },
      }))
      const views = [
        ...signatories.map(({ organisation }, at) => ({
          ...view,
          id: `v${at}`,
          by: { organisation },
          isHidden,
        })),
        { ...view, id: 'unknown', by: null },
      ]
      const leaving = leavingOf({ ...declaration, signatories, views }, plan)
      const hidden = choices.filter((isShown) => !isShown).length
      expect(leaving.part.unnamed).toBe(hidden >= 5 ? hidden : null)
      expect(JSON.stringify([leaving.part, leaving.voices])).not.toContain('HIDDEN')
      const said = leaving.voices.filter(({ kind }) => kind === 'view')
      expect(said).toHaveLength(isHidden ? 0 : choices.length - hidden)
    }),
  )
})
