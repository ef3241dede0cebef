import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const sourceWords = {
  purpose: {
    en: 'Publications and records from which findings are drawn, with their licence and how far they are trusted.',
    ur: 'وہ اشاعتیں اور ریکارڈ جن سے نتائج اخذ ہوتے ہیں، ان کا لائسنس اور وہ کتنے قابلِ اعتماد ہیں۔',
  },
  none: { en: 'No sources yet', ur: 'ابھی کوئی ماخذ درج نہیں' },
  noneNext: {
    en: 'The secretariat registers the first one: a publication with its link, or a record with its file.',
    ur: 'پہلا ماخذ سیکرٹریٹ درج کرتا ہے: اشاعت اس کے لنک کے ساتھ، یا ریکارڈ اس کی فائل کے ساتھ۔',
  },
  register: { en: 'Register a source', ur: 'ماخذ کا اندراج کیجیے' },
  registerPurpose: {
    en: 'Say what it is, where it can be looked up, and how far it is trusted. It is not edited later: register it anew to grade it anew.',
    ur: 'لکھیے کہ یہ کیا ہے، کہاں دیکھا جا سکتا ہے اور کتنا قابلِ اعتماد ہے۔ بعد میں ترمیم نہیں ہوتی: نئی درجہ بندی کے لیے نیا اندراج کیجیے۔',
  },
  again: { en: 'Register it anew', ur: 'نئے سرے سے اندراج کیجیے' },
  supersedes: {
    en: 'This will supersede: {title}. Findings drawn from the earlier one will need another look.',
    ur: 'یہ اس کی جگہ لے گا: {title}۔ پہلے ماخذ سے اخذ کردہ نتائج پر نظرِ ثانی درکار ہو گی۔',
  },
  registered: { en: 'The source is registered.', ur: 'ماخذ کا اندراج ہو گیا۔' },
  see: { en: 'See the source', ur: 'ماخذ دیکھیے' },
  title: { en: 'Title', ur: 'عنوان' },
  titleHint: {
    en: 'At least in the language in which it is published.',
    ur: 'کم از کم اس زبان میں جس میں شائع ہوا۔',
  },
  publisher: { en: 'Published by', ur: 'ناشر' },
  dated: { en: 'Dated', ur: 'تاریخِ اشاعت' },
  datedHint: { en: '2025, 2025-12 or 2025-12-02', ur: '2025، 2025-12 یا 2025-12-02' },
  licence: { en: 'Licence', ur: 'لائسنس' },
  licenceHint: {
    en: 'Under what terms it may be used; “not stated” where it says nothing.',
    ur: 'کن شرائط پر استعمال ہو سکتا ہے؛ اگر درج نہیں تو یہی لکھیے۔',
  },
  link: { en: 'Link', ur: 'لنک' },
  file: { en: 'File', ur: 'فائل' },
  fileHint: { en: 'A copy, if it may be kept.', ur: 'نقل، اگر رکھنے کی اجازت ہو۔' },
  fileKept: { en: 'Open the copy that is kept: {name}', ur: 'محفوظ نقل کھولیے: {name}' },
  grade: { en: 'Admiralty grade', ur: 'ایڈمرلٹی درجہ' },
  reliability: { en: 'Who published it', ur: 'ناشر' },
  credibility: { en: 'What it says', ur: 'مندرجات' },
  gradeReason: { en: 'Why this grade', ur: 'اس درجے کی وجہ' },
  gradeNote: {
    en: 'Publisher and content are judged apart. F and 6 mean that nobody could judge, which is not the worst.',
    ur: 'ناشر اور مندرجات کا الگ الگ اندازہ ہوتا ہے۔ F اور 6 کا مطلب ہے کہ اندازہ ممکن نہ تھا؛ یہ بدترین درجہ نہیں۔',
  },
  superseded: { en: 'Superseded by a later entry', ur: 'اس کی جگہ نیا اندراج ہو چکا' },
  findings: { en: 'Findings drawn from it', ur: 'اس سے اخذ کردہ نتائج' },
  noFindings: { en: 'Nothing was drawn from it yet', ur: 'اس سے ابھی کوئی نتیجہ اخذ نہیں ہوا' },
  noFindingsNext: {
    en: 'The secretariat records a finding and names this source.',
    ur: 'سیکرٹریٹ نتیجہ درج کرتے ہوئے اس ماخذ کا حوالہ دیتا ہے۔',
  },
} satisfies Record<string, Bilingual>
