import { expect, test } from 'vitest'
import { faultOfCancelling, faultsOfChange } from './an-event-changes-until-people-came.ts'

const now = {
  ...{ title: { en: 'Workshop', ur: 'ورکشاپ' }, place: { en: 'Islamabad', ur: 'اسلام آباد' } },
  ...{ startsOn: '2026-12-01', endsOn: '2026-12-02' },
}
const event = { isCancelled: false, now, daysSigned: [] as string[] }

test('days, place and title change while nobody has signed', () => {
  expect(faultsOfChange(event, { ...now, startsOn: '2026-12-02' })).toEqual([])
  expect(faultsOfChange(event, { ...now, place: { ...now.place, ur: 'لاہور' } })).toEqual([])
  expect(faultsOfChange(event, now)).toEqual(['nothing-changed'])
  expect(faultsOfChange(event, { ...now, endsOn: '2026-11-30' })).toEqual(['ends-before-it-begins'])
})

test('a day on which people signed stays a day of the event, which may still grow longer', () => {
  const held = { ...event, daysSigned: ['2026-12-01'] }
  expect(faultsOfChange(held, { ...now, startsOn: '2026-12-02' })).toEqual(['people-came-on-another-day'])
  expect(faultsOfChange(held, { ...now, endsOn: '2026-12-03' })).toEqual([])
  expect(faultOfCancelling(held)).toBe('people-came')
})

test('what is cancelled is not changed any more, and not cancelled again', () => {
  const gone = { ...event, isCancelled: true }
  expect(faultsOfChange(gone, { ...now, endsOn: '2026-11-30' })).toEqual(['event-cancelled'])
  expect(faultOfCancelling(gone)).toBe('event-cancelled')
  expect(faultOfCancelling(event)).toBeNull()
})
