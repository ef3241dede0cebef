import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { KindOfCall, Particular } from '../../../rules/kinds/what-a-round-of-a-kind-says.ts'

export const reportNames: Readonly<Record<KindOfCall, Bilingual>> = {
  'district meeting': { en: 'Report of the district meeting', ur: 'ضلعی اجلاس کی رپورٹ' },
  'written call': { en: 'Report of the written call', ur: 'تحریری دعوت کی رپورٹ' },
  'radio hour': { en: 'Report of the radio hour', ur: 'ریڈیو پروگرام کی رپورٹ' },
}

export const particularNames: Readonly<Record<Particular, Bilingual>> = {
  province: { en: 'Province', ur: 'صوبہ' },
  district: { en: 'District', ur: 'ضلع' },
  place: { en: 'Place', ur: 'مقام' },
  heldOn: { en: 'Day', ur: 'دن' },
  hosts: { en: 'Hosts', ur: 'میزبان' },
  writeTo: { en: 'Address to write to', ur: 'لکھنے کا پتا' },
  email: { en: 'E-mail', ur: 'ای میل' },
  station: { en: 'Station', ur: 'اسٹیشن' },
  hours: { en: 'On air', ur: 'نشریات' },
  spoken: { en: 'Languages', ur: 'زبانیں' },
  telephone: { en: 'Telephone', ur: 'فون' },
}

/** What stands in the report of a round outside the hotel. */
export const callReportWords = {
  kind: { en: 'Kind of round', ur: 'دور کی قسم' },
  whereAndWhen: { en: 'Where, when and how', ur: 'کہاں، کب اور کیسے' },
  whoSpoke: { en: 'Who spoke', ur: 'کون بولا' },
  sheets: { en: 'Sheets taken in', ur: 'درج شدہ شیٹیں' },
  voices: { en: 'Voices', ur: 'آوازیں' },
  voicesOf: {
    en: (lines: number) =>
      `${lines} ${lines === 1 ? 'line' : 'lines'}. Voices, not persons: nobody is named, and they are added to no positions.`,
    ur: (lines: number) =>
      `${lines} ${lines === 1 ? 'سطر' : 'سطریں'}۔ یہ آوازیں ہیں، افراد نہیں: کسی کا نام نہیں، اور انہیں کسی مؤقف میں شامل نہیں کیا گیا۔`,
  },
  byDistrict: { en: 'By district', ur: 'ضلع وار' },
  bySector: { en: 'By sector', ur: 'شعبہ وار' },
  others: {
    en: 'Others: not said, or fewer than five lines',
    ur: 'دیگر: نہیں بتایا گیا، یا پانچ سے کم سطریں',
  },
  asked: { en: 'What was asked', ur: 'کیا پوچھا گیا' },
  question: { en: 'Question', ur: 'سوال' },
  hands: { en: 'Hands', ur: 'ہاتھ' },
  handsOf: {
    en: (agree: number, disagree: number, pass: number) =>
      `${agree} agree, ${disagree} against, ${pass} pass`,
    ur: (agree: number, disagree: number, pass: number) =>
      `${agree} متفق، ${disagree} مخالف، ${pass} غیر جانبدار`,
  },
  leans: {
    agree: { en: 'more hands agree', ur: 'متفق ہاتھ زیادہ' },
    disagree: { en: 'more hands are against', ur: 'مخالف ہاتھ زیادہ' },
    even: { en: 'as many for as against', ur: 'متفق اور مخالف برابر' },
  },
  notCounted: {
    en: 'a side has fewer than five hands, so they are not counted here',
    ur: 'ایک طرف پانچ سے کم ہاتھ ہیں، اس لیے یہاں گنے نہیں گئے',
  },
  answers: { en: 'What was said and answered', ur: 'کیا کہا گیا اور کیا جواب ملا' },
  notPublished: {
    en: 'Answers are not published yet. This report prints what everybody may read, and no more.',
    ur: 'جوابات ابھی شائع نہیں ہوئے۔ یہ رپورٹ صرف وہ چھاپتی ہے جو سب پڑھ سکتے ہیں۔',
  },
  asPublished: {
    en: (edition: number, day: string) => `As published on ${day}, edition ${edition}.`,
    ur: (edition: number, day: string) => `جیسا ${day} کو شائع ہوا، اشاعت ${edition}۔`,
  },
  voice: {
    en: (question: number, voice: number) => `Question ${question}, voice ${voice}`,
    ur: (question: number, voice: number) => `سوال ${question}، آواز ${voice}`,
  },
  from: { en: 'From', ur: 'کہاں سے' },
  said: { en: 'Said', ur: 'کہا گیا' },
  answer: { en: 'Answer', ur: 'جواب' },
  by: { en: (day: string) => `by ${day}`, ur: (day: string) => `${day} تک` },
  waiting: { en: 'Not answered yet', ur: 'ابھی جواب نہیں دیا گیا' },
  notPrinted: { en: 'Not printed', ur: 'نہیں چھپی' },
  lines: {
    en: (lines: number) => (lines === 1 ? '1 line' : `${lines} lines`),
    ur: (lines: number) => (lines === 1 ? '1 سطر' : `${lines} سطریں`),
  },
  sheetName: { en: 'Call', ur: 'دعوت' },
} as const
