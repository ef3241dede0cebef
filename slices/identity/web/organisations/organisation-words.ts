import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const organisationWords = {
  pages: { en: 'Pages of the register', ur: 'رجسٹر کے صفحات' },
  offices: { en: 'Offices', ur: 'دفاتر' },
  title: { en: 'Organisations', ur: 'ادارے' },
  purpose: {
    en: 'Who can sign, nominate and belong: public bodies, organisations of civil society, universities, companies, donors. Each counts in one sector.',
    ur: 'کون دستخط کر سکتا ہے، نامزد کر سکتا ہے اور کس سے لوگ وابستہ ہو سکتے ہیں: سرکاری ادارے، سول سوسائٹی کی تنظیمیں، جامعات، کمپنیاں، عطیہ دہندگان۔ ہر ایک کا شمار ایک شعبے میں ہوتا ہے۔',
  },
  find: { en: 'Find an organisation', ur: 'ادارہ تلاش کیجیے' },
  findHint: { en: 'Name, code or sector', ur: 'نام، کوڈ یا شعبہ' },
  shown: {
    en: '{count, plural, one {# organisation} other {# organisations}}',
    ur: '{count, plural, one {# ادارہ} other {# ادارے}}',
  },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  otherName: { en: 'Name in the other language', ur: 'دوسری زبان میں نام' },
  missing: { en: 'not given', ur: 'درج نہیں' },
  sector: { en: 'Sector', ur: 'شعبہ' },
  code: { en: 'Code', ur: 'کوڈ' },
  codeHint: {
    en: 'A short name in capital letters, digits and hyphens. It stays as it is.',
    ur: 'انگریزی بڑے حروف، ہندسوں اور ہائفن میں مختصر نام۔ یہ بعد میں نہیں بدلتا۔',
  },
  register: { en: 'Register an organisation', ur: 'ادارہ درج کیجیے' },
  registerMeans: {
    en: 'From then on it can sign a declaration, nominate, and be chosen for the people who belong to it.',
    ur: 'اس کے بعد یہ اعلامیے پر دستخط کر سکتا ہے، نامزدگی کر سکتا ہے، اور اس سے وابستہ افراد کے لیے منتخب کیا جا سکتا ہے۔',
  },
  name: { en: 'Name of the organisation', ur: 'ادارے کا نام' },
  nameHint: { en: 'One language is enough; both are better.', ur: 'ایک زبان کافی ہے؛ دونوں ہوں تو بہتر ہے۔' },
  sectorHint: {
    en: 'Its people are counted in this sector. It is not changed later.',
    ur: 'اس کے افراد اسی شعبے میں شمار ہوتے ہیں۔ یہ بعد میں تبدیل نہیں ہوتا۔',
  },
  registered: { en: '{name} stands in the register now.', ur: '{name} اب رجسٹر میں درج ہے۔' },
  none: { en: 'No organisation matches', ur: 'کوئی ادارہ مطابق نہیں' },
  noneNext: {
    en: 'Try a shorter word, or register the organisation with its sector.',
    ur: 'کوئی مختصر لفظ آزمائیے، یا ادارے کو اس کے شعبے کے ساتھ درج کیجیے۔',
  },
} satisfies Record<string, Bilingual>
