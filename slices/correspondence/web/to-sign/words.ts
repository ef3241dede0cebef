import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: { en: 'Letters to sign', ur: 'دستخط طلب خطوط' },
  purpose: {
    en: 'Open, print and sign. When a letter has gone out, say so: it then gets its diary number and stands in the register.',
    ur: 'کھولیے، چھاپیے اور دستخط کرائیے۔ ارسال ہو جائے تو بتائیے: تب اسے ڈائری نمبر ملتا ہے اور رجسٹر میں درج ہوتا ہے۔',
  },
  standing: { en: 'Which letters', ur: 'کون سے خطوط' },
  kind: { en: 'Kind', ur: 'قسم' },
  all: { en: 'All', ur: 'تمام' },
  to: { en: 'To', ur: 'بنام' },
  about: { en: 'About', ur: 'بابت' },
  file: { en: 'File number', ur: 'فائل نمبر' },
  made: { en: 'Made', ur: 'تیاری' },
  state: { en: 'State', ur: 'کیفیت' },
  choose: { en: 'Choose', ur: 'انتخاب' },
  chooseAll: { en: 'Choose all {count}', ur: 'تمام {count} منتخب کیجیے' },
  chooseOne: { en: 'Choose the letter to {addressee}', ur: '{addressee} کے نام خط منتخب کیجیے' },
  chosen: { en: '{count} chosen', ur: '{count} منتخب' },
  toSign: { en: 'To sign', ur: 'دستخط طلب' },
  sent: { en: 'Sent {day}, diary no. {diary}', ur: 'ارسال {day}، ڈائری نمبر {diary}' },
  isAside: { en: 'Set aside', ur: 'الگ رکھا گیا' },
  open: { en: 'Word file', ur: 'ورڈ فائل' },
  aside: { en: 'Set aside', ur: 'الگ رکھیے' },
  together: { en: 'One file to print', ur: 'چھاپنے کے لیے ایک فائل' },
  wentOut: { en: 'They went out', ur: 'ارسال ہو گئے' },
  wentOutMeans: {
    en: '{count, plural, one {One letter is registered as outgoing and gets the next diary number.} other {# letters are registered as outgoing and get the next diary numbers, in this order.}} This cannot be taken back.',
    ur: '{count, plural, one {ایک خط کا بطور ارسال شدہ اندراج ہو گا اور اسے اگلا ڈائری نمبر ملے گا۔} other {# خطوط کا بطور ارسال شدہ اندراج ہو گا اور اسی ترتیب سے اگلے ڈائری نمبر ملیں گے۔}} یہ واپس نہیں ہو سکتا۔',
  },
  sentOn: { en: 'Day on which they went out', ur: 'ارسال کی تاریخ' },
  chooseFirst: {
    en: 'Choose letters that have not been sent.',
    ur: 'وہ خطوط منتخب کیجیے جو ارسال نہیں ہوئے۔',
  },
  chooseAny: { en: 'Choose letters first.', ur: 'پہلے خطوط منتخب کیجیے۔' },
  more: {
    en: 'There are more. Narrow the list by kind, or send these first.',
    ur: 'مزید خطوط موجود ہیں۔ قسم کے لحاظ سے فہرست محدود کیجیے، یا پہلے یہ ارسال کیجیے۔',
  },
  none: { en: 'No letter waits here', ur: 'یہاں کوئی خط منتظر نہیں' },
  noneNext: {
    en: 'Letters are made where their matter is: on the page of an event, of the concurrence, or of a paper.',
    ur: 'خطوط وہیں بنتے ہیں جہاں ان کا معاملہ ہو: تقریب، رضامندی یا دستاویز کے صفحے پر۔',
  },
} as const satisfies Record<string, Bilingual>

export const standingNames = {
  'to sign': { en: 'To sign', ur: 'دستخط طلب' },
  sent: { en: 'Sent', ur: 'ارسال شدہ' },
  'set aside': { en: 'Set aside', ur: 'الگ رکھے گئے' },
} as const satisfies Record<string, Bilingual>
