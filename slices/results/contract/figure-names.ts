import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** A number, a nil report, silence and what does not apply are four different things (design law 2). */
export const kindNames = {
  value: { en: 'Value', ur: 'قدر' },
  total: { en: 'Total', ur: 'مجموعہ' },
  nil: { en: 'Nil', ur: 'ندارد' },
  'not reported': { en: 'Not reported', ur: 'رپورٹ نہیں ہوا' },
  'not applicable': { en: 'Not applicable', ur: 'اطلاق نہیں ہوتا' },
} satisfies Record<string, Bilingual>

export const standingNames = {
  reported: { en: 'Reported', ur: 'رپورٹ شدہ' },
  verified: { en: 'Verified', ur: 'تصدیق شدہ' },
  cleared: { en: 'Cleared', ur: 'اجرا کے لیے منظور' },
  published: { en: 'Published', ur: 'شائع شدہ' },
} satisfies Record<string, Bilingual>

export const statusNames = {
  met: { en: 'Met', ur: 'ہدف حاصل' },
  'on track': { en: 'On track', ur: 'درست رفتار پر' },
  behind: { en: 'Behind', ur: 'پیچھے' },
  'off track': { en: 'Off track', ur: 'راستے سے ہٹا ہوا' },
  'needs a reading': { en: 'Needs a written reading', ur: 'تحریری تشریح درکار' },
  withheld: { en: 'Withheld', ur: 'روک لیا گیا' },
  'cannot be computed': { en: 'Cannot be computed', ur: 'حساب ممکن نہیں' },
} satisfies Record<string, Bilingual>
