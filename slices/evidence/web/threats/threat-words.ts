import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Component } from '../../contract.ts'

export const threatWords = {
  purpose: {
    en: 'Criminal markets, actors and resilience by period, and what of one period may be held against another.',
    ur: 'مدت وار مجرمانہ منڈیاں، کردار اور مزاحمت، اور یہ کہ ایک مدت کی کس بات کا دوسری سے موازنہ ہو سکتا ہے۔',
  },
  none: { en: 'No threat picture yet', ur: 'ابھی خطرات کی کوئی تصویر درج نہیں' },
  noneNext: {
    en: 'The secretariat registers the source, declares its scale and records the scores as printed.',
    ur: 'سیکرٹریٹ ماخذ کا اندراج کرتا ہے، پیمانہ مقرر کرتا ہے اور اسکور جیسے چھپے ویسے درج کرتا ہے۔',
  },
  record: { en: 'Record a threat picture', ur: 'خطرات کی تصویر درج کیجیے' },
  recordPurpose: {
    en: 'Enter the scores as the source prints them. What it does not print is left out, which is not zero.',
    ur: 'اسکور ویسے درج کیجیے جیسے ماخذ میں چھپے ہیں۔ جو درج نہیں اسے چھوڑ دیجیے؛ وہ صفر نہیں۔',
  },
  recorded: { en: 'The picture is recorded.', ur: 'تصویر درج ہو گئی۔' },
  see: { en: 'See the threat picture', ur: 'خطرات کی تصویر دیکھیے' },
  picture: { en: 'Picture', ur: 'تصویر' },
  beside: { en: 'Beside', ur: 'موازنہ' },
  besideNone: { en: 'Nothing', ur: 'کچھ نہیں' },
  scale: { en: 'Scale', ur: 'پیمانہ' },
  scaleOf: { en: '{name}: {lowest} to {highest}', ur: '{name}: {lowest} تا {highest}' },
  average: { en: 'Average as printed', ur: 'اوسط، جیسی درج ہے' },
  averageOver: {
    en: '{title}: {average}, over {items} items; {shown} of them recorded here',
    ur: '{title}: {average}، کل {items} اجزا کی؛ ان میں سے {shown} یہاں درج ہیں',
  },
  averageUnknown: {
    en: '{title}: {average}, over how many items is not known; {shown} recorded here',
    ur: '{title}: {average}، اجزا کی تعداد معلوم نہیں؛ {shown} یہاں درج ہیں',
  },
  noAverage: { en: '{title}: no average printed', ur: '{title}: اوسط درج نہیں' },
  notComparable: { en: 'These averages cannot be compared.', ur: 'ان اوسطوں کا موازنہ نہیں ہو سکتا۔' },
  compareItems: {
    en: 'Single scores below can, where both pictures have them.',
    ur: 'نیچے کے الگ الگ اسکور کا ہو سکتا ہے، جہاں دونوں میں موجود ہوں۔',
  },
  changeOfAverage: { en: 'Change of the average: {change}', ur: 'اوسط میں تبدیلی: {change}' },
  byNumberAlone: {
    en: 'Both are taken over as many items; whether the same ones is not known, since not all are recorded here.',
    ur: 'دونوں برابر تعداد کے اجزا کی ہیں؛ اجزا وہی ہیں یا نہیں، معلوم نہیں، کیونکہ سب یہاں درج نہیں۔',
  },
  item: { en: 'Item', ur: 'جز' },
  change: { en: 'Change', ur: 'تبدیلی' },
  notPrinted: { en: 'Not recorded', ur: 'درج نہیں' },
  noChange: { en: 'No change', ur: 'کوئی تبدیلی نہیں' },
  cannotSay: { en: 'Cannot be said', ur: 'کہا نہیں جا سکتا' },
  method: { en: 'What to know before comparing', ur: 'موازنے سے پہلے جاننے کی بات' },
  title: { en: 'Title', ur: 'عنوان' },
  from: { en: 'First day of the period', ur: 'مدت کا پہلا دن' },
  to: { en: 'Last day of the period', ur: 'مدت کا آخری دن' },
  items: { en: 'Items the average counts', ur: 'اوسط کے اجزا کی تعداد' },
  itemsHint: { en: 'Empty where the source does not say', ur: 'ماخذ نہ بتائے تو خالی چھوڑیے' },
  code: { en: 'Code', ur: 'کوڈ' },
  codeHint: {
    en: 'The same in every picture: human-trafficking',
    ur: 'ہر تصویر میں ایک ہی: human-trafficking',
  },
  score: { en: 'Score', ur: 'اسکور' },
  addItem: { en: 'Add an item', ur: 'جز بڑھائیے' },
  removeItem: { en: 'Remove', ur: 'ہٹائیے' },
  fromEarlier: { en: 'Take the items of the latest picture', ur: 'تازہ ترین تصویر کے اجزا لیجیے' },
  declareScale: { en: 'Declare a scale', ur: 'پیمانہ مقرر کیجیے' },
  declareScaleNote: {
    en: 'A picture needs a scale: that of an index, or your own.',
    ur: 'تصویر کے لیے پیمانہ درکار ہے: کسی اشاریے کا یا اپنا۔',
  },
  lowest: { en: 'Lowest score', ur: 'کم ترین اسکور' },
  highest: { en: 'Highest score', ur: 'زیادہ ترین اسکور' },
  published: { en: 'Where it is published', ur: 'کہاں شائع ہوا' },
} satisfies Record<string, Bilingual>

export const componentNames: Readonly<Record<Component, Bilingual>> = {
  market: { en: 'Criminal markets', ur: 'مجرمانہ منڈیاں' },
  actor: { en: 'Criminal actors', ur: 'مجرمانہ کردار' },
  resilience: { en: 'Resilience', ur: 'مزاحمت کی صلاحیت' },
}

export const directionWords: Readonly<Record<Component, Bilingual>> = {
  market: { en: 'A higher score is worse.', ur: 'زیادہ اسکور بدتر ہے۔' },
  actor: { en: 'A higher score is worse.', ur: 'زیادہ اسکور بدتر ہے۔' },
  resilience: { en: 'A higher score is better.', ur: 'زیادہ اسکور بہتر ہے۔' },
}
