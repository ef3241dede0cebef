import { expect, test } from 'vitest'
import { plainText } from '#kernel/papers/paper.ts'
import { blocksOfWorkshop } from './blocks-of-workshop.ts'
import type { Workshop } from './read-workshop.ts'

const nothing: Workshop = {
  ...{ groups: [], conclusions: new Map(), participation: [], people: null, events: [] },
  pillars: new Map([['PUR', { en: 'Pursue', ur: 'تعاقب' }]]),
}
const round = { proposals: [], merged: { keptOf: new Map(), into: new Map() } }

const linesOf = (workshop: Workshop, language: 'en' | 'ur' = 'en') =>
  blocksOfWorkshop(workshop, round, ['en', 'ur']).map((block) => {
    const label = block.kind === 'fact' ? `${block.label[language]}: ` : ''
    return `${label}${plainText(block.texts[language])}`
  })

test('a round in which no group has met says so', () => {
  expect(linesOf(nothing)).toEqual(['No group has met in this round.'])
})

test('in each pillar a sector that has not spoken is named beside those that have', () => {
  const participation = [
    {
      ...{ pillar: 'PUR', title: { en: 'Pursue', ur: 'تعاقب' } },
      spoken: [{ sector: 'justice', proposals: 2, positions: 3 }],
      silent: ['provincial'],
    },
  ]
  expect(linesOf({ ...nothing, participation }).slice(1)).toEqual([
    'Who has spoken, by sector',
    'PUR  Pursue',
    'Justice: Proposals: 2. Took positions on: 3.',
    'Provincial government: Has not spoken',
  ])
  expect(linesOf({ ...nothing, participation }, 'ur').at(-1)).toBe('صوبائی حکومت: بات نہیں کی')
})

test('who took part stands with what was given of them, by how many, and what is not told', () => {
  const people: Workshop['people'] = {
    ...{ measure: 'came', events: 2, leftOut: 1, total: 60 },
    bySex: {
      shown: [{ value: 'female', name: { en: 'Women', ur: 'خواتین' }, persons: 34 }],
      ...{ given: 34, hidden: [], isPartHidden: false },
    },
    byProvince: {
      shown: [{ value: 'PK-SD', name: { en: 'Sindh', ur: 'سندھ' }, persons: 12 }],
      ...{ given: null, hidden: [{ en: 'Punjab', ur: 'پنجاب' }], isPartHidden: true },
    },
  }
  expect(linesOf({ ...nothing, people }).slice(1)).toEqual([
    'Who took part, by sex and province',
    'Came: 60 persons, each counted once; events counted: 2',
    'By sex, where given: Women: 34\nGiven by 34 of 60',
    'By province, where given: Sindh: 12\nPunjab: number not told\nBy how many it was given is not told, for a small number would follow from it',
    'Events left out, for too few took part to be counted: 1',
  ])
  expect(linesOf({ ...nothing, people }, 'ur').join()).toMatch(
    /خواتین: 34.*60 میں سے 34 نے بتایا.*پنجاب: تعداد ظاہر نہیں/s,
  )
  const unnamed = { ...people.bySex, given: null, isPartHidden: true }
  expect(linesOf({ ...nothing, people: { ...people, bySex: unnamed } }).join()).toContain(
    'Women: 34\nThe rest is not told apart',
  )
})

test('an awaited voice is told where it was not heard, and few who came are not counted', () => {
  const can = { ok: false, because: null }
  const event: Workshop['events'][number] = {
    event: {
      ...{ id: 'e', round: 'r', startsOn: '2026-12-01', endsOn: '2026-12-02', isCancelled: false },
      title: { en: 'Workshop', ur: 'ورکشاپ' },
      place: { en: 'Islamabad', ur: 'اسلام آباد' },
    },
    changes: [],
    ...{ strategy: 's', agenda: { edition: 0, items: [] }, pillars: [], shown: [], mine: null, papers: null },
    expected: [
      { name: { en: 'Provincial prosecution', ur: 'صوبائی استغاثہ' }, bodies: [], silentIn: ['PUR'] },
      { name: { en: 'Universities', ur: 'جامعات' }, bodies: [], silentIn: [] },
    ],
    sectors: [
      { sector: 'justice', nominated: 9, came: 7 },
      { sector: 'academia', nominated: 3, came: null },
      { sector: 'private', nominated: 1, came: 0 },
    ],
    may: { plan: can, nominate: can, change: can },
  }
  expect(linesOf({ ...nothing, events: [event] }).slice(2)).toEqual([
    'Workshop',
    'Place: Islamabad',
    'Days: 1 December 2026 – 2 December 2026',
    'Came: Justice: 7\nAcademia: number not told',
    'Provincial prosecution: Has not spoken in Pursue',
    'Universities: Has spoken in every pillar',
  ])
  const before = { ...event.event }
  const changes = [
    { at: '2026-11-20T08:00:00Z', isCancellation: true, reason: 'The hall was flooded.', before },
  ]
  const gone = { ...event, event: { ...event.event, isCancelled: true }, changes, sectors: [] }
  expect(linesOf({ ...nothing, events: [gone] }).slice(2)).toEqual([
    'Workshop',
    'Place: Islamabad',
    'Days: 1 December 2026 – 2 December 2026',
    'Cancelled: The hall was flooded.',
  ])
})
