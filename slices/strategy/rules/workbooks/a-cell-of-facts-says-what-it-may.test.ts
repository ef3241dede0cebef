import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOfCell, saidOfFact, saysTheSame } from './a-cell-of-facts-says-what-it-may.ts'

const offices = [
  { id: 'a', code: 'FIA', names: ['Federal Investigation Agency', 'وفاقی تحقیقاتی ادارہ'] },
  { id: 'b', code: 'MOI', names: ['Ministry of Interior'] },
  { id: 'c', code: 'PP-1', names: ['Police'] },
  { id: 'd', code: 'PP-2', names: ['Police'] },
]

test('an office stands by its name in either language, or by its code', () => {
  for (const cell of ['Federal Investigation Agency', 'وفاقی تحقیقاتی ادارہ', 'FIA', ' FIA '])
    expect(saidOfFact('lead', cell, offices)).toEqual({ ok: true, values: ['a'] })
})

test('an office that is unknown, or that two may be, is no office', () => {
  for (const cell of ['Bureau of Nothing', 'Police'])
    expect(saidOfFact('partners', cell, offices)).toEqual({ ok: false, fault: 'office-not-known' })
  expect(saidOfFact('partners', 'PP-2', offices)).toEqual({ ok: true, values: ['d'] })
})

test('exactly one office is accountable, and an empty cell says none', () => {
  expect(saidOfFact('lead', 'FIA\nMOI', offices)).toEqual({ ok: false, fault: 'more-than-one-office' })
  expect(saidOfFact('lead', '', offices)).toEqual({ ok: true, values: [] })
})

test('days are read in any digits, and nothing else is a day', () => {
  expect(saidOfFact('ends', '۲۰۲۷-۰۶-۳۰', offices)).toEqual({ ok: true, values: ['2027-06-30'] })
  expect(saidOfFact('ends', '2027-02-30', offices)).toEqual({ ok: false, fault: 'not-a-day' })
  expect(saidOfFact('starts', '', offices)).toEqual({ ok: true, values: [] })
})

test('partners are the same in whatever order, however often each stands', () => {
  const names = fc.constantFrom('FIA', 'MOI', 'PP-1', 'PP-2')
  fc.assert(
    fc.property(fc.array(names), fc.constantFrom('\n', ';', '؛ '), (list, between) => {
      const [one, other] = [list, [...list, ...list].toReversed()].map((each) =>
        saidOfFact('partners', each.join(between), offices),
      )
      if (!one?.ok || !other?.ok) throw new Error('each of these is known')
      return saysTheSame(one.values, other.values) && one.values.length === new Set(list).size
    }),
  )
  expect(linesOfCell('Ministry of Law, Justice; FIA')).toEqual(['Ministry of Law, Justice', 'FIA'])
})
