import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StatusTone } from '#web/ui/marks/StatusMark.tsx'
import type { VersionStatus } from '../../rules/version-statuses.ts'

export const words = {
  plan: { en: 'Plan', ur: 'منصوبہ' },
  version: { en: 'Version {number}', ur: 'نسخہ {number}' },
  otherVersions: { en: 'Version', ur: 'نسخہ' },
  none: { en: 'No version is open to you yet', ur: 'ابھی کوئی نسخہ آپ کے لیے کھلا نہیں' },
  noneNext: {
    en: 'The secretariat starts the first version; participants read it once it is opened for consultation.',
    ur: 'پہلا نسخہ سیکرٹریٹ شروع کرتا ہے؛ شرکا اسے مشاورت کے لیے کھلنے پر پڑھ سکتے ہیں۔',
  },
  startFirst: { en: 'Start the first version', ur: 'پہلا نسخہ شروع کیجیے' },
  illustrative: { en: 'Illustrative', ur: 'مثالی' },
  narrative: { en: 'Narrative', ur: 'بیانیہ' },
  withoutPillar: { en: 'Without a pillar', ur: 'بغیر ستون' },
  office: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  allOffices: { en: 'All offices', ur: 'تمام دفاتر' },
  activities: {
    en: '{count, plural, one {# activity} other {# activities}}',
    ur: '{count, plural, one {# سرگرمی} other {# سرگرمیاں}}',
  },
  noOffice: { en: 'no office named', ur: 'کوئی دفتر نامزد نہیں' },
  until: { en: 'until {date}', ur: '{date} تک' },
  noDate: { en: 'no end date', ur: 'اختتامی تاریخ نہیں' },
  nothingHere: { en: 'No activity matches', ur: 'کوئی سرگرمی نہیں ملی' },
  nothingHereNext: {
    en: 'Choose another pillar or office.',
    ur: 'کوئی دوسرا ستون یا دفتر منتخب کیجیے۔',
  },
  empty: { en: 'This version is empty', ur: 'یہ نسخہ خالی ہے' },
  emptyNext: {
    en: 'Import the plan from a workbook, CSV or JSON. Nothing is written before you have seen the dry run.',
    ur: 'منصوبہ ورک بک، CSV یا JSON سے درآمد کیجیے۔ آزمائش دیکھنے سے پہلے کچھ لکھا نہیں جاتا۔',
  },
  import: { en: 'Import a plan', ur: 'منصوبہ درآمد کیجیے' },
  lint: { en: 'Check the plan', ur: 'منصوبے کی جانچ' },
  compare: { en: 'Compare with version {number}', ur: 'نسخہ {number} سے موازنہ' },
  tools: { en: 'What else can be done', ur: 'دیگر کارروائیاں' },
  toWhatHolds: { en: 'To what is open', ur: 'کھلے امور دیکھیے' },
  held: {
    en: '{count, plural, one {One thing stops submission} other {# things stop submission}}',
    ur: '{count, plural, one {ایک امر نسخے کو پیش ہونے سے روکتا ہے} other {# امور نسخے کو پیش ہونے سے روکتے ہیں}}',
  },
  since: { en: 'since {date}', ur: '{date} سے' },
  approval: { en: 'Approval', ur: 'منظوری' },
  instrument: { en: 'Instrument', ur: 'دستاویز' },
  instrumentHint: {
    en: 'What decided: a cabinet decision, a notification.',
    ur: 'جس سے فیصلہ ہوا: کابینہ کا فیصلہ، نوٹیفکیشن۔',
  },
  number: { en: 'Number', ur: 'نمبر' },
  dated: { en: 'Date', ur: 'تاریخ' },
  effectiveOn: { en: 'In force from', ur: 'تاریخِ نفاذ' },
  effectiveOnHint: {
    en: 'Leave empty if the instrument names no day: then the change says it, else the date of the instrument.',
    ur: 'دستاویز میں تاریخ نہ ہو تو خالی چھوڑ دیجیے: پھر تبدیلی کی تاریخِ نفاذ، ورنہ دستاویز کی تاریخ مانی جائے گی۔',
  },
  openThen: {
    en: '{count, plural, =0 {Nothing was open when it was approved.} one {One point was open when it was approved:} other {# points were open when it was approved:}}',
    ur: '{count, plural, =0 {منظوری کے وقت کوئی امر کھلا نہ تھا۔} one {منظوری کے وقت ایک امر کھلا تھا:} other {منظوری کے وقت # امور کھلے تھے:}}',
  },
  byLetter: { en: 'recorded by letter', ur: 'بذریعہ خط درج' },
  consult: { en: 'Open for consultation', ur: 'مشاورت کے لیے کھولیے' },
  consultSays: {
    en: 'Participants will be able to read its public and partner texts. The text is then changed by answered amendments only.',
    ur: 'شرکا اس کے عوامی اور شراکت دار متن پڑھ سکیں گے۔ اس کے بعد متن صرف ان ترامیم سے بدلے گا جن کا جواب دیا گیا ہو۔',
  },
  submit: { en: 'Submit for approval', ur: 'منظوری کے لیے پیش کیجیے' },
  submitSays: {
    en: 'The version goes to the approving authority. You cannot approve what you submit.',
    ur: 'نسخہ منظوری دینے والی اتھارٹی کو جائے گا۔ جو آپ پیش کریں اسے آپ خود منظور نہیں کر سکتے۔',
  },
  approve: { en: 'Approve version {number}', ur: 'نسخہ {number} منظور کیجیے' },
  approveShort: { en: 'Approve', ur: 'منظور کیجیے' },
  approveSays: {
    en: 'It comes into force in place of the version in force now. What is open is printed on it.',
    ur: 'یہ موجودہ نافذ نسخے کی جگہ لے گا۔ جو امور کھلے ہیں وہ اس پر درج ہوں گے۔',
  },
  record: { en: 'Record an approval by letter', ur: 'بذریعہ خط منظوری درج کیجیے' },
  recordSays: {
    en: 'For an approval that the state has given. It is recorded whatever was open; what was open is printed on it.',
    ur: 'اس منظوری کے لیے جو ریاست دے چکی ہے۔ کھلے امور کے باوجود درج ہوتی ہے؛ کھلے امور اس پر درج ہوتے ہیں۔',
  },
  withdraw: { en: 'Withdraw this version', ur: 'یہ نسخہ واپس لیجیے' },
  withdrawSays: {
    en: 'It stays readable, and cannot come back. Give the reason; it is kept with the version.',
    ur: 'نسخہ پڑھنے کے لیے باقی رہے گا مگر بحال نہیں ہو سکے گا۔ وجہ لکھیے؛ وہ نسخے کے ساتھ محفوظ رہے گی۔',
  },
  close: { en: 'Close', ur: 'بند کیجیے' },
  reason: { en: 'Reason', ur: 'وجہ' },
  startNext: { en: 'Start the next version', ur: 'اگلا نسخہ شروع کیجیے' },
  startSays: {
    en: 'A draft is made as a copy of this version. This one stays as it is.',
    ur: 'اس نسخے کی نقل پر ایک مسودہ بنے گا۔ یہ نسخہ جوں کا توں رہے گا۔',
  },
} satisfies Record<string, Bilingual>

/** What a version of each status is, in a sentence below its title. */
export const purposeOf: Readonly<Record<VersionStatus, Bilingual>> = {
  draft: {
    en: 'A draft of the secretariat: it can be written in, imported into and checked.',
    ur: 'سیکرٹریٹ کا مسودہ: اس میں لکھا، درآمد اور جانچ کیا جا سکتا ہے۔',
  },
  'in consultation': {
    en: 'Participants propose amendments to its texts; accepted ones go into the next version.',
    ur: 'شرکا اس کے متن میں ترامیم تجویز کرتے ہیں؛ منظور شدہ ترامیم اگلے نسخے میں شامل ہوتی ہیں۔',
  },
  submitted: {
    en: 'Submitted for approval. A second person decides; nothing in it changes.',
    ur: 'منظوری کے لیے پیش ہے۔ فیصلہ دوسرا شخص کرے گا؛ اس میں کچھ نہیں بدلتا۔',
  },
  approved: {
    en: 'In force. Offices concur with their activities and report on them.',
    ur: 'نافذ ہے۔ دفاتر اپنی سرگرمیوں سے اتفاق کرتے اور ان پر رپورٹ دیتے ہیں۔',
  },
  superseded: {
    en: 'Replaced by a later version; kept as it was.',
    ur: 'بعد کے نسخے نے اس کی جگہ لے لی؛ یہ جوں کا توں محفوظ ہے۔',
  },
  withdrawn: { en: 'Withdrawn; kept as it was.', ur: 'واپس لیا گیا؛ جوں کا توں محفوظ ہے۔' },
}

export const toneOf: Readonly<Record<VersionStatus, StatusTone>> = {
  draft: 'plain',
  'in consultation': 'warn',
  submitted: 'warn',
  approved: 'good',
  superseded: 'plain',
  withdrawn: 'bad',
}
