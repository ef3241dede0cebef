import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const findingWords = {
  purpose: {
    en: 'What is known, how likely it is and how sure we are. Objectives of the plan answer to these findings.',
    ur: 'کیا معلوم ہے، اس کا امکان کتنا ہے اور ہمیں کتنا یقین ہے۔ منصوبے کے مقاصد انہی نتائج پر قائم ہیں۔',
  },
  none: { en: 'No findings yet', ur: 'ابھی کوئی نتیجہ درج نہیں' },
  noneNext: {
    en: 'The secretariat registers a source first, and then records what was found in it.',
    ur: 'سیکرٹریٹ پہلے ماخذ کا اندراج کرتا ہے، پھر اس سے اخذ کردہ نتیجہ درج کرتا ہے۔',
  },
  finding: { en: 'Finding', ur: 'نتیجہ' },
  state: { en: 'State', ur: 'کیفیت' },
  fresh: { en: 'Current', ur: 'تازہ' },
  printed: { en: 'None: it says what a source printed', ur: 'نہیں: یہ ماخذ کی بات ہے' },
  record: { en: 'Record a finding', ur: 'نتیجہ درج کیجیے' },
  recordPurpose: {
    en: 'Say what was found, from which sources. Once recorded it is not edited: a later finding supersedes it.',
    ur: 'لکھیے کہ کیا معلوم ہوا اور کن ماخذوں سے۔ درج ہونے کے بعد ترمیم نہیں ہوتی: بعد کا نتیجہ اس کی جگہ لیتا ہے۔',
  },
  supersede: { en: 'Supersede this finding', ur: 'اس کی جگہ نیا نتیجہ درج کیجیے' },
  supersedes: { en: 'This will supersede {reference}.', ur: 'یہ {reference} کی جگہ لے گا۔' },
  recorded: { en: 'The finding is recorded.', ur: 'نتیجہ درج ہو گیا۔' },
  see: { en: 'See {reference}', ur: '{reference} دیکھیے' },
  statement: { en: 'What was found', ur: 'کیا معلوم ہوا' },
  statementHint: {
    en: 'One statement. How sure you are is asked below, and does not belong here.',
    ur: 'ایک بیان۔ کتنا اعتماد ہے، یہ نیچے پوچھا گیا ہے اور یہاں نہیں لکھا جاتا۔',
  },
  kind: { en: 'What kind of statement', ur: 'بیان کی نوعیت' },
  yardstick: { en: 'Yardstick', ur: 'پیمانہ' },
  noYardstick: {
    en: 'No yardstick is declared yet. Declare one first: it gives the words of likelihood.',
    ur: 'ابھی کوئی پیمانہ مقرر نہیں۔ پہلے پیمانہ مقرر کیجیے: امکان کے الفاظ اسی سے آتے ہیں۔',
  },
  noSource: {
    en: 'No source is registered yet. Register one first.',
    ur: 'ابھی کوئی ماخذ درج نہیں۔ پہلے ماخذ کا اندراج کیجیے۔',
  },
  reason: { en: 'Why this confidence', ur: 'اس درجے کے اعتماد کی وجہ' },
  drawnFrom: { en: 'Drawn from', ur: 'کن ماخذوں سے' },
  passage: { en: 'Where in: {title}', ur: '{title} میں کہاں' },
  passageHint: { en: 'Page, table or paragraph', ur: 'صفحہ، جدول یا پیراگراف' },
  ofYardstick: { en: 'By: {name}', ur: 'پیمانہ: {name}' },
  notChosen: {
    en: 'Choose what is missing: a word of likelihood for a judgement, and at least one source.',
    ur: 'جو رہ گیا ہے منتخب کیجیے: اندازے کے لیے امکان کا لفظ، اور کم از کم ایک ماخذ۔',
  },
  earlier: { en: 'Supersedes', ur: 'جس کی جگہ لی' },
  later: { en: 'Superseded by', ur: 'جس نے جگہ لی' },
} satisfies Record<string, Bilingual>
