import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, fileHash, id, instant, text } from '#kernel/contract/shapes.ts'
import { cellError } from './imports.ts'
import { refusals } from './refusals.ts'
import { can, everyone, wording } from './shapes.ts'

const file = { file: fileHash, name: text(200) }
const decision = z.enum(['same', 'related', 'not the same'])

const item = z.object({
  code: z.string(),
  text: wording,
  parent: z.string().nullable(),
  /** Activities of the version that serve it, as far as they may be read. */
  servedBy: z.array(z.object({ node: id, code: z.string(), title: wording })),
})
export type CrosswalkItem = z.output<typeof item>

const register = z.object({
  id,
  code: z.string(),
  kind: z.enum(['framework', 'other plan']),
  name: bilingual,
  edition: z.string(),
  source: z.string(),
  licence: z.string(),
  items: z.array(item),
})
export type CrosswalkRegister = z.output<typeof register>

const pair = z.object({
  node: id,
  lineage: id,
  code: z.string(),
  text: wording,
  item: z.object({ code: z.string(), text: wording, register: bilingual }),
  /** From 0.75 to 1: words in common, in the language in which they are more alike. */
  likeness: z.number(),
  decided: z.object({ decision, reason: z.string(), by: bilingual.nullable(), at: instant }).nullable(),
})
export type LikePair = z.output<typeof pair>

/** Other plans and frameworks as registers, what serves which of their items, and which action stands there, too. */
export const crosswalkActs = {
  readCrosswalk: act({
    method: 'GET',
    path: '/versions/:version/crosswalk',
    does: {
      en: 'Read of each framework and other plan which items are served by which activities, and which by none.',
      ur: 'ہر ضابطے اور دوسرے منصوبے کے بارے میں پڑھنا کہ کون سی سرگرمیاں کس اندراج کے لیے ہیں اور کس کے لیے کوئی نہیں۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({
      registers: z.array(register),
      /** Frameworks that were listed singly and stand in no register. */
      others: z.array(item),
      may: z.object({ loadRegister: can }),
    }),
    refusals: {},
  }),
  tryRegister: act({
    method: 'POST',
    path: '/strategies/:strategy/registers/dry-run',
    does: {
      en: 'Try a file as a register: its items and every wrong cell. Nothing is written.',
      ur: 'فائل کو بطور رجسٹر آزمانا: اندراجات اور ہر غلط خانہ۔ کچھ لکھا نہیں جاتا۔',
    },
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, ...file }),
    output: z.object({
      items: z.number().int(),
      sample: z.array(z.object({ code: z.string(), text: wording, parent: z.string().nullable() })),
      errors: z.array(cellError),
    }),
    refusals: {},
  }),
  loadRegister: act({
    method: 'POST',
    path: '/strategies/:strategy/registers',
    does: {
      en: 'Load a framework or another plan as a register: all of its items or none.',
      ur: 'کوئی ضابطہ یا دوسرا منصوبہ بطور رجسٹر شامل کرنا: تمام اندراجات یا کوئی نہیں۔',
    },
    who: ['secretariat'],
    records: 'register loaded',
    byLetter: false,
    input: z.object({
      strategy: id,
      ...file,
      register: z.object({
        code: text(40),
        kind: register.shape.kind,
        title: z.object({ en: text(300), ur: text(300) }),
        edition: text(100),
        source: text(1000),
        licence: text(300),
      }),
    }),
    output: z.object({ register: id, items: z.number().int() }),
    refusals: {
      'import-has-errors': refusals['import-has-errors'],
      'register-taken': {
        en: 'A register has this short name already. A new edition takes a name of its own.',
        ur: 'اس مختصر نام کا رجسٹر پہلے سے موجود ہے۔ نیا ایڈیشن اپنا الگ نام لے۔',
        constraint: 'one_register_per_code',
      },
    },
  }),
  listLikeness: act({
    method: 'GET',
    path: '/versions/:version/likeness',
    does: {
      en: 'Read which activities look like an action of another plan, both texts, and what was decided of it.',
      ur: 'پڑھنا کہ کون سی سرگرمیاں کسی دوسرے منصوبے کے اقدام جیسی ہیں، دونوں متن، اور اس پر کیا فیصلہ ہوا۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({ pairs: z.array(pair), may: z.object({ decideLikeness: can }) }),
    refusals: {},
  }),
  decideLikeness: act({
    method: 'POST',
    path: '/nodes/:node/likeness',
    does: {
      en: 'Decide on reading both texts whether an activity and an action of another plan are the same.',
      ur: 'دونوں متن پڑھ کر فیصلہ کرنا کہ سرگرمی اور دوسرے منصوبے کا اقدام ایک ہی ہیں یا نہیں۔',
    },
    who: ['secretariat'],
    records: 'likeness decided',
    byLetter: false,
    input: z.object({ node: id, item: z.string().max(40), decision, reason: text(2000) }),
    output: z.object({ node: id }),
    refusals: {
      'not-an-activity': refusals['not-an-activity'],
      'decided-so-already': {
        en: 'It was decided so already, on these words.',
        ur: 'انہی الفاظ پر یہی فیصلہ پہلے ہو چکا ہے۔',
      },
    },
  }),
}
