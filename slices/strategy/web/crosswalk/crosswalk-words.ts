import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CrosswalkRegister, LikePair } from '../../contract.ts'

export const crosswalkWords = {
  title: { en: 'Other plans and frameworks', ur: 'دوسرے منصوبے اور ضوابط' },
  purpose: {
    en: 'See what this version serves of each, what nothing serves, and decide which actions stand in another plan, too.',
    ur: 'دیکھیے کہ یہ نسخہ ہر ایک کے کس حصے کے لیے ہے، کس کے لیے کچھ نہیں، اور فیصلہ کیجیے کہ کون سے اقدامات دوسرے منصوبے میں بھی ہیں۔',
  },
  toVersion: { en: 'To the version', ur: 'نسخے کی طرف' },
  load: { en: 'Load a register', ur: 'رجسٹر شامل کیجیے' },
  loadSays: {
    en: 'One item a row: code, English, Urdu and, where it hangs below another, parent. All of it is written, or nothing.',
    ur: 'ہر سطر میں ایک اندراج۔ کالم: کوڈ (code)، انگریزی (English)، اردو (Urdu)، اور جہاں اندراج کسی دوسرے کے نیچے ہو، اس کا کوڈ (parent)۔ سب کچھ لکھا جاتا ہے یا کچھ نہیں۔',
  },
  loadIt: { en: 'Load it', ur: 'شامل کیجیے' },
  file: { en: 'File', ur: 'فائل' },
  fileHint: { en: 'XLSX, CSV, JSON or a table in Word', ur: 'XLSX، CSV، JSON یا ورڈ کا جدول' },
  reads: {
    en: '{count, plural, one {# item was read} other {# items were read}}, such as {sample}',
    ur: '{count, plural, one {# اندراج پڑھا گیا} other {# اندراجات پڑھے گئے}}، مثلاً {sample}',
  },
  wrong: {
    en: '{count, plural, one {One cell is wrong} other {# cells are wrong}}. Mend the file and choose it again.',
    ur: '{count, plural, one {ایک خانہ غلط ہے} other {# خانے غلط ہیں}}۔ فائل درست کر کے دوبارہ منتخب کیجیے۔',
  },
  code: { en: 'Short name', ur: 'مختصر نام' },
  name: { en: 'Name', ur: 'نام' },
  kind: { en: 'What it is', ur: 'یہ کیا ہے' },
  edition: { en: 'Edition or date', ur: 'ایڈیشن یا تاریخ' },
  source: { en: 'Where it is published', ur: 'کہاں شائع ہوا' },
  licence: { en: 'Licence', ur: 'لائسنس' },
  served: { en: '{served} of {all} served', ur: '{all} میں سے {served} کے لیے سرگرمی ہے' },
  byNothing: { en: 'served by nothing', ur: 'اس کے لیے کچھ نہیں' },
  singly: { en: 'Listed singly, in no register', ur: 'الگ درج، کسی رجسٹر میں نہیں' },
  none: { en: 'No register is loaded yet', ur: 'ابھی کوئی رجسٹر شامل نہیں' },
  noneNext: {
    en: 'Load the conventions, goals and plans that this strategy must fit with.',
    ur: 'وہ کنونشن، اہداف اور منصوبے شامل کیجیے جن سے اس حکمتِ عملی کو ہم آہنگ ہونا ہے۔',
  },
  showItems: { en: 'Show its items', ur: 'اندراجات دکھائیے' },
  hideItems: { en: 'Hide its items', ur: 'اندراجات چھپائیے' },
  alike: { en: 'Looks like an action of another plan', ur: 'دوسرے منصوبے کے اقدام جیسی' },
  alikeSays: {
    en: 'Proposed by words in common, in English and in Urdu. A person reads both and decides.',
    ur: 'انگریزی اور اردو کے مشترک الفاظ کی بنیاد پر تجویز۔ فیصلہ انسان دونوں پڑھ کر کرتا ہے۔',
  },
  noneAlike: {
    en: 'No activity looks like an action of another plan that is loaded here.',
    ur: 'کوئی سرگرمی یہاں شامل کسی دوسرے منصوبے کے اقدام جیسی نہیں۔',
  },
  here: { en: 'Here', ur: 'یہاں' },
  inCommon: { en: '{share} in common', ur: '{share} مشترک' },
  decide: { en: 'Decide', ur: 'فیصلہ کیجیے' },
  decideAnew: { en: 'Decide anew', ur: 'دوبارہ فیصلہ کیجیے' },
  decideSays: {
    en: 'It is recorded with your reason and holds for these words. The lint no longer names what is not the same.',
    ur: 'یہ آپ کی وجہ کے ساتھ درج ہو گا اور انہی الفاظ کے لیے ہے۔ جو ایک نہیں، جانچ اسے پھر نہیں بتاتی۔',
  },
  decision: { en: 'They are', ur: 'یہ دونوں' },
  decideIt: { en: 'Record the decision', ur: 'فیصلہ درج کیجیے' },
} satisfies Record<string, Bilingual>

export const registerKinds: Readonly<Record<CrosswalkRegister['kind'], Bilingual>> = {
  framework: { en: 'Framework', ur: 'ضابطہ' },
  'other plan': { en: 'Other plan', ur: 'دوسرا منصوبہ' },
}

export const decisionNames: Readonly<Record<NonNullable<LikePair['decided']>['decision'], Bilingual>> = {
  same: { en: 'The same action', ur: 'ایک ہی اقدام' },
  related: { en: 'Related, not the same', ur: 'متعلق، مگر ایک نہیں' },
  'not the same': { en: 'Not the same', ur: 'ایک نہیں' },
}
