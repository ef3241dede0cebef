import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the printed report. Numbers go through `{n}`. */
export const pageWords = {
  title: { en: 'What will fail in this plan', ur: 'اس منصوبے میں کیا ناکام ہو گا' },
  file: { en: 'File', ur: 'فائل' },
  date: { en: 'Looked at on', ur: 'جانچ کی تاریخ' },
  fingerprint: { en: 'Fingerprint (SHA-256)', ur: 'فائل کی شناخت (SHA-256)' },
  activities: { en: 'activities', ur: 'سرگرمیاں' },
  withError: { en: 'with an error', ur: 'میں غلطی' },
  errors: { en: 'errors', ur: 'غلطیاں' },
  warnings: { en: 'warnings', ur: 'تنبیہات' },
  notices: { en: 'notices', ur: 'توجہ طلب' },
  legend: {
    en: 'Error: nobody can deliver or check it as written. Warning: it will fail later. Notice: worth a look.',
    ur: 'غلطی: جیسا لکھا ہے اس پر نہ عمل ہو سکتا ہے نہ جانچ۔ تنبیہ: آگے چل کر ناکام ہو گا۔ توجہ: ایک نظر ڈالنے کے لائق۔',
  },
  rules: { en: 'What was found, the gravest first', ur: 'کیا پایا گیا، سنگین ترین پہلے' },
  rule: { en: 'Finding', ur: 'نکتہ' },
  count: { en: 'How often', ur: 'تعداد' },
  where: { en: 'Rows', ur: 'سطریں' },
  mend: { en: 'What to do', ur: 'کیا کیا جائے' },
  wholeTable: { en: 'the whole table', ur: 'پورا جدول' },
  noColumn: { en: 'The table has no column for', ur: 'جدول میں ان کا کوئی کالم نہیں' },
  rows: { en: 'Rows to mend first', ur: 'پہلے درست کی جانے والی سطریں' },
  row: { en: 'Row', ur: 'سطر' },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  lead: { en: 'Named as leading', ur: 'قائد درج' },
  lacks: { en: 'What is wrong', ur: 'کیا درست نہیں' },
  moreRules: { en: 'Also found: {list}.', ur: 'یہ بھی ملے: {list}۔' },
  moreRows: {
    en: '{n} more rows have findings; the full list comes from the same command without --report.',
    ur: 'مزید {n} سطروں میں نکات ہیں؛ مکمل فہرست اسی کمانڈ سے ‎--report‎ کے بغیر ملتی ہے۔',
  },
  moreNumbers: { en: 'and {n} more', ur: 'اور مزید {n}' },
  nothing: { en: 'The lint found nothing.', ur: 'جانچ میں کوئی نکتہ نہیں ملا۔' },
  notes: { en: 'How this was made', ur: 'یہ کیسے بنا' },
  notSeen: {
    en: '{n} cells say that the original was not seen; nothing is concluded from them.',
    ur: '{n} خانوں میں درج ہے کہ اصل نہیں دیکھی گئی؛ ان سے کوئی نتیجہ نہیں نکالا گیا۔',
  },
  notAsked: {
    en: 'Not asked, since no register of offices or no other plan was given: {list}.',
    ur: 'نہیں جانچا گیا کیونکہ دفاتر کا رجسٹر یا دوسرا منصوبہ نہیں دیا گیا: {list}۔',
  },
  turnedOff: { en: 'Turned off by the office: {list}.', ur: 'دفتر نے بند کیے: {list}۔' },
  headers: { en: 'Columns were read as: {list}.', ur: 'کالم یوں پڑھے گئے: {list}۔' },
  leftOut: { en: 'not taken over', ur: 'شامل نہیں' },
  method: {
    en: 'Made from the table alone, by fixed rules, without a person’s judgement. It would rather miss a fault than invent one: read the row before you act.',
    ur: 'صرف جدول سے، مقررہ قواعد کے مطابق، کسی شخص کی رائے کے بغیر۔ یہ نقص چھوڑ سکتا ہے مگر گھڑتا نہیں: عمل سے پہلے سطر پڑھیں۔',
  },
  print: { en: 'Print', ur: 'چھاپیں' },
} satisfies Record<string, Bilingual>

export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
