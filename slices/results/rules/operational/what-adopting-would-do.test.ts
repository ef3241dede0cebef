import { unitOf } from '#kernel/pure/units.ts'
import { expect, test } from 'vitest'
import {
  codeOf,
  countsMoney,
  entriesOf,
  funnelsOf,
  ofSubject,
  standardFunnelNamed,
  subjects,
  unitFor,
} from './the-standard-indicators.ts'
import { whatAdoptingWouldDo } from './what-adopting-would-do.ts'

const every = entriesOf('money laundering').map(({ key }) => key)

test('two ways of counting never stand in one funnel, and every stage is an entry', () => {
  for (const subject of subjects)
    for (const { stages } of funnelsOf(subject)) {
      const counting = stages.map((stage) => entriesOf(subject).find(({ key }) => key === stage)?.counting)
      expect(counting).not.toContain(undefined)
      expect(new Set(counting).size).toBe(1)
    }
})

test('medians and purities have no sum, and everything else has one', () => {
  for (const subject of subjects)
    for (const entry of entriesOf(subject))
      expect(unitOf(unitFor(entry, subject, 'PKR')).addable).toBe(!['days', 'share'].includes(entry.counting))
})

test('no count of enforcement is better for being larger', () => {
  const directions = subjects.flatMap((subject) =>
    entriesOf(subject).flatMap(({ counting, direction }) => (counting === 'days' ? [] : [direction])),
  )
  expect(new Set(directions)).toEqual(new Set(['ambiguous']))
})

test('every code and every name of the catalogue is given once, in both languages', () => {
  const all = subjects.flatMap((subject) => entriesOf(subject).map((entry) => ({ subject, entry })))
  expect(new Set(all.map(({ subject, entry }) => codeOf(entry, subject))).size).toBe(all.length)
  for (const language of ['en', 'ur'] as const) {
    const names = all.map(({ subject, entry }) => ofSubject(entry.name, subject)[language])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.join()).not.toContain('{')
  }
})

test('smuggled migrants stand in no entry of victims, and money asks for a currency', () => {
  const said = entriesOf('victims of trafficking').map(({ name }) => name.en)
  expect(said.join()).not.toMatch(/migrant/)
  expect(unitFor({ unit: 'quantity' }, 'acetic anhydride', '')).toBe('litre')
  expect(countsMoney('heroin', ['purity'])).toBe(false)
  expect(countsMoney('heroin', ['purity', 'stated value'])).toBe(true)
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
  const adopted = { subject: 'controlled drugs', entry: 'persons prosecuted' }
  const before = { indicators: [{ code: 'DRG-PERSONS-PROSECUTED', adopted }], funnels: [] }
  const states = (funnels: readonly string[]) =>
    whatAdoptingWouldDo('controlled drugs', ['persons acquitted'], { ...before, funnels }).funnels.map(
      ({ state }) => state,
    )
  expect(states([])).toEqual(['incomplete', 'incomplete', 'incomplete', 'new'])
  const name = 'controlled drugs or precursors: persons, prosecution to acquittal'
  expect(states([name])[3]).toBe('declared')
  expect(standardFunnelNamed(name)?.ur).toContain('منشیات')
})
