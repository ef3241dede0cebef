import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words at the door of a workshop. */
export const words = {
  title: { en: 'Who came', ur: 'کون آیا' },
  purpose: {
    en: 'Mark at the door who comes. Only the secretariat reads this list.',
    ur: 'دروازے پر لکھیے کہ کون آیا۔ یہ فہرست صرف سیکرٹریٹ پڑھتا ہے۔',
  },
  to: { en: 'Who came', ur: 'کون آیا' },
  came: {
    en: '{count, plural, =0 {Nobody is marked as come today.} one {One person came today.} other {# people came today.}}',
    ur: '{count, plural, =0 {آج کسی کی آمد نہیں لکھی گئی۔} one {آج ایک فرد آیا۔} other {آج # افراد آئے۔}}',
  },
  ofSector: { en: '{sector}: {count}', ur: '{sector}: {count}' },
  noSector: { en: 'no registered organisation', ur: 'رجسٹر شدہ ادارے کے بغیر' },
  find: { en: 'Find a name or an organisation', ur: 'نام یا ادارہ تلاش کیجیے' },
  mark: { en: 'Has come', ur: 'آ گئے' },
  markOf: { en: '{name}: Has come', ur: '{name}: آ گئے' },
  isHere: { en: 'Came today', ur: 'آج آئے' },
  admitted: { en: 'Entered at the door', ur: 'دروازے پر درج' },
  earlier: { en: 'Came before: {days}', ur: 'پہلے آئے: {days}' },
  nobody: { en: 'Nobody may take part yet', ur: 'ابھی کوئی شریک نہیں' },
  nobodyNext: {
    en: 'Enter whoever comes to the door, or invite participants at home.',
    ur: 'جو آئے اسے درج کیجیے، یا مرکز میں شرکا کو دعوت دیجیے۔',
  },
  noneFound: { en: 'Nobody of this name is here', ur: 'اس نام کا کوئی فرد یہاں نہیں' },
  noneFoundNext: {
    en: 'Look for another part of the name, or enter them as somebody who was not invited.',
    ur: 'نام کا کوئی اور حصہ تلاش کیجیے، یا انہیں بغیر دعوت آنے والے کے طور پر درج کیجیے۔',
  },
  admit: { en: 'Enter somebody not invited', ur: 'بغیر دعوت آنے والے کو درج کیجیے' },
  admitMeans: {
    en: 'They get a code of their own and take part like everybody else. No identity number is asked for. At home the same address and name are the same person: write the name as on the invitation.',
    ur: 'انہیں اپنا کوڈ ملے گا اور وہ سب کی طرح شریک ہوں گے۔ شناختی نمبر نہیں پوچھا جاتا۔ مرکز میں ایک ہی پتہ اور نام ایک ہی فرد ہے: نام ویسے لکھیے جیسے دعوت نامے پر ہے۔',
  },
  nameEn: { en: 'Name in English', ur: 'نام انگریزی میں' },
  nameUr: { en: 'Name in Urdu', ur: 'نام اردو میں' },
  nameNeeded: { en: 'Give the name in at least one language.', ur: 'کم از کم ایک زبان میں نام لکھیے۔' },
  email: { en: 'E-mail address', ur: 'ای میل' },
  emailMeans: {
    en: 'By it they come in here, and are recognised at home. Nothing is sent to it from this laptop.',
    ur: 'اسی سے وہ یہاں داخل ہوں گے اور مرکز میں پہچانے جائیں گے۔ اس لیپ ٹاپ سے کچھ نہیں بھیجا جاتا۔',
  },
  emailNeeded: { en: 'Write an address such as name@example.org.', ur: 'پتہ اس طرح لکھیے: name@example.org' },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  organisationMeans: {
    en: 'They are counted in its sector.',
    ur: 'وہ اسی کے شعبے میں شمار ہوں گے۔',
  },
  organisationSaid: { en: 'Or, where it is not in the register', ur: 'یا، اگر رجسٹر میں نہ ہو' },
  organisationSaidMeans: {
    en: 'As they say it. They are counted in no sector until the secretariat registers it.',
    ur: 'جیسے وہ بتائیں۔ جب تک سیکرٹریٹ اسے رجسٹر نہ کرے وہ کسی شعبے میں شمار نہیں ہوں گے۔',
  },
  said: { en: '{name} (not in the register)', ur: '{name} (رجسٹر میں نہیں)' },
  door: { en: 'At the door', ur: 'دروازے پر' },
  doorPurpose: {
    en: 'Enter whoever was not invited. They get a code of their own and are marked as come.',
    ur: 'بغیر دعوت آنے والے کو درج کیجیے۔ انہیں اپنا کوڈ ملے گا اور ان کی آمد لکھی جائے گی۔',
  },
  onlyTheDoor: { en: 'Who came is not shown here', ur: 'کون آیا، یہاں نہیں دکھایا جاتا' },
  onlyTheDoorNext: {
    en: 'Only the secretariat reads it. You let people in.',
    ur: 'یہ صرف سیکرٹریٹ پڑھتا ہے۔ آپ لوگوں کو درج کرتے ہیں۔',
  },
  slip: { en: 'Hand this to {name}', ur: 'یہ {name} کو دیجیے' },
  slipMeans: {
    en: 'The code is the password on this laptop only. It is shown once and kept nowhere: print it or write it down.',
    ur: 'یہ کوڈ صرف اسی لیپ ٹاپ کا پاس ورڈ ہے۔ یہ ایک بار دکھایا جاتا ہے اور کہیں محفوظ نہیں ہوتا: چھاپ لیجیے یا لکھ لیجیے۔',
  },
  code: { en: 'Code', ur: 'کوڈ' },
  address: { en: 'Open on the phone', ur: 'فون پر کھولیے' },
  print: { en: 'Print', ur: 'چھاپیے' },
  done: { en: 'Handed over', ur: 'دے دیا' },
} as const satisfies Record<string, Bilingual>
