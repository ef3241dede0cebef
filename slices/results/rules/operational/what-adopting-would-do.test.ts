import { unitOf } from '#kernel/pure/units.ts'
import { expect, test } from 'vitest'
import { offences, standardEntries, standardFunnelNamed, standardFunnels } from './the-standard-indicators.ts'
import { whatAdoptingWouldDo } from './what-adopting-would-do.ts'

const every = standardEntries.map(({ key }) => key)

test('cases and persons never stand in one funnel, and every stage is an entry', () => {
  const counting = standardFunnels.map(({ stages }) =>
    stages.map((stage) => standardEntries.find(({ key }) => key === stage)?.counting),
  )
  expect(counting.flat()).not.toContain(undefined)
  expect(counting.map((units) => new Set(units).size)).toEqual([1, 1, 1, 1])
  expect(
    standardEntries.filter(({ counting: one }) => one === 'days').map(({ unit }) => unitOf(unit).addable),
  ).toEqual([false])
})

test('no count of enforcement is better for being larger', () => {
  expect(
    standardEntries.filter(({ counting }) => counting !== 'days').map(({ direction }) => direction),
  ).toEqual(every.slice(1).map(() => 'ambiguous'))
})

test('a code that another indicator has stops its entry and the funnels that need it', () => {
  const seen = whatAdoptingWouldDo('money laundering', every, {
    indicators: [{ code: 'ML-CASES', adopted: null }],
    funnels: [],
  })
  expect(seen.entries.filter(({ state }) => state === 'code taken').map(({ code }) => code)).toEqual([
    'ML-CASES',
  ])
  expect(seen.funnels.map(({ state }) => state)).toEqual(['incomplete', 'new', 'new', 'new'])
})

test('what was adopted before completes a funnel, and a funnel is declared once', () => {
  const adopted = { offence: 'controlled drugs', entry: 'persons prosecuted' }
  const before = { indicators: [{ code: 'DRG-PERSONS-PROSECUTED', adopted }], funnels: [] }
  const states = (funnels: readonly string[]) =>
    whatAdoptingWouldDo('controlled drugs', ['persons acquitted'], { ...before, funnels }).funnels.map(
      ({ state }) => state,
    )
  expect(states([])).toEqual(['incomplete', 'incomplete', 'incomplete', 'new'])
  const name = 'controlled drugs or precursors: persons, prosecution to acquittal'
  expect(states([name])[3]).toBe('declared')
  expect(standardFunnelNamed(name)?.ur).toContain('منشیات')
  expect(offences.length).toBe(6)
})
