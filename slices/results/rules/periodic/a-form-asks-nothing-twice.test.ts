import { expect, test } from 'vitest'
import { isAnsweredBy, newQuestions } from './a-form-asks-nothing-twice.ts'

const cases = { indicator: 'cases', place: 'Punjab', breakdown: '' }

test('a data point that exists is asked for by a further form without a new question', () => {
  expect(newQuestions([{ ...cases, place: ' punjab ' }], [cases])).toEqual([])
})

test('another place, another breakdown and another indicator are new questions, each once', () => {
  const asked = [
    { ...cases, place: 'Sindh' },
    { ...cases, breakdown: 'by sex' },
    { ...cases, indicator: 'arrests' },
  ]
  expect(newQuestions([...asked, ...asked, cases], [cases])).toEqual(asked)
})

test('a form for the country uses the figure of each place, a form for one place only its own', () => {
  expect(isAnsweredBy({ ...cases, place: '' }, { indicator: 'cases', place: 'Punjab' })).toBe(true)
  expect(isAnsweredBy(cases, { indicator: 'cases', place: 'PUNJAB' })).toBe(true)
  expect(isAnsweredBy(cases, { indicator: 'cases', place: 'Sindh' })).toBe(false)
  expect(isAnsweredBy({ ...cases, place: '' }, { indicator: 'arrests', place: 'Punjab' })).toBe(false)
})
