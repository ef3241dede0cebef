import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, id, instant, text } from '#kernel/contract/shapes.ts'
import { letterKinds } from '../rules/a-letter-template-names-known-placeholders.ts'

const both = (max: number) => z.object({ en: text(max), ur: text(max) })
const filling = z.record(z.string(), z.string())

const template = z.object({
  kind: z.enum(letterKinds),
  subject: bilingual,
  body: bilingual,
  placeholders: z.array(z.string()),
  /** The edition that holds; 0 while the usual words hold. */
  edition: z.number().int(),
  keptAt: instant.nullable(),
  /** What stands in a preview: as the last letter of this kind was filled, or an example. */
  filled: z.object({ en: filling, ur: filling, isOfALetter: z.boolean() }),
})
export type LetterTemplate = z.output<typeof template>

const edition = z.object({ edition: z.number().int(), subject: bilingual, body: bilingual, keptAt: instant })
export type TemplateEdition = z.output<typeof edition>

/** The words of letters, kept by each office in its own. */
export const letterTemplateActs = {
  listLetterTemplates: act({
    method: 'GET',
    path: '/letter-templates',
    does: {
      en: 'Lists the words of each kind of letter, and what may stand in braces.',
      ur: 'ہر قسم کے خط کے الفاظ اور قوسین میں آ سکنے والی چیزوں کی فہرست دکھاتا ہے۔',
    },
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ templates: z.array(template) }),
    refusals: {},
  }),
  listTemplateEditions: act({
    method: 'GET',
    path: '/letter-templates/:kind/editions',
    does: {
      en: 'Lists every edition of the words of a kind of letter, newest first.',
      ur: 'کسی قسم کے خط کے الفاظ کی تمام اشاعتیں دکھاتا ہے، تازہ ترین پہلے۔',
    },
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, kind: z.enum(letterKinds) }),
    output: z.object({ editions: z.array(edition) }),
    refusals: {},
  }),
  keepLetterTemplate: act({
    method: 'PUT',
    path: '/letter-templates/:kind',
    does: {
      en: 'Keeps the words of a kind of letter as a new edition; those before stay readable.',
      ur: 'کسی قسم کے خط کے الفاظ نئی اشاعت کے طور پر محفوظ کرتا ہے؛ پہلی اشاعتیں پڑھی جا سکتی ہیں۔',
    },
    who: ['secretariat'],
    records: 'letter template kept',
    byLetter: false,
    input: z.object({
      strategy: id,
      kind: z.enum(letterKinds),
      subject: both(300),
      body: both(5_000),
      /** The edition that was changed; 0 where it was the usual words. */
      after: z.number().int().min(0),
    }),
    output: z.object({ edition: z.number().int() }),
    refusals: {
      'unknown-placeholder': {
        en: 'Not known in braces here: {names}. This letter knows: {known}.',
        ur: 'یہاں قوسین میں یہ نامعلوم ہے: {names}۔ اس خط میں یہ آ سکتے ہیں: {known}۔',
      },
      'brace-left-open': {
        en: 'A brace is opened and not closed, or closed and not opened: {where}. Write it as in {example}.',
        ur: 'قوسین ادھوری ہیں: {where}۔ اس طرح لکھیے: {example}۔',
      },
      'changed-meanwhile': {
        en: 'Somebody kept other words meanwhile. Copy what you wrote, reload the page and begin from theirs.',
        ur: 'اس دوران کسی اور نے الفاظ محفوظ کیے ہیں۔ اپنی تحریر نقل کیجیے، صفحہ دوبارہ کھولیے اور ان کے الفاظ سے شروع کیجیے۔',
        constraint: 'one_edition_of_a_template_at_a_time',
      },
    },
  }),
}
