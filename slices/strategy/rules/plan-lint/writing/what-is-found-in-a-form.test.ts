import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type SetOfActivity, cellsOfSet, rowOfActivity } from '../../plan-import/a-version-reads-as-a-plan.ts'
import { foundInAForm, type WhileWriting } from './what-is-found-as-one-writes.ts'

const nothingSet: SetOfActivity = {
  ...{ lead: null, partners: null, governanceLevel: null, starts: null, ends: null, costState: null },
  terms: {},
}
const facts = ['lead', 'partners', 'deadline'] as const
const asPublished: WhileWriting = { rules: {} }

/** Field and code of what is found beside the fields of a form. */
function beside(
  fields: readonly ('lead' | 'partners' | 'deadline' | 'cost' | 'funding')[],
  texts: Record<string, string>,
  set: Partial<SetOfActivity>,
  ask = asPublished,
): readonly string[] {
  const row = rowOfActivity('4', texts, cellsOfSet({ ...nothingSet, ...set }, texts))
  return [...foundInAForm(row, fields, ask)].flatMap(([field, found]) =>
    found.map(({ code }) => `${field}: ${code}`),
  )
}

const training = { title: 'Train 40 officers of the police on financial records' }
const led = { lead: 'Ministry of Interior', ends: '2027-06-30' }

it('what is left empty counts, since it would be saved so', () => {
  expect(beside(facts, training, {})).toEqual(['lead: no-owner', 'deadline: no-deadline'])
  expect(beside(facts, training, led)).toEqual([])
})

it('what is set stands for what was written, and what is written stands where nothing is set', () => {
  const written = {
    ...training,
    'lead.as-written': 'Ministry of Interior; Ministry of Finance',
    deadline: 'Ongoing',
  }
  expect(beside(facts, written, {})).toEqual([
    'lead: several-owners',
    'lead: several-ministries-lead',
    'deadline: open-ended-deadline',
  ])
  expect(beside(facts, written, led)).toEqual([])
})

it('an office that is gone when the work is due is found as the dates are set', () => {
  const offices = [{ name: 'Ministry of Interior', until: '2026-12-31' }]
  expect(beside(facts, training, led, { rules: {}, offices })).toEqual(['lead: owner-not-in-existence'])
  const early = { ...led, ends: '2026-06-30' }
  expect(beside(facts, training, early, { rules: {}, offices })).toEqual([])
})

it('what a partner brings is said beside the partners, though it is found in the title', () => {
  const donor = { ...led, partners: 'UNODC' }
  expect(beside(facts, training, donor)).toEqual(['partners: support-without-hrddp'])
  const checked = { ...training, safeguards: 'HRDDP 2026/14: low risk, reviewed on 1 March 2026' }
  expect(beside(facts, checked, donor)).toEqual([])
})

it('a province that leads a part answers what the level of government asks', () => {
  const shared = { ...led, governanceLevel: 'federal and provincial' }
  expect(beside(facts, training, shared)).toEqual(['lead: provincial-work-led-federally'])
  const part = { kind: 'activity' as const, code: '4.1', texts: { lead: 'Home Department, Punjab' } }
  expect(beside(facts, training, shared, { rules: {}, others: [part] })).toEqual([])
  const ofAnother = { ...part, code: '14.1' }
  expect(beside(facts, training, shared, { rules: {}, others: [ofAnother] })).toHaveLength(1)
})

it('a cost that somebody reckoned is a cost, and a source without an amount stays one', () => {
  expect(beside(['cost', 'funding'], training, { costState: 'not-yet-costed' })).toEqual(['cost: no-cost'])
  expect(beside(['cost', 'funding'], training, { costState: 'costed' })).toEqual([])
  const donors = { ...training, funding: 'state budget, own resources' }
  expect(beside(['cost', 'funding'], donors, { costState: 'costed' })).toEqual([
    'funding: undifferentiated-source',
  ])
})

it('what the strategy does not ask is not asked in a form', () => {
  const off = { rules: { 'no-owner': 'off' as const } }
  expect(beside(facts, training, {}, off)).toEqual(['deadline: no-deadline'])
})

it('whatever is chosen, a finding stands beside one field only, and none beside a field that is not there', () => {
  const words = fc.constantFrom(
    null,
    'UNODC',
    'Ministry of Interior',
    'Home Department, Punjab',
    'police; FIA',
  )
  const day = fc.constantFrom(null, '2026-01-01', '2027-06-30')
  const level = fc.constantFrom(null, 'provincial', 'federal')
  fc.assert(
    fc.property(words, words, day, level, (lead, partners, ends, governanceLevel) => {
      const said = beside(facts, training, { lead, partners, ends, governanceLevel })
      const codes = said.map((one) => one.split(': ')[1])
      return new Set(codes).size === codes.length && said.every((one) => facts.some((f) => one.startsWith(f)))
    }),
  )
})
