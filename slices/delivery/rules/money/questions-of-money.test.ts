import { expect, test } from 'vitest'
import { decimalOf, decimalText, zero } from '#kernel/pure/decimal.ts'
import { balanceOf } from './a-pillar-has-what-was-approved.ts'
import type { MoneySource, MoneyState } from './money-has-a-source-and-a-state.ts'
import { type LineOfNeed, neededIn } from './the-unfunded-share-is-of-what-is-needed.ts'
import { dueWithoutReleasedMoney, monthsAfter } from './what-is-due-has-released-money.ts'
import { warningsOf } from './who-pays-after-the-donor.ts'

const of = (text: string) => decimalOf(text) ?? zero
const line = (lineage: string, source: MoneySource, state: MoneyState, amount: string) => ({
  ...{ lineage, source, state, year_from: '2026-07-01', payer: null, currency: 'PKR' },
  ...{ amount: of(amount), exactly: of(amount) },
})

test('what is needed is stated once: released money is no second amount beside its estimate', () => {
  const lines: LineOfNeed[] = [
    line('a', 'recurrent', 'released', '40'),
    line('a', 'recurrent', 'estimated', '100'),
    line('a', 'unfunded', 'requested', '50'),
    line('b', 'development', 'allocated', '7'),
    line('b', 'development', 'released', '3'),
    line('b', 'development', 'allocated', '8'),
  ]
  expect(neededIn(lines).map(({ amount }) => decimalText(amount))).toEqual(['100', '50', '7', '8'])
})

test('six months end on the same day, or on the last of a shorter month', () => {
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  expect(monthsAfter('2026-11-24', 6)).toBe('2027-05-24')
})

test('due without released money: an allocation, a nil release or another activity’s money is none', () => {
  const activities = [
    { lineage: 'a', starts: '2026-12-01', ends: '2027-05-24' },
    { lineage: 'b', starts: '2025-01-01', ends: '2027-05-25' },
    { lineage: 'c', starts: null, ends: '2026-11-23' },
    { lineage: 'd', starts: '2027-01-15', ends: null },
    { lineage: 'e', starts: null, ends: '2027-01-01' },
  ]
  const lines = [
    line('a', 'recurrent', 'allocated', '9'),
    line('a', 'recurrent', 'released', '0'),
    line('e', 'recurrent', 'spent', '1'),
  ]
  const due = dueWithoutReleasedMoney(activities, lines, { from: '2026-11-24', until: '2027-05-24' })
  expect(due.map(({ activity, what, on }) => [activity.lineage, what, on])).toEqual([
    ['d', 'begins', '2027-01-15'],
    ['a', 'ends', '2027-05-24'],
  ])
})

test('a donor’s function warns where it goes on and nobody pays after, or where its salaries are the donor’s', () => {
  const warned = (isPermanent: boolean, paysSalaries: boolean, afterPayer: string | null) =>
    warningsOf({ isPermanent, paysSalaries, afterPayer })
  expect(warned(true, true, null)).toEqual(['nobody-pays-after', 'salaries-of-a-permanent-function'])
  expect(warned(true, false, 'Ministry of Interior')).toEqual([])
  expect(warned(false, true, null)).toEqual([])
})

test('a pillar is below what was approved by its share of released money, not by its amount', () => {
  const released = [
    { pillar: 'PUR', released: of('79') },
    { pillar: 'PRV', released: of('4') },
    { pillar: 'PRT', released: of('17') },
  ]
  const balance = balanceOf(
    released,
    new Map([
      ['PRV', 25],
      ['PRT', 17],
      ['PUR', 30],
    ]),
  )
  expect([...balance.values()].map(({ share, isBelow }) => [share, isBelow])).toEqual([
    [0.79, false],
    [0.04, true],
    [0.17, false],
  ])
  expect(balanceOf([{ pillar: 'PRV', released: zero }], new Map([['PRV', 25]])).get('PRV')).toEqual({
    ...{ share: null, approved: 25, isBelow: false },
  })
})
