import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of periodic reports do, and how they are refused. */
export const dutyWords = {
  list: {
    en: 'List who asks for figures, by which law and form, by when, and what each field asks for.',
    ur: 'فہرست کہ کون، کس قانون اور فارم کے تحت، کب تک اعداد طلب کرتا ہے اور ہر خانہ کیا پوچھتا ہے۔',
  },
  declare: {
    en: 'Declare a reporting duty with the fields of its form.',
    ur: 'رپورٹنگ کی ذمہ داری اس کے فارم کے خانوں سمیت درج کرنا۔',
  },
  date: {
    en: 'Say by when a reporting duty is due next, and for which period.',
    ur: 'بتانا کہ رپورٹنگ کی ذمہ داری اگلی بار کب تک اور کس مدت کے لیے واجب ہے۔',
  },
  ask: {
    en: 'Ask an office to report indicators for places.',
    ur: 'کسی دفتر سے مقامات کے لیے اشاریوں کی رپورٹ طلب کرنا۔',
  },
  lines: {
    en: 'List what an office is asked for a period, what is known of it, and who else uses it.',
    ur: 'فہرست کہ کسی مدت کے لیے دفتر سے کیا پوچھا جاتا ہے، کیا معلوم ہے، اور اسے اور کون استعمال کرتا ہے۔',
  },
  codeTaken: {
    en: 'Another reporting duty has this code. Choose another code.',
    ur: 'یہ کوڈ رپورٹنگ کی کسی اور ذمہ داری کا ہے۔ دوسرا کوڈ منتخب کریں۔',
  },
  askedTwice: {
    en: 'Two fields of the form ask for the same indicator, place and breakdown. Keep one of them.',
    ur: 'فارم کے دو خانے ایک ہی اشاریہ، مقام اور تقسیم پوچھتے ہیں۔ ان میں سے ایک رکھیں۔',
  },
  periodBackwards: {
    en: 'The period ends before it begins. Correct one of the two days.',
    ur: 'مدت شروع ہونے سے پہلے ختم ہوتی ہے۔ دونوں میں سے ایک تاریخ درست کریں۔',
  },
  onlyTheSecretariat: {
    en: 'Only the secretariat declares reporting duties.',
    ur: 'رپورٹنگ کی ذمہ داریاں صرف سیکرٹریٹ درج کرتا ہے۔',
  },
} satisfies Record<string, Bilingual>

export const askerNames = {
  parliament: { en: 'Parliament', ur: 'پارلیمان' },
  'trafficking report': { en: 'Trafficking in Persons questionnaire', ur: 'انسانی سمگلنگ رپورٹ کا سوالنامہ' },
  'FATF or APG': { en: 'FATF or APG', ur: 'ایف اے ٹی ایف یا اے پی جی' },
  UNODC: { en: 'UNODC', ur: 'اقوامِ متحدہ کا دفتر برائے منشیات و جرائم' },
  'treaty body': { en: 'Treaty body', ur: 'معاہداتی ادارہ' },
  'partner government': { en: 'Partner government', ur: 'شراکت دار حکومت' },
  donor: { en: 'Donor', ur: 'عطیہ دہندہ' },
  strategy: { en: 'The strategy itself', ur: 'خود حکمتِ عملی' },
  other: { en: 'Other', ur: 'دیگر' },
} satisfies Record<string, Bilingual>

export const frequencyNames = {
  month: { en: 'every month', ur: 'ہر ماہ' },
  quarter: { en: 'every quarter', ur: 'ہر سہ ماہی' },
  'half-year': { en: 'every half-year', ur: 'ہر ششماہی' },
  year: { en: 'every year', ur: 'ہر سال' },
  once: { en: 'once', ur: 'ایک بار' },
} satisfies Record<string, Bilingual>
