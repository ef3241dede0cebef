import { describe, expect, it } from 'vitest'
import { type Repetition, threadsOf } from './how-often-it-was-raised.ts'
import { whatMayBeTheSame } from './what-may-be-the-same.ts'
import { bandOf, type Told, whereARecommendationStands } from './where-a-recommendation-stands.ts'
import { passes, type Shown } from './which-recommendations-are-shown.ts'

const told: Told = { dueOn: '2026-01-10', response: 'accepted', entry: null, closedOn: null }
const today = '2026-03-01'

/** U.S. Department of State, Trafficking in Persons Reports on Pakistan: as printed (ecoi.net 2010884, 2055126; gvnet.com). */
const tip = {
  2019: 'At both the federal and provincial levels, increase prosecutions and convictions, particularly of forced labor—including bonded labor—and cases involving allegedly complicit officials, and stringently punish perpetrators.',
  2021: 'At both the federal and provincial levels, increase prosecutions and convictions of both sex trafficking and forced labor, including cases allegedly involving complicit officials, and stringently punish perpetrators.',
  2023: 'Vigorously increase the number of bonded labor victims identified and referred to services, including by ensuring labor inspectors have sufficient resources to conduct inspections and report potential trafficking cases to law enforcement.',
}
const all = Object.entries(tip).map(([year, en]) => ({
  ...{ id: year, dated: `${year}-06-20`, text: { en, ur: null } },
}))
const [first, second, third] = all

describe('a recommendation', () => {
  it('is overdue until it is closed or not accepted; reported done is not yet closed', () => {
    const where = (more: Partial<Told>) => whereARecommendationStands({ ...told, ...more }, today)
    expect(where({})).toEqual({ state: 'not begun', daysLate: 50, band: 'up to 90 days' })
    expect(where({ response: null }).state).toBe('unanswered')
    expect(where({ entry: { stage: 'done', judgement: null } })).toMatchObject({
      ...{ state: 'reported done', daysLate: 50 },
    })
    expect(where({ entry: { stage: 'done', judgement: 'returned' } }).state).toBe('under way')
    expect(where({ closedOn: '2026-02-01' })).toEqual({ state: 'closed', daysLate: 0, band: null })
    expect(where({ response: 'not accepted' })).toEqual({ state: 'not accepted', daysLate: 0, band: null })
    expect(where({ dueOn: null }).daysLate).toBe(0)
  })

  it('that is overdue stands in one band of three', () => {
    expect([0, 1, 90, 91, 365, 366].map(bandOf)).toEqual([
      ...[null, 'up to 90 days', 'up to 90 days', '91 to 365 days', '91 to 365 days', 'over a year'],
    ])
  })

  it('of a later report that says the same is offered, an unlike one is not, and nothing is linked by itself', () => {
    if (first === undefined || second === undefined || third === undefined) throw new Error('three')
    expect(whatMayBeTheSame(second, all, [])).toEqual(['2019'])
    expect(whatMayBeTheSame(third, all, [])).toEqual([])
    expect(whatMayBeTheSame(first, all, [])).toEqual([])
    expect(threadsOf(all, [])('2021')).toEqual({ members: ['2021'], firstYear: 2021, raisedSince: 0 })
    const differs: Repetition = { recommendation: '2021', earlier: '2019', verdict: 'differs' }
    expect(whatMayBeTheSame(second, all, [differs])).toEqual([])
  })

  it('was raised again by every later one of its thread; a link is taken back by what is said later', () => {
    const repeats = (recommendation: string, earlier: string): Repetition => ({
      ...{ recommendation, earlier, verdict: 'repeats' },
    })
    const said = [repeats('2023', '2021'), repeats('2021', '2019')]
    const of = threadsOf(all, said)
    expect(of('2019')).toEqual({ members: ['2019', '2021', '2023'], firstYear: 2019, raisedSince: 2 })
    expect(of('2023')).toMatchObject({ firstYear: 2019, raisedSince: 0 })
    const taken = threadsOf(all, [...said, { ...repeats('2023', '2021'), verdict: 'differs' }])
    expect(taken('2019').raisedSince).toBe(1)
  })

  it('passes every filter that is set, an office as owner or as the one addressed', () => {
    const one: Shown = {
      ...{ source: 'audit', state: 'under way', band: 'over a year', owner: null },
      ...{ addressee: { id: 'a' }, raised: { members: 1 } },
    }
    expect(passes({}, one) && passes({ office: 'a', band: 'over a year', source: 'audit' }, one)).toBe(true)
    expect(passes({ repeated: true }, one) || passes({ office: 'b' }, one)).toBe(false)
    expect(passes({ state: 'closed' }, one) || passes({ source: 'review' }, one)).toBe(false)
  })
})
