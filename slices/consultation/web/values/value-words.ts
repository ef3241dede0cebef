import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words about what a field should hold. */
export const words = {
  dayHint: {
    en: 'Leave it empty where no date is to be set.',
    ur: 'کوئی تاریخ مقرر نہ ہو تو اسے خالی رہنے دیجیے۔',
  },
  setHint: {
    en: 'Add what is missing, take out what should go.',
    ur: 'جو کم ہے شامل کیجیے، جو نہیں ہونا چاہیے نکال دیجیے۔',
  },
  emptyList: {
    en: 'The list is empty: the secretariat enters it.',
    ur: 'فہرست خالی ہے: سیکرٹریٹ اسے درج کرتا ہے۔',
  },
  takenAway: {
    en: 'You propose that this text is taken away.',
    ur: 'آپ تجویز کر رہے ہیں کہ یہ متن ہٹا دیا جائے۔',
  },
  standing: { en: 'What stands', ur: 'جو درج ہے' },
  facts: { en: 'Offices, dates and lists', ur: 'دفاتر، تاریخیں اور فہرستیں' },
  empty: { en: 'Empty so far', ur: 'ابھی خالی' },
  proposedValue: { en: 'What should stand', ur: 'کیا ہونا چاہیے' },
} as const satisfies Readonly<Record<string, Bilingual>>
