import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const geographyPageWords = {
  title: { en: 'Geographies', ur: 'جغرافیائی تقسیم' },
  purpose: {
    en: 'How agencies divide the country, and which provinces or districts their units are.',
    ur: 'ادارے ملک کو کیسے تقسیم کرتے ہیں، اور ان کی اکائیاں کون سے صوبے یا اضلاع ہیں۔',
  },
  declare: { en: 'Declare a geography', ur: 'تقسیم درج کیجیے' },
  declareMeans: {
    en: 'It counts from its first day. A mapping is mended by a later version; figures keep that of their time.',
    ur: 'یہ اپنے پہلے دن سے لاگو ہوتی ہے۔ درستی بعد کے نسخے سے ہوتی ہے؛ اعداد اپنے وقت کا نسخہ رکھتے ہیں۔',
  },
  agency: { en: 'Agency', ur: 'ادارہ' },
  agencyHint: { en: 'As it is named beside its figures', ur: 'جیسے اس کے اعداد کے ساتھ لکھا جاتا ہے' },
  code: { en: 'Code', ur: 'کوڈ' },
  name: { en: 'Name', ur: 'نام' },
  from: { en: 'First day', ur: 'پہلا دن' },
  since: { en: 'From {day}', ur: '{day} سے' },
  source: { en: 'Source', ur: 'ماخذ' },
  units: { en: 'Units', ur: 'اکائیاں' },
  unitsHint: {
    en: 'One in each line: name; province or district; exact, partial or unknown; note',
    ur: 'ہر سطر میں ایک: نام؛ صوبہ یا ضلع؛ exact، partial یا unknown؛ نوٹ',
  },
  lineUnreadable: {
    en: 'Line {line}: write name; place; exact, partial or unknown. What is unknown names no place.',
    ur: 'سطر {line}: نام؛ مقام؛ exact، partial یا unknown لکھیے۔ نامعلوم اکائی کا مقام خالی رہے۔',
  },
  unit: { en: 'Unit', ur: 'اکائی' },
  is: { en: 'Province or district', ur: 'صوبہ یا ضلع' },
  quality: { en: 'Mapping', ur: 'مطابقت' },
  note: { en: 'Note', ur: 'نوٹ' },
  none: { en: 'No geography is declared', ur: 'کوئی تقسیم درج نہیں' },
  noneNext: {
    en: 'Declare the zones or regions of an agency, so that its figures are not read as those of provinces.',
    ur: 'ادارے کے زون یا ریجن درج کیجیے تاکہ اس کے اعداد صوبوں کے اعداد نہ سمجھے جائیں۔',
  },
  together: { en: 'These places are not of one geography', ur: 'یہ مقامات ایک ہی تقسیم کے نہیں' },
  togetherMeans: {
    en: 'They stand together only with this mapping. As a whole it is: {worst}.',
    ur: 'یہ صرف اس مطابقت کے ساتھ اکٹھے دکھائے جاتے ہیں۔ مجموعی طور پر مطابقت: {worst}۔',
  },
  plain: { en: 'Named by no declared geography: {places}', ur: 'کسی درج تقسیم کے نہیں: {places}' },
} as const satisfies Record<string, Bilingual>
