import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import {
  type KnownPlace,
  type LaterPlace,
  type NameGiven,
  placeNamed,
} from './a-name-is-matched-or-doubted-never-guessed.ts'

const folder = new URL('../../../../examples/pakistan/districts/', import.meta.url)
const { places, later } = JSON.parse(readFileSync(new URL('districts-2023.json', folder), 'utf8')) as {
  places: readonly KnownPlace[]
  later: readonly LaterPlace[]
}
const names = readFileSync(new URL('names.csv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): NameGiven => {
    const [name = '', , within = '', liesIn = ''] = line.split(',')
    return { name, within, liesIn }
  })

const found = (name: string, within: string, liesIn = '') =>
  placeNamed({ name, within, liesIn }, places, later)

it('matches what has the same name, letters or words, within its province', () => {
  expect(found('Bagh', 'Azad Kashmir')).toEqual({ state: 'matched', place: 'Bagh', by: 'name' })
  expect(found('Tor Ghar', 'Khyber Pakhtunkhwa')).toMatchObject({ place: 'Torghar', by: 'letters' })
  expect(found('Chitral Lower', 'Khyber Pakhtunkhwa')).toMatchObject({ place: 'Lower Chitral', by: 'words' })
  expect(found('Bagh', 'Punjab').state).toBe('not matched')
})

it('doubts what is spelt otherwise, shortened, a part, or lies elsewhere, and says what speaks for it', () => {
  expect(found('Abbottabad', 'Khyber Pakhtunkhwa')).toEqual({
    ...{ state: 'doubtful', candidates: [{ place: 'Abbotabad', why: ['spelt nearly so'] }] },
  })
  expect(found('D. I. Khan', 'Khyber Pakhtunkhwa')).toMatchObject({
    candidates: [{ place: 'Dera Ismail Khan', why: ['initials'] }],
  })
  expect(found('Kachhi', 'Balochistan')).toMatchObject({
    candidates: [{ place: 'Kachhi (Bolan)', why: ['part of the name'] }],
  })
  expect(found('South Karachi', 'Sindh', 'Keamari')).toMatchObject({
    candidates: [
      { place: 'Karachi South', why: ['the same name'] },
      { place: 'Keamari', why: ['its point lies there'] },
    ],
  })
})

it('says of what was formed later with which place it is counted', () => {
  expect(found('Darel', 'Gilgit Baltistan', 'Diamir')).toMatchObject({
    ...{ state: 'not matched', later: { into: 'Diamir' } },
  })
  expect(found('Atlantis', '').state).toBe('not matched')
})

test('of the 160 names of the list none is guessed: each is matched, doubted with its reason, or not matched', () => {
  const all = names.map((given) => ({ given, told: placeNamed(given, places, later) }))
  const of = (state: string) => all.filter(({ told }) => told.state === state)
  expect(names).toHaveLength(160)
  expect([of('matched').length, of('doubtful').length, of('not matched').length]).toEqual([141, 16, 3])
  const judged = readFileSync(new URL('../../../../docs/places/district-names.md', import.meta.url), 'utf8')
  for (const { given, told } of all) {
    if (told.state === 'matched' && told.by === 'name') continue
    expect(judged, given.name).toContain(`| ${given.name} |`)
  }
  const taken = all.flatMap(({ told }) => (told.state === 'matched' ? [told.place] : []))
  expect(new Set(taken).size, 'no two names are one place').toBe(taken.length)
  for (const { told } of of('doubtful'))
    expect(told.state === 'doubtful' && told.candidates.every(({ why }) => why.length > 0)).toBe(true)
})

test('sums over the districts equal the totals that the census published', () => {
  const sum = (within: string) =>
    places
      .filter((one) => one.within === within)
      .reduce((total, { population }) => total + (population ?? 0), 0)
  // Pakistan Bureau of Statistics, Census 2023, table 1.
  const published = {
    ...{ Punjab: 127_688_922, Sindh: 55_696_147, 'Khyber Pakhtunkhwa': 40_856_097 },
    ...{ Balochistan: 14_894_402, 'Islamabad Capital Territory': 2_363_863 },
  }
  for (const [within, total] of Object.entries(published)) expect(sum(within), within).toBe(total)
  expect(Object.values(published).reduce((a, b) => a + b)).toBe(241_499_431)
  const silent = places.filter(({ population }) => population === null)
  expect(silent).toHaveLength(20)
  expect(new Set(silent.map(({ within }) => within))).toEqual(
    new Set(['Azad Jammu & Kashmir', 'Gilgit-Baltistan']),
  )
})
