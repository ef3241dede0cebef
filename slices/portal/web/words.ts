import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  menu: { en: 'Publication', ur: 'اشاعت' },
  title: { en: 'Publication', ur: 'اشاعت' },
  purpose: {
    en: 'See what the public would read, publish an approved version, or withdraw what was published.',
    ur: 'دیکھیے کہ عوام کیا پڑھیں گے، منظور شدہ نسخہ شائع کیجیے، یا شائع شدہ واپس لیجیے۔',
  },
  noStrategy: { en: 'No strategy yet', ur: 'ابھی کوئی حکمتِ عملی نہیں' },
  noStrategyNext: {
    en: 'The secretariat makes the first version on the page of versions.',
    ur: 'سیکرٹریٹ پہلا نسخہ نسخوں کے صفحے پر بناتا ہے۔',
  },
  version: { en: 'Version', ur: 'نسخہ' },
  versionLine: { en: 'Version {number}, {status}', ur: 'نسخہ {number}، {status}' },
  eachAudience: {
    en: 'Read the version as each audience will: its texts, as the public and others see them',
    ur: 'نسخہ ہر قاری کی نظر سے پڑھیے: عبارتیں، جیسے عوام اور دوسرے دیکھیں گے',
  },
  preview: { en: 'What would be public', ur: 'کیا عوام کے سامنے آئے گا' },
  kind: { en: 'Part', ur: 'حصہ' },
  public: { en: 'Public', ur: 'عوامی' },
  kept: { en: 'Kept back', ur: 'روکا گیا' },
  proposals: { en: 'Proposals', ur: 'تجاویز' },
  figures: { en: 'Figures', ur: 'اعداد' },
  missing: { en: 'Know before you publish', ur: 'اشاعت سے پہلے جان لیجیے' },
  nothingMissing: { en: 'Nothing is missing.', ur: 'کوئی کمی نہیں۔' },
  noConcurrence: {
    en: '{count, plural, one {# public activity has} other {# public activities have}} no concurrence: {codes}',
    ur: '{count, plural, one {# عوامی سرگرمی} other {# عوامی سرگرمیوں}} پر رضامندی موجود نہیں: {codes}',
  },
  noOffice: {
    en: '{count, plural, one {# public activity has} other {# public activities have}} no accountable office: {codes}',
    ur: '{count, plural, one {# عوامی سرگرمی} other {# عوامی سرگرمیوں}} کا کوئی ذمہ دار دفتر نہیں: {codes}',
  },
  noEnglish: {
    en: '{count, plural, one {# public part is} other {# public parts are}} not written in English throughout: {codes}',
    ur: '{count, plural, one {# عوامی حصہ} other {# عوامی حصے}} انگریزی میں مکمل نہیں: {codes}',
  },
  noUrdu: {
    en: '{count, plural, one {# public part is} other {# public parts are}} not written in Urdu throughout: {codes}',
    ur: '{count, plural, one {# عوامی حصہ} other {# عوامی حصے}} اردو میں مکمل نہیں: {codes}',
  },
  unreviewed: {
    en: '{count, plural, one {# public part has} other {# public parts have}} a translation that is a draft or stale: {codes}',
    ur: '{count, plural, one {# عوامی حصے} other {# عوامی حصوں}} کا ترجمہ ابھی مسودہ یا پرانا ہے: {codes}',
  },
  unanswered: {
    en: '{count, plural, one {# proposal is} other {# proposals are}} not answered yet',
    ur: '{count, plural, one {# تجویز} other {# تجاویز}} کا جواب ابھی نہیں دیا گیا',
  },
  suppressed: {
    en: '{count, plural, one {# small count is} other {# small counts are}} held back: {codes}',
    ur: '{count, plural, one {# چھوٹی تعداد} other {# چھوٹی تعدادیں}} روکی گئی: {codes}',
  },
  andMore: { en: '{codes} and {more} more', ur: '{codes} اور مزید {more}' },
  publish: { en: 'Publish', ur: 'شائع کیجیے' },
  embargo: { en: 'First public day', ur: 'عوام کے لیے پہلا دن' },
  embargoHint: { en: 'Leave empty to publish at once.', ur: 'فوری اشاعت کے لیے خالی چھوڑیے۔' },
  confirmTitle: { en: 'Publish version {number}?', ur: 'نسخہ {number} شائع کیا جائے؟' },
  confirmText: {
    en: 'Anyone may then read its public part. It is frozen: it cannot be changed, only withdrawn with a reason.',
    ur: 'اس کے بعد کوئی بھی اس کا عوامی حصہ پڑھ سکے گا۔ یہ محفوظ ہو جائے گا: تبدیل نہیں ہو گا، صرف وجہ کے ساتھ واپس لیا جا سکے گا۔',
  },
  publishedNow: { en: 'Published. The public page:', ur: 'شائع ہو گیا۔ عوامی صفحہ:' },
  list: { en: 'What was published', ur: 'کیا شائع ہوا' },
  none: { en: 'Nothing was published yet', ur: 'ابھی کچھ شائع نہیں ہوا' },
  noneNext: {
    en: 'Publish an approved version above. Until then the public sees nothing of the plan.',
    ur: 'اوپر سے منظور شدہ نسخہ شائع کیجیے۔ تب تک عوام منصوبے کا کچھ نہیں دیکھتے۔',
  },
  publication: { en: 'Publication', ur: 'اشاعت' },
  publishedOn: { en: 'Published on', ur: 'تاریخِ اشاعت' },
  state: { en: 'State', ur: 'کیفیت' },
  parts: { en: 'Parts', ur: 'حصے' },
  act: { en: 'Withdraw', ur: 'واپس لینا' },
  withdraw: { en: 'Withdraw', ur: 'واپس لیجیے' },
  withdrawTitle: { en: 'Withdraw publication {number}?', ur: 'اشاعت {number} واپس لی جائے؟' },
  withdrawText: {
    en: 'The public reads this reason in its place. It cannot be undone; publish anew instead.',
    ur: 'عوام اس کی جگہ یہ وجہ پڑھیں گے۔ یہ عمل واپس نہیں ہو سکتا؛ نئی اشاعت کیجیے۔',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
} as const satisfies Record<string, Bilingual>

export const states = {
  public: { label: { en: 'Public', ur: 'عوامی' }, tone: 'good' },
  'under embargo': { label: { en: 'Not public yet', ur: 'ابھی عوامی نہیں' }, tone: 'warn' },
  withdrawn: { label: { en: 'Withdrawn', ur: 'واپس لی گئی' }, tone: 'plain' },
} as const

export const statuses: Readonly<Record<string, Bilingual>> = {
  draft: { en: 'draft', ur: 'مسودہ' },
  'in consultation': { en: 'in consultation', ur: 'زیرِ مشاورت' },
  submitted: { en: 'submitted', ur: 'پیش کردہ' },
  approved: { en: 'approved', ur: 'منظور شدہ' },
  superseded: { en: 'superseded', ur: 'متروک' },
  withdrawn: { en: 'withdrawn', ur: 'واپس لیا گیا' },
}

export const kinds: Readonly<Record<string, Bilingual>> = {
  pillar: { en: 'Pillars', ur: 'ستون' },
  objective: { en: 'Objectives', ur: 'مقاصد' },
  outcome: { en: 'Outcomes', ur: 'ثمرات' },
  output: { en: 'Outputs', ur: 'حاصلات' },
  activity: { en: 'Activities', ur: 'سرگرمیاں' },
  section: { en: 'Sections', ur: 'ابواب' },
  paragraph: { en: 'Paragraphs', ur: 'پیراگراف' },
}
