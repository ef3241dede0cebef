import { expect, test } from 'vitest'
import { whyAPointHolds } from './why-a-point-holds.ts'

test('a point holds by its number and a title that cannot reorder an Urdu sentence', () => {
  expect(whyAPointHolds('12.', { en: 'Declaration $&', ur: 'Declaration $&' })).toEqual({
    en: 'Point 12 of “Declaration $&” has no answer.',
    ur: '”\u2068Declaration $&\u2069“ کے نکتے \u206812\u2069 کا جواب نہیں دیا گیا۔',
  })
})
