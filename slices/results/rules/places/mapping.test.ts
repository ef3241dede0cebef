import { describe, expect, test } from 'vitest'
import {
  type Geography,
  geographyOf,
  isOnePlace,
  mappingNote,
  worstOf,
} from './places-stand-together-only-with-their-mapping.ts'

const zones = (from: string, units: Geography['units']): Geography => ({
  ...{ code: 'ZONES', agency: 'FIA', from, units },
})
const old = zones('2015-01-01', [{ name: 'Gujranwala', place: 'Punjab', quality: 'partial' }])
const split = zones('2025-01-01', [
  { name: 'Gujranwala', place: null, quality: 'unknown' },
  { name: 'Balochistan', place: 'Balochistan', quality: 'exact' },
])
const regions: Geography = {
  ...{ code: 'REGIONS', agency: 'Punjab Police', from: '2010-01-01' },
  units: [{ name: 'Gujranwala', place: 'Punjab', quality: 'partial' }],
}
const all = [old, split, regions]
const said = (place: string, agency: string, year: number) => ({
  ...{ place, agency, period: { from: `${year}-01-01`, to: `${year}-12-31` } },
})

describe('the geography of a figure', () => {
  test('is that of its agency, as it stood when the period ended', () => {
    expect(geographyOf(said('Gujranwala', 'FIA', 2018), all)).toBe(old)
    expect(geographyOf(said('gujranwala', 'FIA Headquarters', 2025), all)).toBe(split)
    expect(geographyOf(said('Gujranwala', 'Punjab Police', 2025), all)).toBe(regions)
  })

  test('is none where the place is no unit of it, or the agency another', () => {
    expect(geographyOf(said('Punjab', 'FIA', 2018), all)).toBeNull()
    expect(geographyOf(said('Gujranwala', 'FIAT', 2018), all)).toBeNull()
    expect(geographyOf(said('Balochistan', 'FIA', 2018), all)).toBeNull()
  })
})

describe('a mapping note', () => {
  test('stands where two geographies, or one and plain places, are shown together, with the worst quality', () => {
    const note = mappingNote([said('Punjab', 'FIA', 2018), said('Gujranwala', 'FIA', 2025)], all)
    expect(note).toMatchObject({ plain: ['Punjab'], worst: 'unknown', geographies: [{ geography: split }] })
    const two = mappingNote([said('Gujranwala', 'FIA', 2018), said('Balochistan', 'FIA', 2025)], all)
    expect(two).toMatchObject({ plain: [], worst: 'partial' })
  })

  test('is not needed within one geography, or among plain places', () => {
    expect(mappingNote([said('Gujranwala', 'FIA', 2018), said('Gujranwala', 'FIA', 2019)], all)).toBeNull()
    expect(mappingNote([said('Punjab', 'X', 2018), said('Sindh', 'Y', 2025)], all)).toBeNull()
  })

  test('takes the worst of its parts', () => {
    expect(worstOf(['exact', 'partial', 'exact'])).toBe('partial')
    expect(worstOf(['unknown', 'partial'])).toBe('unknown')
    expect(worstOf([])).toBe('exact')
  })
})

test('your Gujranwala is not mine, unless both are one place exactly', () => {
  const mine = said('Gujranwala', 'Punjab Police', 2018)
  expect(isOnePlace(mine, said('Gujranwala', 'FIA', 2018), all)).toBe(false)
  expect(isOnePlace(mine, said('Gujranwala', 'Punjab Police', 2019), all)).toBe(true)
  expect(isOnePlace(said('Balochistan', 'FIA', 2025), said('Balochistan', 'NPB', 2018), all)).toBe(true)
  expect(isOnePlace(said('Punjab', 'X', 2018), said('Punjab', 'Y', 2019), all)).toBe(true)
})
