import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the register as a workbook. */
export const registerWords = {
  sheet: { en: 'Register of letters', ur: 'خطوط کا رجسٹر' },
  in: { en: 'Incoming', ur: 'موصولہ' },
  out: { en: 'Outgoing', ur: 'مرسلہ' },
  letter: { en: 'letter', ur: 'خط' },
  'e-mail': { en: 'e-mail', ur: 'ای میل' },
  message: { en: 'message', ur: 'پیغام' },
  telephone: { en: 'telephone', ur: 'ٹیلی فون' },
  spoken: { en: 'spoken', ur: 'زبانی' },
  'paper form': { en: 'paper form', ur: 'کاغذی فارم' },
} as const satisfies Record<string, Bilingual>

export const registerColumns = [
  { header: { en: 'Direction', ur: 'نوعیت' }, width: 12 },
  { header: { en: 'Diary number', ur: 'ڈائری نمبر' }, width: 14 },
  { header: { en: 'Date of the letter', ur: 'خط کی تاریخ' }, width: 14 },
  { header: { en: 'File number', ur: 'فائل نمبر' }, width: 22 },
  { header: { en: 'Their reference', ur: 'ان کا حوالہ نمبر' }, width: 22 },
  { header: { en: 'From or to', ur: 'فریقِ مراسلت' }, width: 34 },
  { header: { en: 'Subject', ur: 'موضوع' }, width: 48 },
  { header: { en: 'Kind', ur: 'قسم' }, width: 22 },
  { header: { en: 'Received or sent as', ur: 'ذریعہ' }, width: 14 },
  { header: { en: 'Registered on', ur: 'تاریخِ اندراج' }, width: 14 },
] as const satisfies readonly { readonly header: Bilingual; readonly width: number }[]
