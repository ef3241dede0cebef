import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** The words of the first page and of the check of receipts. */
export const startWords = {
  title: {
    en: 'One thread from a proposal to a published figure',
    ur: 'تجویز سے شائع شدہ عدد تک ایک ہی سلسلہ',
  },
  purpose: {
    en: 'Sutoon keeps a national strategy against organised crime together: the text, who proposed what, who is accountable, what was done, and the figures with their sources.',
    ur: 'ستون منظم جرائم کے خلاف قومی حکمتِ عملی کو یکجا رکھتا ہے: متن، کس نے کیا تجویز کیا، کون ذمہ دار ہے، کیا ہوا، اور اعداد اپنے ماخذ کے ساتھ۔',
  },
  publication: { en: 'publication {number}', ur: 'اشاعت {number}' },
  signInPurpose: {
    en: 'For the secretariat, offices and participants who hold an invitation.',
    ur: 'سیکرٹریٹ، دفاتر اور مدعو شرکا کے لیے۔',
  },
  receiptPurpose: {
    en: 'Whoever proposed something holds a receipt. See whether it is genuine and still in the ledger.',
    ur: 'جس نے کچھ تجویز کیا اس کے پاس رسید ہے۔ دیکھیے کہ وہ اصلی ہے اور کھاتے میں موجود ہے۔',
  },
  receiptTitle: { en: 'Check a receipt', ur: 'رسید کی جانچ' },
  receiptHow: {
    en: 'Paste the code that is printed below the square, or the whole text of the receipt file. Nothing is stored.',
    ur: 'مربع کے نیچے چھپا کوڈ یا رسید کی فائل کا پورا متن یہاں چسپاں کیجیے۔ کچھ محفوظ نہیں کیا جاتا۔',
  },
  receiptField: { en: 'Code or text of the receipt', ur: 'رسید کا کوڈ یا متن' },
  receiptButton: { en: 'Check', ur: 'جانچیے' },
  receiptResult: { en: 'Result', ur: 'نتیجہ' },
  genuine: { en: 'Genuine', ur: 'اصلی' },
  notGenuine: { en: 'Not accepted', ur: 'قابلِ قبول نہیں' },
  receiptAct: { en: 'What was recorded', ur: 'کیا درج ہوا' },
  receiptTime: { en: 'When', ur: 'کب' },
  receiptEntry: { en: 'Ledger entry', ur: 'کھاتے کا اندراج' },
  receiptLedger: { en: 'Given by', ur: 'کس نے دی' },
  receiptOwnLedger: { en: 'this ledger', ur: 'اسی کھاتے نے' },
  receiptOtherLedger: {
    en: 'the ledger of a workshop’s laptop, whose key was compared and confirmed here on {day}',
    ur: 'ورکشاپ کے لیپ ٹاپ کے کھاتے نے، جس کی کلید یہاں {day} کو ملا کر تصدیق کی گئی',
  },
  receiptTree: { en: 'Entries in the proved tree', ur: 'ثابت شدہ شجر میں اندراجات' },
  receiptWords: { en: 'The words as they were recorded', ur: 'الفاظ جیسے درج کیے گئے' },
} as const satisfies Record<string, Bilingual>
