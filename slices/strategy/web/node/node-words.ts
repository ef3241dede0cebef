import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  purpose: {
    en: 'Its texts in both languages, who answers for it, where it comes from and what changed it.',
    ur: 'دونوں زبانوں میں متن، جواب دہ دفتر، ماخذ، اور یہ کہ اسے کس نے بدلا۔',
  },
  where: { en: 'Where it stands', ur: 'مقام' },
  texts: { en: 'Texts', ur: 'متن' },
  notWritten: { en: 'Not written in this language.', ur: 'اس زبان میں درج نہیں۔' },
  urduIsDraft: {
    en: 'The Urdu is a draft translation; the English prevails.',
    ur: 'اردو متن مسودہ ترجمہ ہے؛ انگریزی متن کو فوقیت حاصل ہے۔',
  },
  englishIsDraft: {
    en: 'The English is a draft translation; the Urdu prevails.',
    ur: 'انگریزی متن مسودہ ترجمہ ہے؛ اردو متن کو فوقیت حاصل ہے۔',
  },
  original: { en: 'original', ur: 'اصل' },
  draft: { en: 'draft translation', ur: 'مسودہ ترجمہ' },
  reviewed: { en: 'reviewed translation', ur: 'نظرثانی شدہ ترجمہ' },
  stale: {
    en: 'translation is stale: the other text has changed',
    ur: 'ترجمہ پرانا ہے: دوسرا متن بدل چکا ہے',
  },
  edit: { en: 'Edit', ur: 'ترمیم' },
  save: { en: 'Save the text', ur: 'متن محفوظ کیجیے' },
  cancel: { en: 'Cancel', ur: 'منسوخ کیجیے' },
  facts: { en: 'Facts', ur: 'کوائف' },
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  noLead: { en: 'none named', ur: 'کوئی نامزد نہیں' },
  partners: { en: 'Partners', ur: 'معاون دفاتر' },
  level: { en: 'Level of government', ur: 'حکومتی سطح' },
  period: { en: 'From and until', ur: 'آغاز و اختتام' },
  noStart: { en: 'no start', ur: 'آغاز درج نہیں' },
  noEnd: { en: 'no end date', ur: 'اختتام درج نہیں' },
  cost: { en: 'Cost', ur: 'لاگت' },
  crime: { en: 'Crimes addressed', ur: 'متعلقہ جرائم' },
  place: { en: 'Places', ur: 'مقامات' },
  framework: { en: 'Frameworks served', ur: 'متعلقہ بین الاقوامی ضوابط' },
  readers: { en: 'Who may read it', ur: 'کون پڑھ سکتا ہے' },
  comesFrom: { en: 'Where this comes from', ur: 'یہ کہاں سے آیا' },
  file: { en: 'File', ur: 'فائل' },
  sheet: { en: 'Sheet and row', ur: 'شیٹ اور سطر' },
  sheetRow: { en: '{sheet}, row {row}', ur: '{sheet}، سطر {row}' },
  row: { en: 'row {row}', ur: 'سطر {row}' },
  imported: { en: 'Imported', ur: 'درآمد' },
  columns: { en: 'Columns', ur: 'کالم' },
  fingerprint: { en: 'SHA-256 of the file', ur: 'فائل کا SHA-256' },
  typed: { en: 'It was written here, not imported.', ur: 'یہ یہیں لکھا گیا، درآمد نہیں ہوا۔' },
  changes: { en: 'What changed it', ur: 'کیا بدلا' },
  noChanges: { en: 'Nothing in it has been changed.', ur: 'اس میں کوئی تبدیلی نہیں ہوئی۔' },
  byConsultation: {
    en: 'By an answered point of the consultation, in version {version}',
    ur: 'مشاورت کے ایک نکتے کے جواب سے، نسخہ {version} میں',
  },
  byEdit: {
    en: 'Edited by the secretariat, in version {version}',
    ur: 'سیکرٹریٹ کی ترمیم، نسخہ {version} میں',
  },
  added: {
    en: 'Added below {below}, in version {version}',
    ur: '{below} کے نیچے شامل کیا گیا، نسخہ {version} میں',
  },
  addedAtTheTop: {
    en: 'Added at the top of the plan, in version {version}',
    ur: 'منصوبے میں سب سے اوپر شامل کیا گیا، نسخہ {version} میں',
  },
  moved: {
    en: 'Moved: it was {from}, it is {to}, since version {version}',
    ur: 'منتقل کیا گیا: پہلے {from}، نسخہ {version} سے {to}',
  },
  standing: { en: '{code} below {below}', ur: '{code} ({below} کے نیچے)' },
  atTheTop: { en: '{code} at the top', ur: '{code} (سب سے اوپر)' },
  factsSet: {
    en: 'Office, partners, level of government and dates set by the secretariat, in version {version}',
    ur: 'سیکرٹریٹ نے دفتر، معاون دفاتر، حکومتی سطح اور تاریخیں مقرر کیں، نسخہ {version} میں',
  },
  levelSet: {
    en: 'Who may read it set to {level}, in version {version}',
    ur: 'پڑھنے کا درجہ {level} مقرر کیا گیا، نسخہ {version} میں',
  },
  itsPlace: { en: 'Its place', ur: 'اس کا مقام' },
  another: { en: 'Write another text of it', ur: 'اس کا کوئی اور متن لکھیے' },
  anotherHint: { en: 'Choose which', ur: 'متن منتخب کیجیے' },
  below: { en: 'Below it', ur: 'اس کے تحت' },
  elsewhere: { en: 'In other versions', ur: 'دیگر نسخوں میں' },
  number: { en: 'version {number}', ur: 'نسخہ {number}' },
} satisfies Record<string, Bilingual>

export const costNames: Readonly<Record<string, Bilingual>> = {
  'not-yet-costed': { en: 'Not yet costed', ur: 'ابھی تخمینہ نہیں لگایا گیا' },
  unfunded: { en: 'Not yet costed, no source of funds known', ur: 'تخمینہ نہیں، رقم کا ذریعہ معلوم نہیں' },
  costed: { en: 'Costed', ur: 'تخمینہ لگا دیا گیا' },
}

export const governmentNames: Readonly<Record<string, Bilingual>> = {
  federal: { en: 'Federal', ur: 'وفاقی' },
  provincial: { en: 'Provincial', ur: 'صوبائی' },
  'federal and provincial': { en: 'Federal and provincial', ur: 'وفاقی و صوبائی' },
  local: { en: 'Local', ur: 'مقامی' },
}
