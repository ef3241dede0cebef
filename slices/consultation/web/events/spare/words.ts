import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the spare lines of a signed sheet. */
export const words = {
  written: { en: 'Names written by hand', ur: 'ہاتھ سے لکھے نام' },
  writtenMeans: {
    en: 'Who came without being nominated and signed a spare line. Enter each as it stands on the sheet.',
    ur: 'جو نامزد ہوئے بغیر آئے اور اضافی سطر پر دستخط کیے۔ ہر ایک کو ویسے ہی درج کیجیے جیسے پرچے پر ہے۔',
  },
  name: { en: 'Name', ur: 'نام' },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  sector: { en: 'Sector', ur: 'شعبہ' },
  add: { en: 'Add a line', ur: 'سطر شامل کیجیے' },
  remove: { en: 'Remove line {number}', ur: 'سطر {number} ہٹائیے' },
  incomplete: {
    en: 'A line needs name, organisation and sector. Complete it or remove it.',
    ur: 'سطر میں نام، ادارہ اور شعبہ ضروری ہیں۔ مکمل کیجیے یا ہٹا دیجیے۔',
  },
  listed: { en: 'On spare lines', ur: 'اضافی سطروں پر' },
  listedMeans: {
    en: 'Only the secretariat reads these names; others see counts by sector. They are shown once each says so by letter.',
    ur: 'یہ نام صرف سیکرٹریٹ پڑھتا ہے؛ دوسرے شعبہ وار گنتی دیکھتے ہیں۔ ہر ایک خط سے کہے تو نام دکھایا جاتا ہے۔',
  },
  shown: { en: 'May be shown', ur: 'نام دکھایا جا سکتا ہے' },
  hidden: { en: 'Hidden', ur: 'پوشیدہ' },
  enterLetter: { en: 'Enter their letter', ur: 'اُن کا خط درج کیجیے' },
  enterMeans: {
    en: 'What {name} says about being shown, with the particulars of the letter.',
    ur: '{name} دکھائے جانے کے بارے میں کیا کہتے ہیں، خط کی تفصیل کے ساتھ۔',
  },
  mayBeShown: { en: 'Their attendance may be shown', ur: 'اُن کی حاضری دکھائی جا سکتی ہے' },
} as const satisfies Record<string, Bilingual>
