import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const jointOperationWords = {
  list: {
    en: 'List joint operations: what each counts once for the country, and the share of each office.',
    ur: 'مشترکہ کارروائیوں کی فہرست: ہر ایک ملک کے لیے ایک بار کتنا شمار ہوتی ہے، اور ہر دفتر کا حصہ۔',
  },
  report: {
    en: 'Report a joint operation that one’s office led, with its results and the share of each office, all at once.',
    ur: 'وہ مشترکہ کارروائی رپورٹ کرنا جس کی قیادت اپنے دفتر نے کی، نتائج اور ہر دفتر کے حصے کے ساتھ، ایک ہی بار۔',
  },
  noIndicator: {
    en: 'One of the indicators is not of this strategy, or is named twice. Choose each once.',
    ur: 'ایک اشاریہ اس حکمتِ عملی کا نہیں، یا دو بار لکھا گیا۔ ہر ایک ایک بار چنیے۔',
  },
  noSum: {
    en: '{code} has no sum, so it has no shares. Choose what can be counted.',
    ur: '{code} کا مجموعہ نہیں ہوتا، اس لیے حصے بھی نہیں۔ وہ چنیے جو گنا جا سکے۔',
  },
  notTheWhole: {
    en: '{code}: the shares add up to {added}, and the whole is {total}. Each person, seizure or rupee is the share of one office only.',
    ur: '{code}: حصوں کا مجموعہ {added} ہے اور کل {total}۔ ہر فرد، ضبطی یا روپیہ صرف ایک دفتر کا حصہ ہے۔',
  },
  officeTwice: {
    en: '{code}: an office is named twice, or a share is below nothing.',
    ur: '{code}: ایک دفتر دو بار لکھا گیا، یا کوئی حصہ صفر سے کم ہے۔',
  },
  noOffice: {
    en: 'One of the offices is not in the register. Choose each from it.',
    ur: 'ایک دفتر رجسٹر میں نہیں۔ ہر دفتر رجسٹر سے چنیے۔',
  },
  together: {
    en: 'An operation of one office is no joint one. Name at least two.',
    ur: 'ایک دفتر کی کارروائی مشترکہ نہیں۔ کم از کم دو دفتر لکھیے۔',
  },
  reportedAlready: {
    en: 'An operation of this name that began on this day was reported already, perhaps by another office. It counts once.',
    ur: 'اس نام کی، اسی دن شروع ہونے والی کارروائی پہلے رپورٹ ہو چکی، شاید کسی اور دفتر سے۔ یہ ایک بار شمار ہوتی ہے۔',
  },
  endsBefore: {
    en: 'It would end before it began. Look at the two days again.',
    ur: 'یہ شروع ہونے سے پہلے ختم ہو رہی ہے۔ دونوں تاریخیں دوبارہ دیکھیے۔',
  },
  notOver: {
    en: 'It is not over yet. Report it when it is.',
    ur: 'یہ ابھی ختم نہیں ہوئی۔ ختم ہونے پر رپورٹ کیجیے۔',
  },
} satisfies Record<string, Bilingual>

export const jointOperationByLetter: ByLetter = {
  done: { en: 'Joint operation reported', ur: 'مشترکہ کارروائی رپورٹ ہوئی' },
  readBack: {
    office: { label: { en: 'Office that led', ur: 'قیادت کرنے والا دفتر' } },
    name: { label: { en: 'Name', ur: 'نام' } },
    began_on: { label: { en: 'Began on', ur: 'آغاز' } },
    ended_on: { label: { en: 'Ended on', ur: 'اختتام' } },
    document: { label: { en: 'Document', ur: 'دستاویز' } },
  },
  ifUpheld: {
    en: 'It is counted no longer, for nobody, and stays in the record with this mark.',
    ur: 'اب یہ کسی کے لیے شمار نہیں ہوتی، اور اسی نشان کے ساتھ ریکارڈ میں رہتی ہے۔',
  },
}
