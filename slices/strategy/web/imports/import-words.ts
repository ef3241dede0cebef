import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: { en: 'Import a plan', ur: 'منصوبہ درآمد کیجیے' },
  purpose: {
    en: 'Choose the table, confirm what its columns mean, look at the dry run. Then all of it is imported, or nothing.',
    ur: 'جدول منتخب کیجیے، کالموں کا مطلب طے کیجیے، آزمائش دیکھیے۔ پھر سارا درآمد ہو گا یا کچھ نہیں۔',
  },
  back: { en: 'Back to the plan', ur: 'منصوبے پر واپس' },
  file: { en: 'The plan as a table', ur: 'منصوبہ بطور جدول' },
  fileHint: {
    en: 'XLSX, CSV or JSON. Header words of real plans are recognised, in English and Urdu.',
    ur: 'XLSX، CSV یا JSON۔ حقیقی منصوبوں کے عنوانات انگریزی اور اردو میں پہچانے جاتے ہیں۔',
  },
  reading: { en: 'Reading the file …', ur: 'فائل پڑھی جا رہی ہے …' },
  sheet: { en: 'Sheet', ur: 'شیٹ' },
  sheetRows: { en: '{sheet} ({rows} rows)', ur: '{sheet} ({rows} سطریں)' },
  language: { en: 'Language of the texts', ur: 'متن کی زبان' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  mapping: { en: 'What the columns mean', ur: 'کالموں کا مطلب' },
  mappingHint: {
    en: 'Suggested from the headers. Change what is wrong; a column that is left out is not imported.',
    ur: 'عنوانات سے تجویز کردہ۔ جو غلط ہو بدل دیجیے؛ چھوڑا ہوا کالم درآمد نہیں ہوتا۔',
  },
  column: { en: 'Column in the file', ur: 'فائل کا کالم' },
  means: { en: 'Becomes', ur: 'بنے گا' },
  sample: { en: 'First rows', ur: 'پہلی سطریں' },
  leftOut: { en: 'not taken over', ur: 'شامل نہیں' },
  noHeader: { en: '(no header)', ur: '(بغیر عنوان)' },
  dryRun: { en: 'Try it: dry run', ur: 'آزمائش کیجیے' },
  import: { en: 'Import into the draft', ur: 'مسودے میں درآمد کیجیے' },
  errors: {
    en: '{count, plural, =0 {No cell stands against the import} one {One cell stands against the import} other {# cells stand against the import}}',
    ur: '{count, plural, =0 {کوئی خانہ درآمد میں رکاوٹ نہیں} one {ایک خانہ درآمد میں رکاوٹ ہے} other {# خانے درآمد میں رکاوٹ ہیں}}',
  },
  errorsNext: {
    en: 'Mend them in the file and choose it again, or change the mapping. Nothing has been written.',
    ur: 'انہیں فائل میں درست کر کے دوبارہ منتخب کیجیے، یا کالم بدلیے۔ کچھ لکھا نہیں گیا۔',
  },
  will: { en: 'What will be added', ur: 'کیا شامل ہو گا' },
  offices: { en: 'Accountable offices as written', ur: 'ذمہ دار دفاتر جیسا لکھا گیا' },
  officesHint: {
    en: 'An office that the register does not know is kept as written, and the activity has no owner until one is named.',
    ur: 'جو دفتر رجسٹر میں نہیں وہ جوں کا توں لکھا رہتا ہے، اور نامزدگی تک سرگرمی کا کوئی ذمہ دار نہیں ہوتا۔',
  },
  unknown: { en: 'not in the register', ur: 'رجسٹر میں نہیں' },
  rows: {
    en: '{count, plural, one {# row} other {# rows}}',
    ur: '{count, plural, one {# سطر} other {# سطریں}}',
  },
  count: { en: 'Rows', ur: 'سطریں' },
  where: { en: 'Where', ur: 'کہاں' },
  what: { en: 'What', ur: 'کیا' },
  mend: { en: 'How to mend it', ur: 'درستی کیسے ہو' },
  cell: { en: 'row {row}, {column}', ur: 'سطر {row}، {column}' },
  row: { en: 'row {row}', ur: 'سطر {row}' },
  whole: { en: 'the whole table', ur: 'پورا جدول' },
  findings: { en: 'What will fail later', ur: 'بعد میں کیا ناکام ہو گا' },
  counted: {
    en: '{activities} activities: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notices, plural, one {# notice} other {# notices}}.',
    ur: '{activities} سرگرمیاں: {errors} غلطیاں، {warnings} تنبیہات، {notices} قابلِ توجہ امور۔',
  },
  noFindings: { en: 'Nothing found', ur: 'کچھ نہیں ملا' },
  noFindingsNext: {
    en: 'Every activity has an office, a date and an indicator that can be measured.',
    ur: 'ہر سرگرمی کا دفتر، تاریخ اور قابلِ پیمائش اشاریہ موجود ہے۔',
  },
  showAll: { en: 'Show all {count}', ur: 'تمام {count} دکھائیے' },
  lintTitle: { en: 'Check of the plan', ur: 'منصوبے کی جانچ' },
  lintPurpose: {
    en: 'What will fail if the plan stays as it is written. The check knows nothing of politics: it reads offices, dates, indicators and money.',
    ur: 'منصوبہ جوں کا توں رہا تو کیا ناکام ہو گا۔ یہ جانچ سیاست نہیں جانتی: دفاتر، تاریخیں، اشاریے اور رقوم پڑھتی ہے۔',
  },
  stops: {
    en: 'More than {limit} errors stop submission.',
    ur: '{limit} سے زیادہ غلطیاں نسخے کو پیش ہونے سے روکتی ہیں۔',
  },
} satisfies Record<string, Bilingual>
