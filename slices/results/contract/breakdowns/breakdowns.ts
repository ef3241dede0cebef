import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id } from '#kernel/contract/shapes.ts'
import { shapes } from '../../rules/breakdowns/parts-of-a-figure.ts'
import { coverage, officials, period } from '../shapes.ts'
import { part } from './part.ts'

export const breakdownActWords = {
  read: {
    en: 'Read what an indicator counts by sex and age, period by period, with how many figures tell it apart.',
    ur: 'پڑھنا کہ اشاریہ جنس اور عمر کے لحاظ سے ہر مدت میں کتنا گنتا ہے، اور کتنے اعداد یہ الگ بتاتے ہیں۔',
  },
}

const brokenDown = z.object({
  period,
  /** The whole, in the unit of the indicator; null where nothing was added. */
  total: z.string().nullable(),
  coverage,
  /** Figures behind the total, and those of them that say every part. */
  figures: z.number().int(),
  broken: z.number().int(),
  parts: z.array(part.extend({ total: z.string().nullable() })),
  /** Of the total, what is in no part; null where there is no total. */
  rest: z.string().nullable(),
})
export type BrokenDown = z.output<typeof brokenDown>

export const breakdownActs = {
  readBreakdown: act({
    method: 'GET',
    path: '/indicators/:indicator/breakdown',
    does: breakdownActWords.read,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({ indicator: id, by: z.enum(shapes).optional() }),
    output: z.object({
      /** In which ways its figures are told apart; empty where none is. */
      ways: z.array(z.enum(shapes)),
      by: z.enum(shapes).nullable(),
      /** The newest first, at most eight. */
      periods: z.array(brokenDown),
    }),
    refusals: {},
  }),
} as const
