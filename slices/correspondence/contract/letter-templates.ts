import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, id, text } from '#kernel/contract/shapes.ts'
import { letterKinds } from '../rules/a-letter-template-names-known-placeholders.ts'

const both = (max: number) => z.object({ en: text(max), ur: text(max) })

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
    output: z.object({
      templates: z.array(
        z.object({
          kind: z.enum(letterKinds),
          subject: bilingual,
          body: bilingual,
          placeholders: z.array(z.string()),
          /** Whether the office keeps words of its own. */
          isOwn: z.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  keepLetterTemplate: act({
    method: 'PUT',
    path: '/letter-templates/:kind',
    does: {
      en: 'Keeps the words of a kind of letter.',
      ur: 'کسی قسم کے خط کے الفاظ محفوظ کرتا ہے۔',
    },
    who: ['secretariat'],
    records: 'letter template kept',
    byLetter: false,
    input: z.object({ strategy: id, kind: z.enum(letterKinds), subject: both(300), body: both(5_000) }),
    output: z.object({ kept: z.literal(true) }),
    refusals: {
      'unknown-placeholder': {
        en: 'Not known in braces here: {names}. This letter knows: {known}.',
        ur: 'یہاں قوسین میں یہ نامعلوم ہے: {names}۔ اس خط میں یہ آ سکتے ہیں: {known}۔',
      },
    },
  }),
}
