import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, id, text } from '#kernel/contract/shapes.ts'
import { costStates } from '../rules/cost-states.ts'
import { refusals } from './refusals.ts'
import { can, everyone, term } from './shapes.ts'

const termCode = z.string().regex(/^\S(.{0,38}\S)?$/)
const codes = z.array(termCode).max(100)

/** The lists in which a strategy speaks of crimes, places and frameworks, and what an activity takes from them. */
export const termActs = {
  listTerms: act({
    method: 'GET',
    path: '/strategies/:strategy/terms',
    does: {
      en: 'Read the lists of crimes, places and frameworks in which a strategy speaks, with their sources.',
      ur: 'جرائم، مقامات اور ضوابط کی وہ فہرستیں، ماخذ سمیت، پڑھنا جن میں حکمتِ عملی بات کرتی ہے۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({
      terms: z.array(term.extend({ source: z.string().nullable() })),
      /** Which a framework may join. */
      registers: z.array(z.object({ id, name: bilingual })),
      may: z.object({ listTerm: can }),
    }),
    refusals: {},
  }),
  listTerm: act({
    method: 'POST',
    path: '/strategies/:strategy/terms',
    does: {
      en: 'Enter a crime, place or framework in the lists of a strategy, by the code of a published list.',
      ur: 'کوئی جرم، مقام یا ضابطہ، شائع شدہ فہرست کے کوڈ سے، حکمتِ عملی کی فہرستوں میں درج کرنا۔',
    },
    who: ['secretariat'],
    records: 'term listed',
    byLetter: false,
    input: z.object({
      strategy: id,
      kind: term.shape.kind,
      code: termCode,
      title: z.object({ en: text(300).optional(), ur: text(300).optional() }),
      /** The published list from which it comes. */
      source: text(1000),
      /** Of a framework: the register whose last item it becomes. */
      register: id.optional(),
    }),
    output: z.object({ code: z.string() }),
    refusals: {
      'needs-a-title': refusals['needs-a-title'],
      'listed-already': refusals['listed-already'],
      'not-a-framework': {
        en: 'Only frameworks stand in registers. Leave the register out for a crime or a place.',
        ur: 'رجسٹروں میں صرف ضوابط ہوتے ہیں۔ جرم یا مقام کے لیے رجسٹر نہ چنیے۔',
        constraint: 'only_frameworks_stand_in_a_register',
      },
      'no-such-register': {
        en: 'This strategy has no such register. Choose one from the page of other plans and frameworks.',
        ur: 'اس حکمتِ عملی کا ایسا کوئی رجسٹر نہیں۔ دوسرے منصوبوں اور ضوابط کے صفحے سے کوئی رجسٹر چنیے۔',
        constraint: 'items_stand_in_a_register',
      },
    },
  }),
  setActivityTerms: act({
    method: 'PUT',
    path: '/nodes/:node/terms',
    does: {
      en: 'Set the crimes that an activity addresses, its places, the frameworks it serves, and what is known of its cost.',
      ur: 'سرگرمی کے متعلقہ جرائم، مقامات، ضوابط، اور لاگت کی صورتِ حال مقرر کرنا۔',
    },
    who: ['secretariat'],
    records: 'activity terms set',
    byLetter: false,
    input: z.object({
      node: id,
      crimes: codes,
      places: codes,
      frameworks: codes,
      costState: z.enum(costStates),
    }),
    output: z.object({ node: id }),
    refusals: {
      'not-a-draft': refusals['not-a-draft'],
      'not-an-activity': refusals['not-an-activity'],
      'not-listed': refusals['not-listed'],
    },
  }),
}
