import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { KeptKind } from '../../contract/intake-shapes.ts'

/** Words of the pages on what was sent in to a round. */
export const words = {
  submissions: { en: 'What was sent in', ur: 'موصولہ دستاویزات' },
  purpose: {
    en: 'Files with comments and changes from offices and organisations. Nothing in them is applied by itself.',
    ur: 'دفاتر اور اداروں کی طرف سے تبصروں اور تبدیلیوں والی فائلیں۔ ان میں سے کچھ بھی خود بخود لاگو نہیں ہوتا۔',
  },
  enter: { en: 'Enter a submission', ur: 'دستاویز درج کیجیے' },
  enterPurpose: {
    en: 'Choose the file and say what it is and from whom. You see what it holds before it is taken in.',
    ur: 'فائل منتخب کیجیے، بتائیے کہ یہ کیا ہے اور کس کی طرف سے ہے۔ درج ہونے سے پہلے آپ دیکھ لیں گے کہ اس میں کیا ہے۔',
  },
  none: { en: 'Nothing has been entered yet', ur: 'ابھی کچھ درج نہیں کیا گیا' },
  noneNext: {
    en: 'Enter the Word files, comment matrices and letters that came in. Each change in them can become a proposal.',
    ur: 'موصول ہونے والی ورڈ فائلیں، تبصروں کے جدول اور خطوط درج کیجیے۔ ان کی ہر تبدیلی تجویز بن سکتی ہے۔',
  },
  back: { en: 'Back to the round', ur: 'دور پر واپس' },
  toSubmissions: { en: 'What was sent in', ur: 'موصولہ دستاویزات' },
  from: { en: 'From', ur: 'منجانب' },
  received: { en: 'Received', ur: 'موصول' },
  kind: { en: 'What it is', ur: 'قسم' },
  titleOfIt: { en: 'Title', ur: 'عنوان' },
  progress: { en: '{placed} of {changes} placed', ur: '{changes} میں سے {placed} کا مقام معلوم' },
  proposed: {
    en: '{count, plural, one {# proposal} other {# proposals}} made',
    ur: '{count, plural, one {# تجویز بنی} other {# تجاویز بنیں}}',
  },
  pointsCount: {
    en: '{count, plural, one {# point} other {# points}}',
    ur: '{count, plural, one {# نکتہ} other {# نکات}}',
  },
  undecidedCount: { en: '{count} without a decision', ur: '{count} پر فیصلہ باقی' },
  leftOutCount: { en: '{count} left out', ur: '{count} شامل نہیں کی گئیں' },
  unreadCount: { en: '{count} not read', ur: '{count} نہیں پڑھی گئیں' },
  collisions: { en: 'Collisions', ur: 'ٹکراؤ' },
  collisionsCount: {
    en: '{count, plural, =0 {No collisions} one {# collision} other {# collisions}}',
    ur: '{count, plural, =0 {کوئی ٹکراؤ نہیں} one {# ٹکراؤ} other {# ٹکراؤ}}',
  },
  collisionsPurpose: {
    en: 'Where different senders offer other words for the same text. Each stays a proposal of its own; you decide between them.',
    ur: 'جہاں مختلف بھیجنے والے ایک ہی متن کے لیے الگ الفاظ دیتے ہیں۔ ہر ایک الگ تجویز رہتی ہے؛ فیصلہ آپ کرتے ہیں۔',
  },
  noCollisions: { en: 'Nothing collides', ur: 'کہیں ٹکراؤ نہیں' },
  noCollisionsNext: {
    en: 'When two senders change the same words, both are shown here side by side.',
    ur: 'جب دو بھیجنے والے ایک ہی الفاظ بدلیں گے تو دونوں یہاں آمنے سامنے نظر آئیں گے۔',
  },
  asItStands: { en: 'As it stands', ur: 'موجودہ متن' },
  namedAs: { en: 'In the file: {author}', ur: 'فائل میں نام: {author}' },
  editions: { en: 'Editions compared', ur: 'اشاعتوں کا موازنہ' },
  editionsPurpose: {
    en: 'What was added, removed and changed since the earlier edition, paragraph by paragraph.',
    ur: 'پچھلی اشاعت کے بعد کیا بڑھایا، نکالا اور بدلا گیا، پیراگراف بہ پیراگراف۔',
  },
  onlyChanged: { en: 'Only what changed', ur: 'صرف جو بدلا' },
  same: { en: 'Same', ur: 'وہی' },
  added: { en: 'Added', ur: 'اضافہ' },
  removed: { en: 'Removed', ur: 'حذف' },
  changed: { en: 'Changed', ur: 'تبدیل' },
  nothingDiffers: { en: 'The two editions say the same', ur: 'دونوں اشاعتیں یکساں ہیں' },
  nothingDiffersNext: {
    en: 'Switch off “Only what changed” to read all paragraphs.',
    ur: 'تمام پیراگراف پڑھنے کے لیے ”صرف جو بدلا“ بند کیجیے۔',
  },
  file: { en: 'File', ur: 'فائل' },
  fileHint: {
    en: 'Word (docx), Excel (xlsx), CSV, PDF or a picture of a scan; at most 25 MB.',
    ur: 'ورڈ (docx)، ایکسل (xlsx)، CSV، PDF یا عکس؛ زیادہ سے زیادہ 25 MB۔',
  },
  summary: { en: 'What it says, one point a line', ur: 'اس میں کیا لکھا ہے، ہر نکتہ الگ سطر میں' },
  summaryHint: {
    en: 'Type it for scans and PDFs, whose words no machine reads here.',
    ur: 'عکس اور PDF کے لیے ٹائپ کیجیے، جن کے الفاظ یہاں مشین نہیں پڑھتی۔',
  },
  sentBy: { en: 'From whom', ur: 'کس کی طرف سے' },
  byOffice: { en: 'An office', ur: 'دفتر' },
  byOrganisation: { en: 'An organisation', ur: 'ادارہ' },
  byName: { en: 'A name as written', ur: 'نام جیسا لکھا ہے' },
  office: { en: 'Office', ur: 'دفتر' },
  organisation: { en: 'Organisation', ur: 'ادارہ' },
  name: { en: 'Name as written', ur: 'نام جیسا لکھا ہے' },
  receivedOn: { en: 'Received on', ur: 'موصول ہونے کی تاریخ' },
  theirReference: { en: 'Their reference', ur: 'ان کا حوالہ نمبر' },
  editionOf: { en: 'A later edition of', ur: 'کس دستاویز کی بعد کی اشاعت' },
  notAnEdition: { en: 'None: it is new', ur: 'کوئی نہیں: یہ نئی ہے' },
  look: { en: 'Show what it holds', ur: 'دکھائیے کہ اس میں کیا ہے' },
  takeIn: { en: 'Take it in', ur: 'درج کیجیے' },
  needed: { en: 'Fill this in.', ur: 'یہ خانہ پُر کیجیے۔' },
  found: { en: 'What it holds', ur: 'اس میں کیا ہے' },
  foundChanges: {
    en: '{count, plural, one {# change or comment} other {# changes and comments}}',
    ur: '{count, plural, one {# تبدیلی یا تبصرہ} other {# تبدیلیاں اور تبصرے}}',
  },
  foundBase: {
    en: '{found} of {paragraphs} paragraphs stand in the version',
    ur: '{paragraphs} میں سے {found} پیراگراف نسخے میں موجود ہیں',
  },
  certain: {
    en: '{same} placed by their words, {likely} likely, {nowhere} found nowhere',
    ur: '{same} اپنے الفاظ سے ملیں، {likely} غالباً، {nowhere} کہیں نہیں ملیں',
  },
  authors: { en: 'Authors as the file names them', ur: 'مصنفین جیسا فائل میں ہے' },
  noName: { en: 'no name', ur: 'بے نام' },
  columns: { en: 'Columns', ur: 'کالم' },
  columnUnread: { en: 'kept as it is', ur: 'جوں کا توں محفوظ' },
  notRead: { en: 'Could not be read', ur: 'نہیں پڑھا جا سکا' },
  firstOf: {
    en: 'The first {count} are shown here; once it is taken in, its page shows all.',
    ur: 'یہاں پہلی {count} دکھائی گئی ہیں؛ درج ہونے کے بعد اس کے صفحے پر سب نظر آئیں گی۔',
  },
  page: { en: 'Page {page}', ur: 'صفحہ {page}' },
  nextPage: { en: 'Next page', ur: 'اگلا صفحہ' },
  previousPage: { en: 'Previous page', ur: 'پچھلا صفحہ' },
  version: { en: 'On which version it was written', ur: 'کس نسخے پر لکھی گئی' },
  versionHint: {
    en: 'Its paragraphs are counted in this one. Where changes stand is said in the version of the round.',
    ur: 'اس کے پیراگراف اسی نسخے میں گنے جاتے ہیں۔ تبدیلیوں کا مقام دور کے نسخے میں بتایا جاتا ہے۔',
  },
  ofRound: { en: 'The version of the round', ur: 'دور کا نسخہ' },
  versionNumber: { en: 'Version {number}: {title}', ur: 'نسخہ {number}: {title}' },
} as const satisfies Record<string, Bilingual>

export const kindNames: Readonly<Record<KeptKind, Bilingual>> = {
  'tracked changes': { en: 'A draft with tracked changes', ur: 'ٹریک شدہ تبدیلیوں والا مسودہ' },
  'comment matrix': { en: 'A comment matrix', ur: 'تبصروں کا جدول' },
  "rapporteur's sheet": { en: 'A rapporteur’s sheet', ur: 'رپورٹر کی شیٹ' },
  letter: { en: 'A letter', ur: 'خط' },
  scan: { en: 'A scan with a typed summary', ur: 'عکس اور ٹائپ شدہ خلاصہ' },
  declaration: { en: 'A declaration or position paper', ur: 'اعلامیہ یا موقف نامہ' },
  'phone-in sheet': { en: 'A phone-in sheet', ur: 'فون کالوں کی شیٹ' },
  'meeting sheet': { en: 'A meeting sheet', ur: 'اجلاس کی شیٹ' },
  'form sheet': { en: 'A sheet of the forms', ur: 'فارموں کی شیٹ' },
}

export const columnNames = {
  reference: { en: 'Reference', ur: 'حوالہ' },
  page: { en: 'Page', ur: 'صفحہ' },
  author: { en: 'Organisation', ur: 'ادارہ' },
  current: { en: 'Existing text', ur: 'موجودہ متن' },
  proposed: { en: 'Proposed text', ur: 'مجوزہ متن' },
  comment: { en: 'Comment', ur: 'تبصرہ' },
  rationale: { en: 'Reason', ur: 'وجہ' },
} as const satisfies Record<string, Bilingual>
