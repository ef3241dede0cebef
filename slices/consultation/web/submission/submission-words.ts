import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ChangeKind, FoundChange } from '../../contract/intake-shapes.ts'

/** Words of a submission's page and of what is decided on its changes. */
export const words = {
  oneSubmission: { en: 'Submission', ur: 'موصولہ دستاویز' },
  purpose: {
    en: 'Propose each change, answer each comment as a point, or leave it out with a reason.',
    ur: 'ہر تبدیلی کو تجویز بنائیے، ہر تبصرے کا بطور نکتہ جواب دیجیے، یا وجہ دے کر شامل نہ کیجیے۔',
  },
  proposeAll: { en: 'Propose all that are certain', ur: 'تمام یقینی تبدیلیاں تجویز کیجیے' },
  proposeAllMeans: {
    en: 'Each change whose words stand in the version becomes a proposal of its own, all or none. What collides is not merged.',
    ur: 'ہر وہ تبدیلی جس کے الفاظ نسخے میں موجود ہیں الگ تجویز بنے گی، سب یا کوئی نہیں۔ ٹکرانے والی تبدیلیاں ملائی نہیں جاتیں۔',
  },
  openFile: { en: 'Save the file', ur: 'فائل محفوظ کیجیے' },
  compare: { en: 'Compare with the earlier edition', ur: 'پچھلی اشاعت سے موازنہ' },
  number: { en: 'Change {number}', ur: 'تبدیلی {number}' },
  paragraph: { en: 'paragraph {paragraph}', ur: 'پیراگراف {paragraph}' },
  line: { en: 'line {paragraph}', ur: 'سطر {paragraph}' },
  row: { en: '{sheet}, row {row}', ur: '{sheet}، سطر {row}' },
  footnote: { en: 'footnote', ur: 'حاشیہ' },
  about: { en: 'About', ur: 'جن الفاظ پر' },
  reference: { en: 'Reference', ur: 'حوالہ' },
  touches: { en: 'Alters what {authors} added', ur: '{authors} کے اضافے کو بدلتی ہے' },
  movedTo: { en: 'Moved before paragraph {paragraph}', ur: 'پیراگراف {paragraph} سے پہلے منتقل' },
  answers: { en: 'Answers no. {number}', ur: 'نمبر {number} کا جواب' },
  resolved: { en: 'Settled in Word', ur: 'ورڈ میں طے شدہ' },
  follows: { en: 'After', ur: 'اس کے بعد' },
  collides: { en: 'Collides with', ur: 'ان سے ٹکراتی ہے' },
  standsNow: { en: 'The version reads', ur: 'نسخے میں یوں ہے' },
  inFile: { en: 'The file reads', ur: 'فائل میں یوں ہے' },
  place: { en: 'Say where it stands', ur: 'مقام بتائیے' },
  placeMeans: {
    en: 'Choose the entry and the text that this change is about.',
    ur: 'وہ اندراج اور متن منتخب کیجیے جس کے بارے میں یہ تبدیلی ہے۔',
  },
  entry: { en: 'Entry', ur: 'اندراج' },
  field: { en: 'Text', ur: 'متن' },
  language: { en: 'Language of the text', ur: 'متن کی زبان' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  propose: { en: 'Propose', ur: 'تجویز کیجیے' },
  proposeMeans: {
    en: 'It becomes a proposal of who sent the file, with the file, the place in it and the author named there.',
    ur: 'یہ فائل بھیجنے والے کی تجویز بنے گی، جس میں فائل، اس میں مقام اور وہاں درج مصنف کا نام ہو گا۔',
  },
  wording: { en: 'How the text should read', ur: 'متن کیسا ہونا چاہیے' },
  wordingHint: {
    en: 'The file alone does not say it. Write the whole text with the change in it.',
    ur: 'صرف فائل سے یہ معلوم نہیں ہوتا۔ تبدیلی سمیت پورا متن لکھیے۔',
  },
  placeFirst: {
    en: 'To propose new words, say first in which text it stands.',
    ur: 'نئے الفاظ تجویز کرنے کے لیے پہلے بتائیے کہ یہ کس متن میں ہے۔',
  },
  rationale: { en: 'Reason, as the sender gives it', ur: 'وجہ، جیسا بھیجنے والے نے دی' },
  leaveOut: { en: 'Leave out', ur: 'شامل نہ کیجیے' },
  leftOut: { en: 'Left out', ur: 'شامل نہیں کی گئی' },
  notRead: { en: 'Could not be read', ur: 'نہیں پڑھا جا سکا' },
  show: { en: 'Show', ur: 'دکھائیے' },
  open: { en: 'To decide', ur: 'فیصلہ طلب' },
  remarks: { en: 'Comments without new words', ur: 'نئے الفاظ کے بغیر تبصرے' },
  nowhereOnes: { en: 'Found nowhere', ur: 'کہیں نہیں ملیں' },
  colliding: { en: 'Colliding', ur: 'ٹکرانے والی' },
  settled: { en: 'Settled', ur: 'طے شدہ' },
  all: { en: 'All', ur: 'تمام' },
  nothingSo: { en: 'No change fits this choice', ur: 'اس انتخاب کے مطابق کوئی تبدیلی نہیں' },
  nothingSoNext: {
    en: 'Choose “All” to see every change.',
    ur: 'ہر تبدیلی دیکھنے کے لیے ”تمام“ منتخب کیجیے۔',
  },
  more: { en: 'Show more', ur: 'مزید دکھائیے' },
  needed: { en: 'Fill this in.', ur: 'یہ خانہ پُر کیجیے۔' },
} as const satisfies Record<string, Bilingual>

export const changeKindNames: Readonly<Record<ChangeKind, Bilingual>> = {
  changed: { en: 'Words changed', ur: 'الفاظ بدلے' },
  added: { en: 'Paragraph added', ur: 'پیراگراف کا اضافہ' },
  removed: { en: 'Paragraph removed', ur: 'پیراگراف حذف' },
  moved: { en: 'Paragraph moved', ur: 'پیراگراف منتقل' },
  comment: { en: 'Comment', ur: 'تبصرہ' },
  row: { en: 'Row of a matrix', ur: 'جدول کی سطر' },
  point: { en: 'Point', ur: 'نکتہ' },
}

export const certaintyNames: Readonly<Record<FoundChange['place']['certainty'], Bilingual>> = {
  same: { en: 'Stands by its words', ur: 'اپنے الفاظ سے ملی' },
  likely: { en: 'Stands here, likely', ur: 'غالباً یہیں' },
  nowhere: { en: 'Found nowhere', ur: 'کہیں نہیں ملی' },
  'by a person': { en: 'Placed by a person', ur: 'مقام ایک شخص نے بتایا' },
}
