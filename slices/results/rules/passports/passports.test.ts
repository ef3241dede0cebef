import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalOf, integer } from '#kernel/pure/decimal.ts'
import { checkUnits, codesIn, parseFormula, valueOf } from './a-formula-keeps-to-its-units.ts'
import { breaksOf, canBeCompared, seriesOf } from './a-new-definition-can-break-a-series.ts'
import { gapsOfObjective } from './an-objective-is-measured-from-outside-too.ts'
import { sourceCounts, sourceState } from './where-the-source-of-an-indicator-stands.ts'

const holder = (exists: boolean, agrees: boolean | null, hasSupplied: boolean) => ({
  ...{ exists, agrees, hasSupplied },
})

describe('where the source of an indicator stands', () => {
  it('is tested once an office agreed and supplied a value, promised once it agreed, else nobody’s', () => {
    expect(sourceState([])).toBe('nobody')
    expect(sourceState([holder(true, null, false)])).toBe('nobody')
    expect(sourceState([holder(true, false, true)])).toBe('nobody')
    expect(sourceState([holder(true, true, false)])).toBe('promised')
    expect(sourceState([holder(true, null, false), holder(true, true, true)])).toBe('tested')
  })
  it('is nobody’s again when the office ends', () => {
    expect(sourceState([holder(false, true, true)])).toBe('nobody')
  })
  it('counts every indicator once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('tested', 'promised', 'nobody')), (states) => {
        const { tested, promised, nobody, all } = sourceCounts(states)
        expect(tested + promised + nobody).toBe(all)
      }),
    )
  })
})

describe('what an objective misses', () => {
  it('is a measure at all, one that is no enforcement, and one from outside government', () => {
    expect(gapsOfObjective([])).toEqual(['no measure'])
    const arrests = { speaksOf: 'enforcement activity', comesFrom: 'government' } as const
    expect(gapsOfObjective([arrests])).toEqual(['enforcement only', 'government only'])
    const survey = { speaksOf: 'perception', comesFrom: 'outside government' } as const
    expect(gapsOfObjective([arrests, survey])).toEqual([])
  })
  it('takes no measure for either of which no passport speaks', () => {
    expect(gapsOfObjective([{ speaksOf: null, comesFrom: null }])).toEqual([
      'enforcement only',
      'government only',
    ])
  })
})

describe('a new definition', () => {
  const breaks = breaksOf([
    { from: '2027-01-01', breaks: true },
    { from: '2026-01-01', breaks: false },
    { from: '2025-01-01', breaks: true },
  ])
  const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` })
  it('keeps old and new series apart where it says so, and only there', () => {
    expect([2024, 2025, 2026, 2027].map((of) => seriesOf(year(of), breaks))).toEqual([0, 1, 1, 2])
    expect(canBeCompared(year(2025), year(2026), breaks)).toBe(true)
    expect(canBeCompared(year(2026), year(2027), breaks)).toBe(false)
  })
  it('leaves a period in which it begins to neither series', () => {
    const across = { from: '2026-07-01', to: '2027-06-30' }
    expect(seriesOf(across, breaks)).toBeNull()
    expect(canBeCompared(across, across, breaks)).toBe(false)
  })
})

const units = new Map([
  ['CONVICTED', 'persons'],
  ['ACQUITTED', 'persons'],
  ['PROSECUTED', 'persons'],
  ['CASES', 'cases'],
  ['HEROIN', 'kilogram'],
  ['OPIUM', 'tonne'],
  ['ACETIC', 'litre'],
  ['INDEX', 'score'],
])
const judge = (text: string, unit: string) => {
  const read = parseFormula(text)
  return read.ok ? checkUnits(read.value, units, { code: 'RATE', unit }) : read
}
const fault = (text: string, unit: string) => {
  const judged = judge(text, unit)
  return judged.ok ? null : judged.fault.code
}
const worth = (text: string, unit: string, values: Readonly<Record<string, string>>) => {
  const read = parseFormula(text)
  const given = Object.entries(values).map(([code, value]) => [code, decimalOf(value) ?? integer(0)] as const)
  return read.ok ? valueOf(read.value, new Map(given), unit) : undefined
}

describe('a formula over other indicators', () => {
  it('adds what is of one kind, tells a share as a percentage, and refuses kilograms with litres', () => {
    expect(fault('[HEROIN] + [OPIUM]', 'kilogram')).toBeNull()
    expect(fault('[HEROIN] + [ACETIC]', 'kilogram')).toBe('units-do-not-add')
    expect(fault('[CONVICTED] / ([CONVICTED] + [ACQUITTED])', '%')).toBeNull()
    expect(fault('[CONVICTED] / [CASES]', '%')).toBe('unit-of-the-result-differs')
    expect(fault('[CONVICTED] / [CASES]', 'persons per case')).toBeNull()
    expect(fault('[INDEX] + [INDEX]', 'score')).toBe('unit-has-no-sum')
  })
  it('names what it cannot read, what is no indicator, and itself', () => {
    expect(fault('[CONVICTED] /', '%')).toBe('formula-unreadable')
    expect(fault('([CONVICTED]', '%')).toBe('formula-unreadable')
    expect(fault('convicted / cases', '%')).toBe('formula-unreadable')
    expect(fault(') [CONVICTED]', '%')).toBe('formula-unreadable')
    expect(fault('[NOBODY] / [CASES]', '%')).toBe('no-such-indicator')
    expect(fault('[RATE] + [CASES]', 'cases')).toBe('formula-of-itself')
  })
  it('is exact, in the unit of the result, and gives nothing where it divides by zero or a part is silent', () => {
    expect(worth('[CONVICTED] / [PROSECUTED]', '%', { CONVICTED: '1', PROSECUTED: '3' })).toBe('33.3333')
    expect(worth('[HEROIN] + [OPIUM]', 'tonne', { HEROIN: '500', OPIUM: '1000' })).toBe('1.5')
    expect(worth('۲ × [CASES] − 1', 'cases', { CASES: '0.3' })).toBe('-0.4')
    expect(worth('[CONVICTED] / [PROSECUTED]', '%', { CONVICTED: '1', PROSECUTED: '0' })).toBeNull()
    expect(worth('[CONVICTED] / [PROSECUTED]', '%', { CONVICTED: '1' })).toBeNull()
  })
  it('gives a share of a whole between nothing and all, and shares that add up', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
        fc.pre(a + b > 0)
        const values = { CONVICTED: String(a), ACQUITTED: String(b) }
        const share = (of: string) => Number(worth(`[${of}] / ([CONVICTED] + [ACQUITTED])`, '%', values))
        expect(share('CONVICTED')).toBeGreaterThanOrEqual(0)
        expect(share('CONVICTED') + share('ACQUITTED')).toBeCloseTo(100, 3)
      }),
    )
  })
  it('names each indicator once', () => {
    const read = parseFormula('[A] / ([A] + [B])')
    expect(read.ok && codesIn(read.value)).toEqual(['A', 'B'])
  })
})
