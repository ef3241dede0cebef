import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Sector } from '../contract/offices.ts'

export const officeWords = {
  title: { en: 'Register of offices', ur: 'دفاتر کا رجسٹر' },
  purpose: {
    en: 'Which offices exist, since when, and who takes over when one ends.',
    ur: 'کون سے دفاتر موجود ہیں، کب سے ہیں، اور کسی دفتر کے خاتمے پر اس کا کام کون سنبھالتا ہے۔',
  },
  find: { en: 'Find an office', ur: 'دفتر تلاش کیجیے' },
  findHint: { en: 'Name or code', ur: 'نام یا کوڈ' },
  shown: {
    en: '{count, plural, one {# office} other {# offices}}',
    ur: '{count, plural, one {# دفتر} other {# دفاتر}}',
  },
  office: { en: 'Office', ur: 'دفتر' },
  code: { en: 'Code', ur: 'کوڈ' },
  codeHint: { en: 'Capital letters, digits and hyphens', ur: 'انگریزی بڑے حروف، ہندسے اور ہائفن' },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  sector: { en: 'Sector', ur: 'شعبہ' },
  dates: { en: 'Dates', ur: 'مدتِ قیام' },
  since: { en: 'since {from}', ur: '{from} سے' },
  until: { en: 'until {until}', ur: '{until} تک' },
  fromUntil: { en: '{from} to {until}', ur: '{from} تا {until}' },
  undated: { en: 'beginning not on record', ur: 'تاریخِ قیام درج نہیں' },
  status: { en: 'Status', ur: 'حیثیت' },
  exists: { en: 'Exists', ur: 'موجود' },
  ended: { en: 'Ended', ur: 'ختم شدہ' },
  notYet: { en: 'Not yet begun', ur: 'ابھی قائم نہیں ہوا' },
  successor: { en: 'Successor', ur: 'جانشین' },
  noSuccessor: { en: 'none named', ur: 'نامزد نہیں' },
  source: { en: 'Source', ur: 'ماخذ' },
  register: { en: 'Register an office', ur: 'دفتر درج کیجیے' },
  name: { en: 'Name of the office', ur: 'دفتر کا نام' },
  nameHint: { en: 'One language is enough; both are better.', ur: 'ایک زبان کافی ہے؛ دونوں ہوں تو بہتر ہے۔' },
  existsFrom: { en: 'First day', ur: 'پہلا دن' },
  existsFromHint: {
    en: 'Leave empty where no source was found.',
    ur: 'اگر ماخذ دستیاب نہ ہو تو خالی چھوڑ دیجیے۔',
  },
  sourceHint: {
    en: 'The notification or publication that says so.',
    ur: 'وہ اعلامیہ یا اشاعت جس میں یہ درج ہے۔',
  },
  end: { en: 'End', ur: 'ختم کیجیے' },
  action: { en: 'Action', ur: 'کارروائی' },
  endTitle: { en: 'End this office', ur: 'یہ دفتر ختم کیجیے' },
  endMeans: {
    en: 'From the day after, the mandates of its focal persons count for nothing, and its activities go to the successor, or to the list of orphans.',
    ur: 'اگلے دن سے اس کے فوکل پرسن کی ذمہ داریاں مؤثر نہیں رہیں گی، اور اس کی سرگرمیاں جانشین دفتر کو، یا بے ذمہ دار سرگرمیوں کی فہرست میں، منتقل ہو جائیں گی۔',
  },
  lastDay: { en: 'Last day', ur: 'آخری دن' },
  instrument: { en: 'By which instrument', ur: 'کس دستاویز کے تحت' },
  instrumentHint: { en: 'Number and date of the notification', ur: 'اعلامیے کا نمبر اور تاریخ' },
  none: { en: 'No office matches', ur: 'کوئی دفتر مطابق نہیں' },
  noneNext: {
    en: 'Try a shorter word, or register the office with the day from which it exists.',
    ur: 'کوئی مختصر لفظ آزمائیے، یا دفتر کو اس کی تاریخِ قیام کے ساتھ درج کیجیے۔',
  },
} satisfies Record<string, Bilingual>

export const sectorNames: Readonly<Record<Sector, Bilingual>> = {
  federal: { en: 'Federal', ur: 'وفاقی' },
  provincial: { en: 'Provincial', ur: 'صوبائی' },
  'law enforcement': { en: 'Law enforcement', ur: 'قانون نافذ کرنے والے ادارے' },
  justice: { en: 'Justice', ur: 'شعبۂ انصاف' },
  'civil society': { en: 'Civil society', ur: 'سول سوسائٹی' },
  academia: { en: 'Academia', ur: 'جامعات' },
  'development partner': { en: 'Development partner', ur: 'ترقیاتی شراکت دار' },
  private: { en: 'Private sector', ur: 'نجی شعبہ' },
}
