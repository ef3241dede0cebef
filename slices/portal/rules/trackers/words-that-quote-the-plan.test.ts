import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotesOf } from './words-that-quote-the-plan.ts'

const kept = ['Set up a covert desk at the port', 'Protect inside witnesses', 'Legal aid']
const quotes = quotesOf({ kept, codes: ['PUR-2.3', '2.3'], open: ['Report what the covert desk did'] })

test('six words of a text that is not public, or the whole of a shorter one, are a quotation', () => {
  expect(quotes('We ask to SET UP a covert desk, at once.')).toBe(true)
  expect(quotes('We ask to “Protect inside witnesses” today.')).toBe(true)
  expect(quotes('Set up a desk at the port.')).toBe(false)
  expect(quotes('Give legal aid to all.')).toBe(false)
  expect(quotes(null)).toBe(false)
})

test('the code of a hidden node is one, a bare number is a label', () => {
  expect(quotes('As in PUR-2.3, act.')).toBe(true)
  expect(quotes('As in 2.3, act.')).toBe(false)
})

test('what a public text says as well gives nothing away', () => {
  const both = quotesOf({
    kept: ['one two three four five six'],
    codes: [],
    open: ['zero one two three four five six'],
  })
  expect(both('one two three four five six')).toBe(false)
})

test('whatever stands around it, a whole text that is not public is found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Set up a covert desk at the port', 'Protect inside witnesses'),
      fc.string(),
      fc.string(),
      (text, before, after) => {
        expect(quotes(`${before} ${text} ${after}`)).toBe(true)
      },
    ),
  )
})
