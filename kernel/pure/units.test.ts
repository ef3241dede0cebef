import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf, decimalText, equal } from './decimal.ts'
import { namedUnits } from './unit-names.ts'
import { addMeasures, convert, findUnit, inBaseUnit, sameKind, unitOf } from './units.ts'

const measure = (text: string, unit: string) => ({
  value: decimalOf(text) ?? expect.fail(text),
  unit: unitOf(unit),
})

test('the words that offices use name the same unit', () => {
  for (const word of ['kg', 'Kgs.', 'KILOGRAM', 'کلوگرام', ' kilo '])
    expect(findUnit(word)?.code, word).toBe('kilogram')
  expect(findUnit('فیصد')?.code).toBe('percentage')
  expect(findUnit('score 1-10')?.kind).toBe('score')
  expect(findUnit('furlong')).toBeUndefined()
})

test('no word names two units', () => {
  const words = namedUnits.flatMap((u) => [
    ...new Set([u.code, u.name.en, u.name.ur, ...u.synonyms].map((w) => w.toLowerCase())),
  ])
  expect(words.length).toBeGreaterThan(80)
  expect(new Set(words).size).toBe(words.length)
})

test('within a kind, units convert exactly', () => {
  const tonnes = convert(measure('213.778', 'kg'), unitOf('tonne'))
  expect(tonnes.ok && decimalText(tonnes.value.value)).toBe('0.213778')
  const added = addMeasures(measure('1', 'tonne'), measure('250', 'kg'))
  expect(added.ok && decimalText(added.value.value)).toBe('1.250')
})

test('kinds do not mix: kilograms refuse litres, persons refuse cases, rupees refuse dollars', () => {
  const pairs: [string, string][] = [
    ['kg', 'litre'],
    ['persons', 'cases'],
    ['PKR', 'USD'],
    ['count', 'persons'],
    ['sacks', 'kg'],
  ]
  for (const [a, b] of pairs) {
    const sum = addMeasures(measure('1', a), measure('1', b))
    expect(sum.ok ? '' : sum.problem.code, `${a} and ${b}`).toBe('units-do-not-add')
    expect(convert(measure('1', a), unitOf(b)).ok).toBe(false)
  }
  expect(addMeasures(measure('1', 'sacks'), measure('1', 'Sacks')).ok).toBe(true)
  expect(sameKind(unitOf('PKR million'), unitOf('rupees'))).toBe(true)
})

test('percentages and scores have no sum', () => {
  for (const unit of ['%', 'score']) {
    const sum = addMeasures(measure('10', unit), measure('20', unit))
    expect(sum.ok ? '' : sum.problem.code).toBe('unit-has-no-sum')
  }
})

test('converting there and back changes nothing, for any two units of a kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...namedUnits), fc.constantFrom(...namedUnits), fc.integer(), (a, b, n) => {
      const start = measure(String(n), a.code)
      const there = convert(start, unitOf(b.code))
      expect(there.ok).toBe(a.kind === b.kind)
      if (!there.ok) return
      const back = convert(there.value, unitOf(a.code))
      expect(back.ok && equal(back.value.value, start.value)).toBe(true)
      expect(equal(inBaseUnit(there.value), inBaseUnit(start))).toBe(true)
    }),
  )
})
