import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { qualities } from '../../rules/places/places-stand-together-only-with-their-mapping.ts'
import { everyone } from '../shapes.ts'
import { geographyWords as words } from './geography-words.ts'

const unit = z.object({
  name: text(200),
  place: text(200).nullable(),
  quality: z.enum(qualities),
  note: text(500).nullable(),
})

export const geographySeen = z.object({
  id,
  code: z.string(),
  agency: z.string(),
  name: bilingual,
  from: date,
  source: z.string(),
  units: z.array(unit),
})
export type GeographySeen = z.output<typeof geographySeen>

/** What must stand beside figures that name their places in the words of several geographies. */
export const mappingSeen = z.object({
  geographies: z.array(geographySeen),
  plain: z.array(z.string()),
  worst: z.enum(qualities),
})
export type MappingSeen = z.output<typeof mappingSeen>

export const geographyActs = {
  listGeographies: act({
    method: 'GET',
    path: '/geographies',
    does: words.list,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ geographies: z.array(geographySeen), may: z.object({ declare: ability }) }),
    refusals: {},
  }),
  declareGeography: act({
    method: 'POST',
    path: '/geographies',
    does: words.declare,
    who: ['secretariat'],
    records: 'geography declared',
    byLetter: false,
    input: z.object({
      strategy: id,
      code: text(40).regex(/^\S+$/),
      agency: text(200),
      name: z.object({ en: text(200), ur: text(200) }),
      from: date,
      source: text(500),
      units: z.array(unit).min(1).max(500),
    }),
    output: z.object({ geography: id }),
    refusals: {
      'from-a-day-already': { ...words.fromADayAlready, constraint: 'one_geography_of_a_code_from_a_day' },
      'unit-twice': { ...words.unitTwice, constraint: 'a_unit_is_named_once' },
      'place-and-quality-differ': {
        ...words.placeAndQualityDiffer,
        constraint: 'only_what_is_known_names_a_place',
      },
    },
  }),
} as const
