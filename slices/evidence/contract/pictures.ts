import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, id, text } from '#kernel/contract/shapes.ts'
import { decimal, everyone, inBoth, level, period } from './shapes.ts'
import { words } from './words.ts'

export const components = ['market', 'actor', 'resilience'] as const
export const component = z.enum(components)
export type Component = z.output<typeof component>

const itemCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

const scale = z.object({
  id,
  name: bilingual,
  lowest: decimal,
  highest: decimal,
  source: z.string(),
})
export type Scale = z.output<typeof scale>

const picture = z.object({
  id,
  strategy: id,
  openness: level,
  title: bilingual,
  period,
  scale,
  source: z.object({
    id,
    title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
    link: z.string().nullable(),
  }),
  method: bilingual.nullable(),
  isSuperseded: z.boolean(),
})
export type Picture = z.output<typeof picture>

const notComparable = z.enum([
  'another scale',
  'another number of items',
  'number of items unknown',
  'other items',
  'no average printed',
])

const side = z.object({ items: z.number().int().nullable(), average: decimal.nullable() })

/** Markets, actors or resilience of two pictures side by side; the earlier side is null where there is none. */
const part = z.object({
  component,
  later: side.nullable(),
  earlier: side.nullable(),
  averages: z
    .union([
      z.object({ comparable: z.literal(true), change: z.string(), byNumberAlone: z.boolean() }),
      z.object({ comparable: z.literal(false), because: z.array(notComparable) }),
    ])
    .nullable(),
  items: z.array(
    z.object({
      code: z.string(),
      name: bilingual,
      later: decimal.nullable(),
      earlier: decimal.nullable(),
      /** Null where one side is silent or the scales differ. */
      change: z.string().nullable(),
    }),
  ),
})
export type PicturePart = z.output<typeof part>

/** The threat picture per period, on the scale of an index or on one's own. */
export const pictureActs = {
  declareScale: act({
    method: 'POST',
    path: '/scales',
    does: words.declareScale,
    who: ['secretariat'],
    records: 'scale declared',
    byLetter: false,
    input: z.object({
      strategy: id,
      name: inBoth(200),
      lowest: decimal,
      highest: decimal,
      source: text(500),
    }),
    output: z.object({ scale: id }),
    refusals: {
      'scale-taken': { ...words.scaleTaken, constraint: 'one_scale_per_name' },
      'scale-falls': { ...words.scaleFalls, constraint: 'a_scale_rises' },
    },
  }),
  recordPicture: act({
    method: 'POST',
    path: '/pictures',
    does: words.recordPicture,
    who: ['secretariat'],
    records: 'threat picture recorded',
    byLetter: false,
    input: z.object({
      strategy: id,
      openness: level.default('government'),
      title: inBoth(200),
      period,
      scale: id,
      source: id,
      method: inBoth(2_000).optional(),
      parts: z
        .array(
          z.object({
            component,
            /** Over how many items the average is taken, where the source says. */
            items: z.number().int().min(1).max(200).optional(),
            average: decimal.optional(),
            scores: z.array(z.object({ code: itemCode, name: inBoth(200), score: decimal })).max(200),
          }),
        )
        .min(1)
        .max(3),
      supersedes: id.optional(),
    }),
    output: z.object({ picture: id }),
    refusals: {
      'off-the-scale': words.offTheScale,
      'more-scores-than-items': words.moreScoresThanItems,
      'item-twice': { ...words.itemTwice, constraint: 'one_score_per_item' },
      'more-open-than-its-source': {
        ...words.pictureMoreOpenThanSource,
        constraint: 'a_picture_is_no_more_open_than_its_source',
      },
      'period-backwards': { ...words.periodBackwards, constraint: 'a_picture_period_ends_after_it_begins' },
      'already-superseded': { ...words.alreadySuperseded, constraint: 'one_successor_per_picture' },
    },
  }),
  listPictures: act({
    method: 'GET',
    path: '/pictures',
    does: words.listPictures,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({
      /** The latest period first; superseded ones are left out. */
      pictures: z.array(picture),
      scales: z.array(scale),
      may: z.object({ recordPicture: ability, declareScale: ability }),
    }),
    refusals: {},
  }),
  readPicture: act({
    method: 'GET',
    path: '/pictures/:picture',
    does: words.readPicture,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ picture: id, beside: id.optional() }),
    output: z.object({ picture, beside: picture.nullable(), parts: z.array(part) }),
    refusals: {},
  }),
} as const
