import { expect, it } from 'vitest'
import { criteriaWithout, whereAnEvaluationStands } from './where-an-evaluation-stands.ts'

it('an evaluation is due until its report stands, and late by the day', () => {
  const planned = { startsOn: '2028-01-01', endsOn: '2028-06-30', reportedOn: null }
  const on = (today: string) => whereAnEvaluationStands(planned, today)
  expect(on('2027-12-31')).toEqual({ state: 'planned', daysLate: 0 })
  expect(on('2028-01-01')).toEqual({ state: 'under way', daysLate: 0 })
  expect(on('2028-06-30').state).toBe('under way')
  expect(on('2028-07-02')).toEqual({ state: 'overdue', daysLate: 2 })
  expect(whereAnEvaluationStands({ ...planned, reportedOn: '2028-08-01' }, '2028-09-01')).toEqual({
    ...{ state: 'reported', daysLate: 0 },
  })
})

it('what was not looked at by a criterion is named, in the order of the criteria', () => {
  expect(criteriaWithout(['impact', 'relevance'])).toEqual([
    ...['coherence', 'effectiveness', 'efficiency', 'sustainability'],
  ])
})
