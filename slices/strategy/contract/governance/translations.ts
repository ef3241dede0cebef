import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { count, id } from '#kernel/contract/shapes.ts'
import { textFields } from '../../rules/fields-of-a-node.ts'
import { refusals } from '../refusals.ts'
import { can, everyone, kind, language } from '../shapes.ts'

const states = ['draft', 'reviewed', 'stale', 'missing'] as const

/** A text beside its other language, as far as it has come. */
export const translation = z.object({
  node: id,
  code: z.string(),
  kind,
  field: z.enum(textFields),
  /** The language that waits: of a missing text the one that is not there. */
  language,
  state: z.enum(states),
  text: z.string(),
  other: z.string(),
})
export type Translation = z.output<typeof translation>

export const translationActs = {
  listTranslations: act({
    method: 'GET',
    path: '/versions/:version/translations',
    does: {
      en: 'List the translations of a version by how far they have come: stale, draft, missing, reviewed.',
      ur: 'نسخے کے تراجم کی فہرست ان کی حالت کے لحاظ سے: پرانے، مسودہ، غیر موجود، نظرثانی شدہ۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({
      version: id,
      state: z.enum(states).default('stale'),
      limit: count.max(1000).default(25),
    }),
    output: z.object({
      translations: z.array(translation),
      counts: z.object({
        draft: z.number().int(),
        reviewed: z.number().int(),
        stale: z.number().int(),
        missing: z.number().int(),
      }),
      prevailing: language,
      may: z.object({ review: can, setPrevailing: can }),
    }),
    refusals: {},
  }),
  reviewTranslation: act({
    method: 'POST',
    path: '/nodes/:node/translation-reviews',
    does: {
      en: 'Mark a translation of a draft as reviewed, as it was read.',
      ur: 'مسودے کے کسی ترجمے کو، جیسا پڑھا گیا، نظرثانی شدہ قرار دینا۔',
    },
    who: ['secretariat'],
    records: 'translation reviewed',
    byLetter: false,
    input: z.object({ node: id, field: z.enum(textFields), language, text: z.string().max(10_000) }),
    output: z.object({ node: id }),
    refusals: {
      'not-a-draft': refusals['not-a-draft'],
      'text-has-moved-on': refusals['text-has-moved-on'],
      'nothing-to-review': {
        en: 'This text is no translation that waits for a review.',
        ur: 'یہ متن ایسا ترجمہ نہیں جو نظرثانی کا منتظر ہو۔',
      },
    },
  }),
  setPrevailing: act({
    method: 'PUT',
    path: '/versions/:version/prevailing',
    does: {
      en: 'Say which language prevails in a draft and in the versions made from it.',
      ur: 'طے کرنا کہ مسودے اور اس سے بننے والے نسخوں میں کون سی زبان مستند ہے۔',
    },
    who: ['secretariat'],
    records: 'prevailing language set',
    byLetter: false,
    input: z.object({ version: id, language }),
    output: z.object({ version: id }),
    refusals: { 'not-a-draft': refusals['not-a-draft'] },
  }),
}
