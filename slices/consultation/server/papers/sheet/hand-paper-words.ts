import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { SheetColumn } from '../../../rules/kinds/a-sheet-is-read-line-by-line.ts'

/** What stands on a sheet or form for a pen, beside what the round asks. */
export const handPaperWords = {
  form: { en: 'Answer form', ur: 'جواب کا فارم' },
  formMeans: {
    en: 'Write in any box, in any language; leave a box empty if you like. Everything below the boxes only if you wish.',
    ur: 'کسی بھی خانے میں، کسی بھی زبان میں لکھیے؛ چاہیں تو خانہ خالی چھوڑیے۔ خانوں کے نیچے کی باتیں صرف اگر آپ چاہیں۔',
  },
  noNamesOnForm: {
    en: 'Write neither your name nor that of anybody else.',
    ur: 'نہ اپنا نام لکھیے، نہ کسی اور کا۔',
  },
  noNames: {
    en: 'Write no names and no telephone numbers on this sheet.',
    ur: 'اس شیٹ پر نام یا فون نمبر نہ لکھیے۔',
  },
  questions: { en: 'Questions', ur: 'سوالات' },
  readOut: { en: 'Read this out first', ur: 'پہلے یہ پڑھ کر سنائیے' },
  note: { en: 'Please note', ur: 'براہِ کرم نوٹ کیجیے' },
  until: { en: 'Taken in until', ur: 'وصولی کا آخری دن' },
  answeredBy: { en: 'Everybody is answered by', ur: 'سب کو جواب اس دن تک' },
} as const satisfies Record<string, Bilingual>

/** Shares of the width of a page: most of it is for what was said. */
export const shares: Readonly<Record<SheetColumn, number>> = {
  ...{ sheet: 0, line: 1, time: 1.6, district: 2.6, sex: 1.9, age: 1.9, question: 1.5, words: 12 },
  ...{ callBack: 1.5, sector: 3, agree: 1.5, disagree: 1.6, pass: 1.6 },
}

export const sexNames: readonly Bilingual[] = [
  { en: 'woman', ur: 'عورت' },
  { en: 'man', ur: 'مرد' },
  { en: 'other', ur: 'دیگر' },
]

export const ageNames: readonly Bilingual[] = [
  { en: 'under 18', ur: '18 سے کم' },
  { en: '18 to 29', ur: '18 تا 29' },
  { en: '30 to 44', ur: '30 تا 44' },
  { en: '45 to 59', ur: '45 تا 59' },
  { en: '60 and over', ur: '60 اور زیادہ' },
]
