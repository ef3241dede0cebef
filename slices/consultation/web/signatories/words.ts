import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words about who signed a declaration. */
export const words = {
  title: { en: 'Signed by', ur: 'دستخط کنندگان' },
  others: {
    en: 'An organisation that signed is named here only once it says that it may be.',
    ur: 'دستخط کرنے والے ادارے کا نام یہاں تبھی آتا ہے جب وہ خود اجازت دے۔',
  },
  sender: { en: 'Sent by {name}', ur: 'بھیجنے والا: {name}' },
  hidden: { en: 'hidden from others', ur: 'دوسروں سے پوشیدہ' },
  own: { en: 'Your organisation signed this.', ur: 'آپ کے ادارے نے اس پر دستخط کیے ہیں۔' },
  show: { en: 'Show us as a signatory', ur: 'ہمیں دستخط کنندہ کے طور پر دکھائیے' },
  hide: { en: 'Hide us from now on', ur: 'اب سے ہمیں پوشیدہ رکھیے' },
  byLetter: {
    en: 'Enter from its letter that it may be shown',
    ur: 'اس کے خط سے درج کیجیے کہ اسے دکھایا جائے',
  },
  byLetterMeans: {
    en: 'Only what the organisation itself wrote; a copy goes to it and it can contest.',
    ur: 'صرف وہی جو ادارے نے خود لکھا؛ اسے نقل جاتی ہے اور وہ اعتراض کر سکتا ہے۔',
  },
  letterNeeded: { en: 'Fill in the letter and its scan.', ur: 'خط کی تفصیل اور اس کا عکس دیجیے۔' },
  add: { en: 'Enter a signatory', ur: 'دستخط کنندہ درج کیجیے' },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  choose: { en: 'Choose an organisation.', ur: 'کوئی ادارہ منتخب کیجیے۔' },
} as const satisfies Record<string, Bilingual>
