import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { factNames } from '#slices/strategy/contract.ts'

/** The words of every public page. What a page says of its own subject stands in the other files of words. */
export const words = {
  product: { en: 'Sutoon', ur: 'ستون' },
  inOtherLanguage: { en: 'Read this page in Urdu', ur: 'یہ صفحہ انگریزی میں پڑھیے' },
  skip: { en: 'Skip to the content', ur: 'سیدھے متن پر جائیے' },
  youAreHere: { en: 'You are here', ur: 'آپ یہاں ہیں' },
  mainLinks: { en: 'Main', ur: 'مرکزی روابط' },
  start: { en: 'Start', ur: 'آغاز' },
  published: { en: 'Published strategies', ur: 'شائع شدہ حکمتِ عملیاں' },
  checkReceipt: { en: 'Check a receipt', ur: 'رسید کی جانچ' },
  signIn: { en: 'Sign in', ur: 'سائن اِن' },
  illustrative: { en: 'Illustrative example.', ur: 'مثالی نمونہ۔' },
  illustrativeNotice: {
    en: 'It was written to show how the software works and was adopted by no authority.',
    ur: 'یہ سافٹ ویئر کا طریقۂ کار دکھانے کے لیے لکھا گیا ہے اور کسی مجاز ادارے نے اسے منظور نہیں کیا۔',
  },
  snapshotLine: {
    en: 'Publication {number}, {day}. Ledger entry {entry}.',
    ur: 'اشاعت {number}، {day}۔ کھاتے کا اندراج {entry}۔',
  },
  publicOnly: {
    en: 'Only what is marked public in the approved version stands here. It was frozen when it was published and does not change.',
    ur: 'یہاں منظور شدہ نسخے کا صرف وہ حصہ ہے جو عوامی درجے کا ہے۔ یہ اشاعت کے وقت محفوظ کر لیا گیا اور تبدیل نہیں ہوتا۔',
  },
  notWritten: { en: 'not written', ur: 'درج نہیں' },
  onlyInUrdu: { en: 'in Urdu only', ur: 'صرف اردو میں' },
  onlyInEnglish: { en: 'in English only', ur: 'صرف انگریزی میں' },
  noDate: { en: 'no date', ur: 'کوئی تاریخ نہیں' },
  none: { en: 'None.', ur: 'کوئی نہیں۔' },
  notFound: { en: 'This page does not exist', ur: 'یہ صفحہ موجود نہیں' },
  notFoundNext: {
    en: 'It may not be published yet, or the address is mistyped. Begin with the list of what is published.',
    ur: 'ممکن ہے یہ ابھی شائع نہ ہوا ہو، یا پتا غلط لکھا گیا ہو۔ شائع شدہ فہرست سے آغاز کیجیے۔',
  },
  withdrawn: { en: 'This publication was withdrawn', ur: 'یہ اشاعت واپس لے لی گئی ہے' },
  withdrawnOn: { en: 'Withdrawn on {day}, for this reason:', ur: '{day} کو اس وجہ سے واپس لی گئی:' },
} as const satisfies Record<string, Bilingual>

/** A plan's fields as a reader meets them. */
export const fieldNames: Readonly<Record<string, Bilingual>> = {
  title: { en: 'Title', ur: 'عنوان' },
  aim: { en: 'Aim', ur: 'غرض' },
  text: { en: 'Text', ur: 'متن' },
  description: { en: 'Description', ur: 'تفصیل' },
  assumption: { en: 'Assumption', ur: 'مفروضہ' },
  risk: { en: 'Risk', ur: 'خطرہ' },
  deadline: { en: 'Deadline in words', ur: 'آخری تاریخ (الفاظ میں)' },
  'indicator.text': { en: 'Indicator', ur: 'اشاریہ' },
  'indicator.unit': { en: 'Unit', ur: 'اکائی' },
  'indicator.baseline': { en: 'Baseline', ur: 'بنیادی سطح' },
  'indicator.target': { en: 'Target', ur: 'ہدف' },
  'indicator.direction': { en: 'Direction', ur: 'مطلوبہ سمت' },
  'indicator.means': { en: 'Means of verification', ur: 'تصدیق کا ذریعہ' },
  'indicator.frequency': { en: 'Frequency', ur: 'وقفہ' },
  cost: { en: 'Cost', ur: 'لاگت' },
  funding: { en: 'Source of funds', ur: 'رقم کا ذریعہ' },
  ...factNames,
  add: { en: 'Addition', ur: 'اضافہ' },
  remove: { en: 'Removal', ur: 'حذف' },
  move: { en: 'Move', ur: 'منتقلی' },
  merge: { en: 'Merger', ur: 'انضمام' },
  split: { en: 'Split', ur: 'تقسیم' },
  'lead.as-written': { en: 'Accountable office, as written', ur: 'ذمہ دار دفتر، جیسا لکھا گیا' },
  'partners.as-written': { en: 'Partner offices, as written', ur: 'معاون دفاتر، جیسا لکھا گیا' },
  'places.as-written': { en: 'Places, as written', ur: 'مقامات، جیسا لکھا گیا' },
  'crimes.as-written': { en: 'Crimes, as written', ur: 'جرائم، جیسا لکھا گیا' },
  'frameworks.as-written': { en: 'Frameworks, as written', ur: 'متعلقہ ضوابط، جیسا لکھا گیا' },
  'legal-basis': { en: 'Legal basis and authoriser', ur: 'قانونی بنیاد اور منظوری دینے والا' },
  safeguards: { en: 'Human rights safeguards', ur: 'انسانی حقوق کے حفاظتی اقدامات' },
  gender: { en: 'Gender assessment', ur: 'صنفی جائزہ' },
  remarks: { en: 'Remarks', ur: 'کیفیت' },
}

/** Sectors as the register of offices calls them. */
export const sectorNames: Readonly<Record<string, Bilingual>> = {
  federal: { en: 'federal government', ur: 'وفاقی حکومت' },
  provincial: { en: 'provincial government', ur: 'صوبائی حکومت' },
  'law enforcement': { en: 'law enforcement', ur: 'قانون نافذ کرنے والے ادارے' },
  justice: { en: 'justice', ur: 'شعبۂ انصاف' },
  'civil society': { en: 'civil society', ur: 'سول سوسائٹی' },
  academia: { en: 'academia', ur: 'جامعات' },
  'development partner': { en: 'development partner', ur: 'ترقیاتی شراکت دار' },
  private: { en: 'private sector', ur: 'نجی شعبہ' },
}
