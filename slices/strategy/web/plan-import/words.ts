import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { sayIn, type Values } from '#web/ui/language/say.ts'

/** Words with their values filled in, for pieces that take a text without values. */
export const stated = (text: Bilingual, values: Values): Bilingual => ({
  en: sayIn('en', text, values),
  ur: sayIn('ur', text, values),
})

export const words = {
  title: { en: 'Import a plan', ur: 'منصوبہ درآمد کیجیے' },
  purpose: {
    en: 'Bring the plan table as it is. You see what was understood before anything is written.',
    ur: 'منصوبے کا جدول جوں کا توں لائیے۔ کچھ بھی درج ہونے سے پہلے آپ دیکھ لیں گے کہ کیا سمجھا گیا۔',
  },
  into: { en: 'Into version {number}', ur: 'نسخہ {number} میں' },
  noDraft: { en: 'There is no draft to import into', ur: 'درآمد کے لیے کوئی مسودہ موجود نہیں' },
  noDraftNext: {
    en: 'A plan is imported into a draft. Start the next version on the page of the plan, then come back.',
    ur: 'منصوبہ صرف مسودے میں درآمد ہوتا ہے۔ منصوبے کے صفحے پر اگلا نسخہ شروع کیجیے، پھر یہاں واپس آئیے۔',
  },
  toPlan: { en: 'To the plan', ur: 'منصوبے کی طرف' },
  step: { en: 'Step {number}', ur: 'مرحلہ {number}' },
  stepDone: { en: 'done', ur: 'مکمل' },
} satisfies Record<string, Bilingual>

export const fileWords = {
  title: { en: 'Choose the file', ur: 'فائل منتخب کیجیے' },
  label: { en: 'Plan table', ur: 'منصوبے کا جدول' },
  hint: {
    en: 'Excel (.xlsx), the tables of a Word file (.docx), CSV or JSON, at most {limit} MB.',
    ur: 'ایکسل (‎.xlsx‎)، ورڈ فائل (‎.docx‎) کے جدول، CSV یا JSON، زیادہ سے زیادہ {limit} MB۔',
  },
  taken: { en: 'What is taken', ur: 'کیا قبول ہے' },
  takenList: {
    en: 'One activity a row; the row of headers may stand below a title.|Merged cells, formulas (their result is read) and Urdu digits.|Headers in the plan’s own words: “Responsible party”, “Timetable”, “Means of verification”.',
    ur: 'ہر سطر میں ایک سرگرمی؛ کالموں کے عنوانات کسی سرخی کے نیچے بھی ہو سکتے ہیں۔|ضم شدہ خانے، فارمولے (ان کا حاصل پڑھا جاتا ہے) اور اردو ہندسے۔|عنوانات منصوبے کے اپنے الفاظ میں: ”ذمہ دار ادارہ“، ”ٹائم ٹیبل“، ”تصدیق کا ذریعہ“۔',
  },
  refused: { en: 'What is refused', ur: 'کیا قبول نہیں' },
  refusedList: {
    en: 'Old .xls files, workbooks with a password, PDF and Word.|A date that can be read as two days, such as 03/04/2027.|A number that stands twice, or already in the version.',
    ur: 'پرانی ‎.xls‎ فائلیں، پاس ورڈ والی ورک بک، پی ڈی ایف اور ورڈ۔|ایسی تاریخ جو دو طرح پڑھی جا سکے، مثلاً ‎03/04/2027‎۔|ایسا نمبر جو دو بار آئے یا نسخے میں پہلے سے موجود ہو۔',
  },
  examples: {
    en: 'Three real plans in this form lie with the software, in',
    ur: 'اس صورت میں تین حقیقی منصوبے سافٹ ویئر کے ساتھ یہاں موجود ہیں:',
  },
  sending: { en: 'Sending and reading the file …', ur: 'فائل بھیجی اور پڑھی جا رہی ہے …' },
  goOn: { en: 'You had begun to import this file:', ur: 'آپ اس فائل کی درآمد شروع کر چکے تھے:' },
  goOnNext: {
    en: 'It was kept with the columns as you set them. Go on below, or begin again.',
    ur: 'یہ آپ کے مقرر کردہ کالموں سمیت محفوظ ہے۔ نیچے سے جاری رکھیے یا نئے سرے سے شروع کیجیے۔',
  },
  beginAgain: { en: 'Begin again', ur: 'نئے سرے سے شروع کیجیے' },
  unreadable: { en: 'The file could not be read as a table', ur: 'فائل جدول کے طور پر پڑھی نہ جا سکی' },
  noted: { en: 'Noted while reading', ur: 'پڑھتے ہوئے سامنے آیا' },
} satisfies Record<string, Bilingual>

export const mappingWords = {
  title: { en: 'Check the columns', ur: 'کالم جانچیے' },
  waits: {
    en: 'When a file is chosen, you see here which column was understood as what.',
    ur: 'فائل منتخب ہونے پر یہاں دکھایا جائے گا کہ کون سا کالم کیا سمجھا گیا۔',
  },
  next: {
    en: '{taken} of {all} columns are taken over. Change what was misunderstood; the trial below follows.',
    ur: '{all} میں سے {taken} کالم لیے جا رہے ہیں۔ جو غلط سمجھا گیا اسے بدل دیجیے؛ نیچے کی آزمائش خود بخود دوبارہ ہو گی۔',
  },
  sheet: { en: 'Sheet', ur: 'شیٹ' },
  sheetRows: { en: '{sheet} ({rows, plural, one {# row} other {# rows}})', ur: '{sheet} ({rows} سطریں)' },
  language: { en: 'Language of the plan', ur: 'منصوبے کی زبان' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  caption: { en: 'Columns of the file and what each becomes', ur: 'فائل کے کالم اور ہر ایک کیا بنے گا' },
  header: { en: 'Column in the file', ur: 'فائل کا کالم' },
  noHeader: { en: '(no header)', ur: '(بے عنوان)' },
  sample: { en: 'First entries', ur: 'ابتدائی اندراجات' },
  noSample: { en: 'The first rows are empty here.', ur: 'ابتدائی سطروں میں یہ خانہ خالی ہے۔' },
  becomes: { en: 'Becomes', ur: 'کیا بنے گا' },
  field: { en: 'What the column “{header}” becomes', ur: 'کالم ”{header}“ کیا بنے گا' },
  nothing: { en: 'not taken over', ur: 'نہیں لیا جائے گا' },
  suggested: { en: 'Suggested: {field}', ur: 'تجویز: {field}' },
  back: { en: 'Back to the suggestion', ur: 'تجویز پر واپس جائیے' },
  lacking: {
    en: 'No column gives: {fields}. The lint says so once; you can add these in the draft.',
    ur: 'یہ کسی کالم میں نہیں: {fields}۔ جانچ یہ بات ایک بار بتاتی ہے؛ آپ انہیں مسودے میں شامل کر سکتے ہیں۔',
  },
} satisfies Record<string, Bilingual>
