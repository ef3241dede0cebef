import { z } from 'zod'
import type { RefusalWords } from '#kernel/contract/act.ts'
import { date } from '#kernel/contract/shapes.ts'
import type { ChangeOfValue } from '#kernel/pure/values/changed-values.ts'
import type { ValueProblem } from '#slices/strategy/contract.ts'

const entries = z.array(z.string()).readonly()

/**
 * How a proposal changes the field that it names: words by words, a choice or a day whole, a list by what is added and
 * removed. Choices and entries by their keys. A kind of field that is yet to come is one of these.
 */
export const changeOfField = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('text'), before: z.string(), after: z.string() }),
  z.object({ shape: z.literal('choice'), before: z.string().nullable(), after: z.string().nullable() }),
  // Where words are hidden a note stands in the place of a day.
  z.object({
    shape: z.literal('date'),
    before: date.nullable(),
    after: z.union([date, z.string()]).nullable(),
  }),
  z.object({ shape: z.literal('set'), kept: entries, added: entries, removed: entries }),
]) satisfies z.ZodType<ChangeOfValue>

/** Why a value cannot stand in the field that a proposal, or its answer, names. */
export const valueProblems = {
  'not-a-day': {
    en: 'This is not a day of the calendar. Choose the day again.',
    ur: 'یہ کیلنڈر کی کوئی تاریخ نہیں۔ تاریخ دوبارہ چنیے۔',
  },
  'not-listed': {
    en: 'What was chosen does not stand in the list of this field. Choose from the list; the secretariat enters what is missing there.',
    ur: 'جو چنا گیا وہ اس خانے کی فہرست میں نہیں۔ فہرست سے چنیے؛ جو وہاں نہ ہو اسے سیکرٹریٹ درج کرتا ہے۔',
  },
  'no-such-office': {
    en: 'The register has no such office. Choose one from the list; the secretariat registers what is missing there.',
    ur: 'رجسٹر میں ایسا کوئی دفتر نہیں۔ فہرست سے چنیے؛ جو وہاں نہ ہو اسے سیکرٹریٹ درج کرتا ہے۔',
  },
  'needs-a-value': {
    en: 'This field cannot be left empty. Say what should stand in it; to take away the whole entry, propose its removal.',
    ur: 'یہ خانہ خالی نہیں رہ سکتا۔ بتائیے کہ اس میں کیا ہو؛ پورا اندراج ہٹانا ہو تو اس کے حذف کی تجویز دیجیے۔',
  },
} as const satisfies Readonly<Record<ValueProblem, RefusalWords>>
