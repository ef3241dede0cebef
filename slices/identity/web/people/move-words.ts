import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const moveWords = {
  move: { en: 'Change organisation', ur: 'ادارہ تبدیل کیجیے' },
  moveMeans: {
    en: 'From that day this person counts in the sector of the new organisation. Positions taken before keep their sector.',
    ur: 'اس تاریخ سے یہ فرد نئے ادارے کے شعبے میں شمار ہوگا۔ پہلے اختیار کیے گئے موقف اپنے شعبے میں ہی رہیں گے۔',
  },
  organisation: { en: 'New organisation', ur: 'نیا ادارہ' },
  organisationHint: {
    en: 'One that is not listed is registered first, on the page of organisations.',
    ur: 'جو فہرست میں نہیں اسے پہلے اداروں کے صفحے پر درج کیجیے۔',
  },
  from: { en: 'From', ur: 'کب سے' },
  fromHint: { en: 'Empty: today', ur: 'خالی: آج' },
  reason: { en: 'Reason', ur: 'وجہ' },
  reasonHint: {
    en: 'For example: transferred, or entered wrongly. It is kept with the change.',
    ur: 'مثلاً: تبادلہ ہوا، یا غلط درج ہوا تھا۔ یہ تبدیلی کے ساتھ محفوظ رہتی ہے۔',
  },
  soFar: { en: 'So far', ur: 'اب تک' },
  since: { en: 'since {from}', ur: '{from} سے' },
  noneKnown: { en: 'No organisation is known so far.', ur: 'اب تک کوئی ادارہ معلوم نہیں۔' },
  noOrganisation: {
    en: 'No organisation: counts in no sector',
    ur: 'کوئی ادارہ نہیں: کسی شعبے میں شمار نہیں',
  },
} satisfies Record<string, Bilingual>
