import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const letterToSignWords = {
  list: {
    en: 'Lists letters that were made ready to sign, newest first.',
    ur: 'دستخط کے لیے تیار کیے گئے خطوط کی فہرست، تازہ ترین پہلے۔',
  },
  open: { en: 'Opens a letter as a Word file.', ur: 'خط بطور ورڈ فائل کھولتا ہے۔' },
  together: {
    en: 'Makes one Word file of several letters, each on pages of its own, to be printed in one go.',
    ur: 'کئی خطوط کی ایک ورڈ فائل بناتا ہے، ہر خط الگ صفحے پر، تاکہ ایک ساتھ چھاپے جا سکیں۔',
  },
  send: {
    en: 'Says that letters went out: each is registered as outgoing and its file bears the diary number.',
    ur: 'بتاتا ہے کہ خطوط ارسال ہوئے: ہر ایک کا اندراج ہوتا ہے اور فائل پر ڈائری نمبر آتا ہے۔',
  },
  setAside: {
    en: 'Sets aside a letter that will not be sent. It stays readable and gets no diary number.',
    ur: 'جو خط ارسال نہیں ہو گا اسے الگ رکھتا ہے۔ وہ پڑھا جا سکتا ہے اور اسے ڈائری نمبر نہیں ملتا۔',
  },
  lettersMissing: {
    en: '{count} of the chosen letters are not in this registry any more. Reload the page and choose again.',
    ur: 'منتخب خطوط میں سے {count} اس رجسٹر میں نہیں۔ صفحہ دوبارہ کھولیے اور پھر سے منتخب کیجیے۔',
  },
  alreadySent: {
    en: 'The letter to {addressee} has gone out before. Choose only letters that have not been sent.',
    ur: '{addressee} کے نام خط پہلے ہی ارسال ہو چکا ہے۔ صرف وہ خطوط منتخب کیجیے جو ارسال نہیں ہوئے۔',
  },
  isSetAside: {
    en: 'The letter to {addressee} was set aside. Make a new one instead.',
    ur: '{addressee} کے نام خط الگ رکھا جا چکا ہے۔ اس کی جگہ نیا خط بنائیے۔',
  },
  sentInTheFuture: {
    en: 'The day on which it went out has not come yet. Check the date.',
    ur: 'ارسال کی تاریخ ابھی نہیں آئی۔ تاریخ کی پڑتال کیجیے۔',
  },
  sentBeforeMade: {
    en: 'The letter to {addressee} was made on {made}; it cannot have gone out before. Check the date.',
    ur: '{addressee} کے نام خط {made} کو تیار ہوا؛ اس سے پہلے ارسال نہیں ہو سکتا۔ تاریخ کی پڑتال کیجیے۔',
  },
  sentStays: {
    en: 'This letter has gone out and stands in the register. It stays.',
    ur: 'یہ خط ارسال ہو چکا ہے اور رجسٹر میں درج ہے۔ یہ برقرار رہے گا۔',
  },
  onlyTheSecretariat: {
    en: 'Letters are sent by the secretariat.',
    ur: 'خطوط سیکرٹریٹ ارسال کرتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>

/** Words that are printed in every letter. */
export const printedInLetters = {
  file: { en: 'File No.', ur: 'فائل نمبر' },
  diary: { en: 'Diary No.', ur: 'ڈائری نمبر' },
  dated: { en: 'Dated', ur: 'مورخہ' },
  marking: { en: 'For the addressee', ur: 'مکتوب الیہ کے لیے' },
  toSign: { en: 'To sign', ur: 'دستخط کے لیے' },
  sent: {
    en: 'Sent under diary number {diary} on {day}',
    ur: 'ڈائری نمبر {diary} کے تحت {day} کو ارسال ہوا',
  },
  isCurrent: { en: 'Is this letter current?', ur: 'کیا یہ خط موجودہ ہے؟' },
} as const satisfies Record<string, Bilingual>

export const kindNames = {
  nomination: { en: 'Nomination', ur: 'نامزدگی' },
  invitation: { en: 'Invitation', ur: 'دعوت نامہ' },
  reminder: { en: 'Reminder', ur: 'یاد دہانی' },
  concurrence: { en: 'Concurrence', ur: 'رضامندی' },
  reply: { en: 'Reply', ur: 'جواب' },
  'reply to points': { en: 'Reply to points', ur: 'نکات کا جواب' },
  'covering note': { en: 'Covering note', ur: 'سرورقی مراسلہ' },
} as const satisfies Record<string, Bilingual>
