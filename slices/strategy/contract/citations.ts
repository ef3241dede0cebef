import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, id, instant, text } from '#kernel/contract/shapes.ts'
import { can, everyone } from './shapes.ts'

const cited = z.object({
  id,
  /** `E-12`; the finding itself stands with evidence, for whoever may read it. */
  reference: z.string(),
  statement: bilingual,
  kind: z.enum(['as printed', 'judgement']),
  /** A word of a yardstick with its range; what a source printed has none. */
  likelihood: z.object({ word: bilingual, range: z.string(), of: bilingual }).nullable(),
  confidence: z.enum(['low', 'moderate', 'high']),
  asOf: z.string(),
  stale: z.enum(['superseded', 'past its review', 'drawn from a superseded source']).nullable(),
  why: z.string().nullable(),
  at: instant,
})
export type CitedFinding = z.output<typeof cited>

/** What of the evidence an objective answers. */
export const citationActs = {
  listCitations: act({
    method: 'GET',
    path: '/nodes/:node/citations',
    does: {
      en: 'Read which findings of evidence an objective answers, as far as one may read both.',
      ur: 'پڑھنا کہ مقصد شواہد کے کن نتائج کا جواب ہے، جہاں تک دونوں پڑھنے کی اجازت ہو۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ node: id }),
    output: z.object({ citations: z.array(cited), may: z.object({ citeFinding: can }) }),
    refusals: {},
  }),
  citeFinding: act({
    method: 'POST',
    path: '/nodes/:node/citations',
    does: {
      en: 'Say that an objective answers a finding of evidence.',
      ur: 'بتانا کہ مقصد شواہد کے کسی نتیجے کا جواب ہے۔',
    },
    who: ['secretariat'],
    records: 'finding cited',
    byLetter: false,
    input: z.object({ node: id, finding: id, why: text(2000).optional() }),
    output: z.object({ citation: id }),
    refusals: {
      'not-an-objective': {
        en: 'Objectives answer evidence. Cite the finding at the objective above this entry.',
        ur: 'شواہد کا جواب مقاصد ہوتے ہیں۔ نتیجے کا حوالہ اس اندراج سے اوپر والے مقصد پر دیجیے۔',
      },
      'cited-already': {
        en: 'The objective cites this finding already.',
        ur: 'یہ مقصد اس نتیجے کا حوالہ پہلے ہی دیتا ہے۔',
      },
      'finding-superseded': {
        en: 'This finding has been superseded. Cite the one that took its place.',
        ur: 'اس نتیجے کی جگہ نیا نتیجہ لے چکا ہے۔ نئے کا حوالہ دیجیے۔',
      },
    },
  }),
  withdrawCitation: act({
    method: 'POST',
    path: '/citations/:citation/withdrawal',
    does: {
      en: 'Withdraw a citation: the objective no longer answers this finding.',
      ur: 'حوالہ واپس لینا: مقصد اب اس نتیجے کا جواب نہیں۔',
    },
    who: ['secretariat'],
    records: 'citation withdrawn',
    byLetter: false,
    input: z.object({ citation: id, reason: text(2000) }),
    output: z.object({ citation: id }),
    refusals: {
      'withdrawn-already': {
        en: 'This citation has been withdrawn already.',
        ur: 'یہ حوالہ پہلے ہی واپس لیا جا چکا ہے۔',
        constraint: 'citation_withdrawals_pkey',
      },
    },
  }),
}
