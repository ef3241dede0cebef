import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf, integer } from '#kernel/pure/decimal.ts'
import { coverageLabel, coverageOf, totalWithCoverage } from './a-total-carries-its-coverage.ts'
import { type StatusQuestion, computedStatus } from './an-ambiguous-indicator-gets-no-colour.ts'
import { type FigureValue, amountOf, readFigureCell } from './nil-is-not-silence.ts'

const kindOf = (cell: string) => {
  const read = readFigureCell(cell)
  return read.ok ? read.value.kind : read.problem.code
}

test('a number, nil, not reported and not applicable are read as four different things', () => {
  expect(['12', 'Nil', 'Not  reported', 'not applicable'].map(kindOf)).toEqual([
    'number',
    'nil',
    'not reported',
    'not applicable',
  ])
  expect(['۱۲', 'ندارد', 'رپورٹ نہیں ہوا', 'اطلاق نہیں ہوتا'].map(kindOf)).toEqual([
    'number',
    'nil',
    'not reported',
    'not applicable',
  ])
  expect(kindOf('0')).toBe('number')
})

test('what could be several of the four is asked about, never chosen', () => {
  expect(kindOf('')).toBe('value-missing')
  for (const cell of ['-', '—', '…'.replace('…', '...'), 'n/a', 'N.A.', 'NA', '?'])
    expect(kindOf(cell), cell).toBe('value-unclear')
  expect(kindOf('twelve')).toBe('not-a-number')
})

const number = (n: number): FigureValue => ({ kind: 'number', number: integer(n) })
const values = fc.array(
  fc.oneof(
    fc.nat(1000).map(number),
    fc.constantFrom<FigureValue>({ kind: 'nil' }, { kind: 'not reported' }, { kind: 'not applicable' }),
  ),
  { maxLength: 12 },
)

test('every total carries how many of how many stand behind it', () => {
  const covered = totalWithCoverage([
    number(5),
    { kind: 'nil' },
    { kind: 'not reported' },
    { kind: 'not applicable' },
  ])
  expect(covered.total).toEqual(integer(5))
  expect(covered.coverage).toMatchObject({ expected: 3, reported: 2, nil: 1, complete: false })
  expect(coverageLabel(covered.coverage).en).toBe('2 of 3 units reported, 1 of them nil')
  expect(totalWithCoverage([{ kind: 'not reported' }]).total).toBeUndefined()
})

test('silence and zero are never confused, whatever is reported', () => {
  fc.assert(
    fc.property(values, (all) => {
      const coverage = coverageOf(all)
      expect(coverage.reported + coverage.notReported + coverage.notApplicable).toBe(all.length)
      expect(coverageOf([...all, { kind: 'not reported' }]).complete).toBe(false)
      expect(totalWithCoverage([...all, { kind: 'not reported' }]).total).toEqual(
        totalWithCoverage(all).total,
      )
      expect(totalWithCoverage([...all, { kind: 'nil' }]).total).toBeDefined()
    }),
  )
  expect(amountOf({ kind: 'nil' })).toEqual(integer(0))
  expect(amountOf({ kind: 'not reported' })).toBeUndefined()
})

const question = (changed: Partial<StatusQuestion>): StatusQuestion => ({
  direction: 'up',
  measure: 'number',
  baseline: integer(100),
  target: integer(200),
  value: number(150),
  coverage: coverageOf([number(150)]),
  elapsed: 0.5,
  ...changed,
})

test('progress is held against the time that has passed', () => {
  const status = (value: number, more: Partial<StatusQuestion> = {}) =>
    computedStatus(question({ value: number(value), ...more })).status
  expect([200, 150, 130, 110, 90].map((v) => status(v))).toEqual([
    'met',
    'on track',
    'behind',
    'off track',
    'off track',
  ])
  const down = { direction: 'down', baseline: integer(200), target: integer(100) } as const
  expect([100, 150, 170, 190].map((v) => status(v, down))).toEqual(['met', 'on track', 'behind', 'off track'])
  expect(computedStatus(question({})).colour).toBe('green')
})

test('an ambiguous indicator gets no colour, whatever the figures say', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (b, t, v, elapsed) => {
        const given = { baseline: integer(b), target: integer(t), value: number(v), elapsed }
        expect(computedStatus(question({ ...given, direction: 'ambiguous' }))).toMatchObject({
          status: 'needs a reading',
          colour: null,
        })
      },
    ),
  )
  expect(computedStatus(question({ measure: 'text' })).colour).toBeNull()
})

test('incomplete data get no colour: withheld, as an honest monitor does', () => {
  const coverage = coverageOf([number(150), { kind: 'not reported' }])
  expect(computedStatus(question({ coverage }))).toMatchObject({ status: 'withheld', colour: null })
  expect(computedStatus(question({ coverage, leastCoverage: 0.5 })).colour).toBe('green')
})

test('of a baseline and a target it says which one is missing', () => {
  const because = (changed: Partial<StatusQuestion>) => computedStatus(question(changed)).because.en
  expect(because({ baseline: undefined })).toMatch(/^There is no baseline/)
  expect(because({ target: undefined })).toMatch(/^There is no target/)
  expect(because({ baseline: undefined, target: undefined })).toMatch(/neither a baseline nor a target/)
})

test('without a figure, a baseline, a target or a sensible target nothing is computed', () => {
  const impossible: Partial<StatusQuestion>[] = [
    { baseline: undefined },
    { target: undefined },
    { value: { kind: 'not reported' } },
    { value: { kind: 'not applicable' } },
    { target: integer(50) },
  ]
  for (const changed of impossible)
    expect(computedStatus(question(changed))).toMatchObject({ status: 'cannot be computed', colour: null })
  expect(
    computedStatus(
      question({ value: { kind: 'nil' }, direction: 'down', baseline: integer(9), target: integer(0) }),
    ).status,
  ).toBe('met')
  expect(computedStatus(question({ target: decimalOf('100'), value: number(99) })).status).toBe('off track')
})
