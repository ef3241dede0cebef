import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Charge } from '../../contract/people.ts'

export const peopleWords = {
  title: { en: 'People and mandates', ur: 'افراد اور ذمہ داریاں' },
  purpose: {
    en: 'Who may do what for this strategy, for which office, and until when.',
    ur: 'اس حکمتِ عملی کے لیے کون، کس دفتر کی جانب سے، کب تک، کیا کر سکتا ہے۔',
  },
  invite: { en: 'Invite a person', ur: 'کسی فرد کو دعوت دیجیے' },
  inviteMeans: {
    en: 'The person alone receives the link, by mail. It opens nothing until they choose a password and confirm.',
    ur: 'لنک صرف متعلقہ فرد کو بذریعہ ای میل ملتا ہے۔ پاس ورڈ منتخب کر کے تصدیق کیے بغیر کچھ نہیں کھلتا۔',
  },
  sent: { en: 'The invitation is on its way to {email}.', ur: 'دعوت نامہ {email} کو بھیجا جا رہا ہے۔' },
  give: { en: 'Give a mandate', ur: 'ذمہ داری دیجیے' },
  giveInstead: {
    en: 'Give this mandate without an invitation',
    ur: 'دعوت نامے کے بغیر یہ ذمہ داری دیجیے',
  },
  person: { en: 'Person', ur: 'فرد' },
  name: { en: 'Name', ur: 'نام' },
  nameHint: { en: 'One language is enough.', ur: 'ایک زبان کافی ہے۔' },
  email: { en: 'E-mail address', ur: 'ای میل پتہ' },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  organisationHint: {
    en: 'Positions are counted by its sector.',
    ur: 'موقف کا شمار اسی کے شعبے کے لحاظ سے ہوتا ہے۔',
  },
  mandates: { en: 'Mandates', ur: 'ذمہ داریاں' },
  kind: { en: 'Mandate', ur: 'ذمہ داری' },
  office: { en: 'Office', ur: 'دفتر' },
  charge: { en: 'Charge', ur: 'چارج' },
  from: { en: 'First day', ur: 'پہلا دن' },
  fromHint: { en: 'Empty: today', ur: 'خالی: آج' },
  until: { en: 'Last day', ur: 'آخری دن' },
  untilHint: { en: 'Empty: no end set', ur: 'خالی: کوئی اختتام مقرر نہیں' },
  since: { en: 'since {from}', ur: '{from} سے' },
  period: { en: '{from} to {until}', ur: '{from} تا {until}' },
  account: { en: 'Account', ur: 'اکاؤنٹ' },
  open: { en: 'Invited', ur: 'مدعو' },
  expired: { en: 'Invitation expired', ur: 'دعوت نامے کی مدت ختم' },
  accepted: { en: 'Has an account', ur: 'اکاؤنٹ موجود' },
  end: { en: 'End', ur: 'ختم کیجیے' },
  action: { en: 'Action', ur: 'کارروائی' },
  endTitle: { en: 'End this mandate', ur: 'یہ ذمہ داری ختم کیجیے' },
  endMeans: {
    en: 'It counts to the end of that day and for nothing after. What was done under it stays.',
    ur: 'یہ اس دن کے اختتام تک مؤثر رہے گی، اس کے بعد نہیں۔ اس کے تحت جو کچھ ہوا وہ برقرار رہے گا۔',
  },
  none: { en: 'Nobody holds a mandate yet', ur: 'ابھی کسی کے پاس کوئی ذمہ داری نہیں' },
  noneNext: {
    en: 'Invite the secretariat first: it brings in focal persons and participants.',
    ur: 'پہلے سیکرٹریٹ کو دعوت دیجیے: فوکل پرسن اور شرکاء کو وہی شامل کرتا ہے۔',
  },
} satisfies Record<string, Bilingual>

export const chargeNames: Readonly<Record<Charge, Bilingual>> = {
  substantive: { en: 'Substantive', ur: 'مستقل' },
  acting: { en: 'Acting', ur: 'قائم مقام' },
  additional: { en: 'Additional charge', ur: 'اضافی چارج' },
}
