import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id, someBilingual, text } from '#kernel/contract/shapes.ts'
import { sectors } from './offices.ts'

export const membership = z.object({
  organisation: z.object({ id, name: someBilingual, sector: z.enum(sectors) }),
  from: date,
  hasBegun: z.boolean(),
  /** Why it was changed; null for the one with which the person was entered. */
  reason: z.string().nullable(),
})

export const membershipActs = {
  moveToOrganisation: act({
    method: 'POST',
    path: '/people/:person/organisation',
    does: {
      en: 'Says to which organisation a person belongs from a day on, with the reason; what was counted before keeps its sector.',
      ur: 'وجہ کے ساتھ درج کرتا ہے کہ کوئی فرد کس تاریخ سے کس ادارے کا ہے؛ جو پہلے شمار ہو چکا وہ اپنے شعبے میں رہتا ہے۔',
    },
    who: ['administrator', 'secretariat'],
    records: 'organisation of a person changed',
    byLetter: false,
    input: z.object({ person: id, organisation: id, from: date.optional(), reason: text(1000) }),
    output: z.object({ person: id }),
    refusals: {
      'not-of-oneself': {
        en: 'Nobody chooses the organisation by which they are counted themselves. Ask an administrator or another member of the secretariat.',
        ur: 'کوئی شخص خود اپنا وہ ادارہ منتخب نہیں کر سکتا جس سے اس کا شمار ہوتا ہے۔ منتظم یا سیکرٹریٹ کے کسی دوسرے رکن سے کہیں۔',
      },
      'same-organisation': {
        en: 'This person belongs to this organisation already. Choose another.',
        ur: 'یہ فرد پہلے ہی اس ادارے کا ہے۔ کوئی دوسرا ادارہ منتخب کریں۔',
      },
      'before-the-one-that-stands': {
        en: 'That day lies before the day from which the present organisation counts. Give that day or a later one.',
        ur: 'یہ تاریخ اس دن سے پہلے ہے جس سے موجودہ ادارہ شمار ہوتا ہے۔ وہی یا اس کے بعد کی تاریخ لکھیں۔',
      },
      'no-such-organisation': {
        en: 'This organisation is not in the register. Register it first.',
        ur: 'یہ ادارہ رجسٹر میں موجود نہیں۔ پہلے ادارہ درج کریں۔',
        constraint: 'memberships_organisation',
      },
    },
  }),
}
