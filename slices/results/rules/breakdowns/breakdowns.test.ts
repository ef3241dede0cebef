import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, integer } from '#kernel/pure/decimal.ts'
import { unitOf } from '#kernel/pure/units.ts'
import { checkFigures } from '../figure-checks/check-figures.ts'
import { breakdownFault, partsToRead } from './a-form-asks-apart.ts'
import {
  type Part,
  inOrder,
  partKey,
  partName,
  partsAsked,
  readAges,
  readSex,
  sexes,
} from './parts-of-a-figure.ts'
import { misfitsOf } from './parts-fit-their-whole.ts'
import { partsOfWhole } from './rows-become-parts.ts'
import { whatABreakdownCounts } from './what-a-breakdown-counts.ts'

const number = (value: number) => ({ kind: 'number' as const, number: integer(value) })
const silent = { kind: 'not reported' as const }
const part = (sex: Part['sex'], ages: string | null, value: Part['value']): Part => ({ sex, ages, value })

describe('sex and age as offices write them', () => {
  it.each([
    ['Women', 'female'],
    [' خواتین ', 'female'],
    ['M', 'male'],
    ['Transgender persons', 'other'],
    ['unknown', 'not recorded'],
    ['lady', undefined],
  ])('%s is %s', (cell, sex) => expect(readSex(cell)).toBe(sex))

  it.each([
    ['0 to 17', '0-17'],
    ['۱۵-۱۷', '15-17'],
    ['15 تا 17', '15-17'],
    ['18 years or over', '18+'],
    ['18+', '18+'],
    ['Under 18', '0-17'],
    ['17-15', undefined],
    ['young', undefined],
  ])('%s is %s', (cell, ages) => expect(readAges(cell)).toBe(ages))

  it('gives every cell of a form a name of its own in both languages', () => {
    for (const by of [['sex'], ['age band'], ['sex', 'age band']]) {
      const names = partsAsked(by).map(partName)
      for (const language of ['en', 'ur'] as const)
        expect(new Set(names.map((name) => name[language])).size).toBe(names.length)
    }
    expect(partsAsked(['place', 'form'])).toEqual([])
    expect(inOrder(partsAsked(['sex', 'age band'])).map(partKey)).toEqual([
      ...['female/0-17', 'male/0-17', 'female/18+', 'male/18+'],
      ...['other/not recorded', 'not recorded/not recorded'],
    ])
  })
})

describe('rows that are a part of another', () => {
  const header = { indicator: 'victims', place: 'Sindh', period: '2025', unit: 'count', document: 'a report' }
  const rows = (...all: readonly Record<string, string>[]) =>
    all.map((cells, at) => ({ row: at + 2, cells: { ...header, ...cells } }))
  const found = (...all: readonly Record<string, string>[]) =>
    checkFigures(rows(...all), []).findings.map(({ code, row, column }) => `${code} ${row} ${column}`)

  it('stand beside their whole, in whatever order, and are no figures of their own', () => {
    const read = checkFigures(
      rows({ sex: 'female', value: '4' }, { value: '9' }, { sex: 'male', value: '5' }),
      [],
    )
    expect(read.findings).toEqual([])
    expect(read.summary).toMatchObject({ rows: 3, statements: 1, errors: 0 })
  })
  it('say more than their whole: told; less: some are in no part', () => {
    expect(found({ value: '9' }, { sex: 'female', value: '5' }, { sex: 'male', value: '5' })).toEqual([
      'breakdown-differs 2 value',
    ])
    expect(found({ value: '9' }, { sex: 'female', value: '5' })).toEqual([])
  })
  it('without a whole, of no known sex, or sharing years of age are named cell by cell', () => {
    expect(found({ sex: 'female', value: '5' })).toEqual(['row-unreadable 2 sex'])
    expect(found({ value: '9' }, { sex: 'lady', value: '5' })).toEqual(['row-unreadable 3 sex'])
    expect(found({ value: '9' }, { age: '0-17', value: '2' }, { age: '15-24', value: '2' })).toEqual([
      'row-unreadable 4 age',
    ])
    expect(found({ value: '9' }, { sex: 'f', value: '2' }, { sex: 'women', value: '3' })).toEqual([
      'row-unreadable 4 sex',
    ])
    expect(found({ value: '9' }, { sex: 'f', value: '-' })).toEqual(['row-unreadable 3 value'])
    expect(found({ value: '9' }, { sex: 'f', value: '2', unit: 'kg' })).toEqual(['row-unreadable 3 unit'])
  })
  it('never throw, whatever stands in their cells', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...sexes, '0-17', '18+', '3', 'nil'))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text)), (cells) => {
        const all = cells.map(([sex, age, value], row) => ({ row, sex, age, value, unit: '', kind: '' }))
        const { parts, faults } = partsOfWhole(all, unitOf('count'))
        expect(parts.length + faults.length).toBe(cells.length)
      }),
    )
  })
})

describe('parts against their whole', () => {
  it('are equal to it where those who were not recorded are told as well, and nobody is silent', () => {
    const two = [part('female', null, number(4)), part('not recorded', null, number(1))]
    expect(misfitsOf(number(9), two)).toHaveLength(1)
    expect(misfitsOf(number(5), two)).toEqual([])
    expect(misfitsOf(number(9), [...two, part('male', null, silent)])).toEqual([])
    expect(misfitsOf(number(4), [...two, part('male', null, silent)])).toHaveLength(1)
    expect(misfitsOf(silent, two)).toEqual([])
  })
  it('are added by sex, by age and by both, never across', () => {
    const mixed = [part('female', null, number(5)), part(null, '0-17', number(5))]
    expect(misfitsOf(number(5), mixed)).toEqual([])
  })
  it('on a form are asked for only where something was counted', () => {
    const [asked] = partsAsked(['sex'])
    const empty = [{ part: { key: 'k', said: null, sex: 'female' as const, ages: null }, value: '' }]
    expect(asked).toEqual({ sex: 'female', ages: null })
    expect(partsToRead('12', empty)).toHaveLength(1)
    expect(partsToRead('nil', empty)).toHaveLength(0)
    const filled = empty.map((one) => ({ ...one, value: '13' }))
    expect(breakdownFault('12', filled)?.en).toContain('add up to 13')
    expect(breakdownFault('13', filled)).toBeNull()
  })
})

describe('what a breakdown counts', () => {
  const parts = new Map<number, readonly Part[]>([
    [1, [part('female', '0-17', number(2)), part('male', '18+', number(3))]],
    [2, [part('female', null, number(4)), part('male', null, silent)]],
  ])
  const stage = { total: integer(20), numbers: [1, 2, 3] }
  const text = (shape: Parameters<typeof whatABreakdownCounts>[2]) => {
    const { parts: counted, rest, ...of } = whatABreakdownCounts(stage, parts, shape)
    const told = counted.map((one) => `${partKey(one)} ${one.total ? decimalText(one.total) : 'silent'}`)
    return { told, rest: rest && decimalText(rest), ...of }
  }
  it('adds those who are told apart, and leaves the others as a rest', () => {
    expect(text('sex')).toEqual({ told: ['female/ 6', 'male/ 3'], rest: '11', figures: 3, broken: 1 })
    expect(text('age')).toEqual({ told: ['/0-17 2', '/18+ 3'], rest: '15', figures: 3, broken: 1 })
    expect(text('sex and age')).toEqual({
      ...{ told: ['female/0-17 2', 'male/18+ 3'], rest: '15', figures: 3, broken: 1 },
    })
  })
  it('parts and rest always make up the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.nat(100_000), (values, total) => {
        const of = new Map(values.map((value, at) => [at, [part('female', null, number(value))]]))
        const counted = whatABreakdownCounts({ total: integer(total), numbers: [...of.keys()] }, of, 'sex')
        const added = counted.parts.reduce((sum, one) => sum + Number(one.total?.digits ?? 0), 0)
        expect(added + Number(counted.rest?.digits)).toBe(total)
      }),
    )
  })
})
