import { expect, test } from 'vitest'
import { agendaProblem } from './an-agenda-keeps-to-its-days.ts'

const event = { startsOn: '2026-12-01', endsOn: '2026-12-02' }
const item = { day: '2026-12-01', startsAt: '09:00', endsAt: '10:30', breakouts: ['pursue'] }
const problem = (...items: Partial<typeof item>[]) =>
  agendaProblem(
    items.map((one) => ({ ...item, ...one })),
    event,
    new Set(['pursue']),
  )

test('an agenda on the days of its event stands', () => {
  expect(problem({}, { day: '2026-12-02' })).toBeNull()
  expect(agendaProblem([{ ...item, endsAt: null }], event, new Set(['pursue']))).toBeNull()
})

test('the first item that cannot be is named by its place', () => {
  expect(problem({}, { day: '2026-12-03' })).toEqual({ code: 'outside-the-days', item: 2 })
  expect(problem({ day: '2026-11-30' })).toEqual({ code: 'outside-the-days', item: 1 })
  expect(problem({ endsAt: '09:00' })).toEqual({ code: 'ends-too-early', item: 1 })
  expect(problem({ breakouts: ['pursue', 'elsewhere'] })).toEqual({
    code: 'group-of-another-round',
    item: 1,
  })
})
