import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the page on which the tracker of a declaration is previewed and published. */
export const words = {
  toPublication: { en: 'Preview and publish', ur: 'دیکھیے اور شائع کیجیے' },
  title: { en: 'Publish a tracker', ur: 'جائزہ شائع کیجیے' },
  purpose: {
    en: 'Read what leaves of the tracker of “{title}”, and what is kept back and why. Then publish it.',
    ur: 'پڑھیے کہ ”{title}“ کے جائزے میں سے کیا باہر جائے گا، کیا روکا جائے گا اور کیوں۔ پھر شائع کیجیے۔',
  },
  toTracker: { en: 'Back to the tracker', ur: 'جائزے کی طرف واپس' },
  notPublished: { en: 'Not public.', ur: 'عوامی نہیں۔' },
  publishedAs: { en: 'Public since {day}, edition {edition}.', ur: '{day} سے عوامی، اشاعت {edition}۔' },
  openPage: { en: 'Open the public page', ur: 'عوامی صفحہ کھولیے' },
  fromPlan: {
    en: 'What is said of the plan is taken from publication {number}. If that is withdrawn, this page goes with it.',
    ur: 'منصوبے کی باتیں اشاعت {number} سے لی گئی ہیں۔ وہ واپس لی گئی تو یہ صفحہ بھی ہٹ جائے گا۔',
  },
  noPlan: {
    en: 'No plan is published: activities, money and results are kept back. Publish the plan first to show them.',
    ur: 'کوئی منصوبہ شائع نہیں: سرگرمیاں، رقم اور نتائج روکے جائیں گے۔ انھیں دکھانے کے لیے پہلے منصوبہ شائع کیجیے۔',
  },
  nameSender: { en: 'Name who sent it: {name}', ur: 'بھیجنے والے کا نام دیجیے: {name}' },
  nameSenderHint: {
    en: 'Only if the organisation agreed. Without it the page says “an organisation that is not named here”.',
    ur: 'صرف اگر ادارہ راضی ہو۔ ورنہ صفحے پر ”ایک ادارہ جس کا نام یہاں درج نہیں“ لکھا ہو گا۔',
  },
  named: { en: 'Signatories that are named: {names}', ur: 'جن دستخط کنندگان کے نام ہوں گے: {names}' },
  nobodyNamed: {
    en: 'No signatory says that it may be named.',
    ur: 'کسی دستخط کنندہ نے نام دکھانے کی اجازت نہیں دی۔',
  },
  unnamed: { en: '{count} more are counted, not named.', ur: 'مزید {count} صرف شمار ہوں گے، نام کے بغیر۔' },
  never: {
    en: 'Never leave: names of persons, who signed a letter, signatories that did not say otherwise, figures that were not released, what makes no point.',
    ur: 'کبھی باہر نہیں جاتا: افراد کے نام، خط پر کس نے دستخط کیے، وہ دستخط کنندگان جنھوں نے اجازت نہیں دی، وہ اعداد جو جاری نہیں ہوئے، اور جو کسی نکتے کا حصہ نہیں۔',
  },
  leaves: { en: 'What leaves', ur: 'کیا باہر جائے گا' },
  count: { en: '{points} points, {answered} answered', ur: '{points} نکات، {answered} کا جواب دیا گیا' },
  point: { en: 'Point', ur: 'نکتہ' },
  said: { en: 'Words', ur: 'الفاظ' },
  answer: { en: 'Answer', ur: 'جواب' },
  ofPlan: { en: 'Of the plan', ur: 'منصوبے سے' },
  results: { en: 'Results', ur: 'نتائج' },
  views: { en: 'Views', ur: 'آراء' },
  keptBack: { en: 'Kept back, and why', ur: 'کیا روکا گیا اور کیوں' },
  wordsKept: { en: 'kept back', ur: 'روکے گئے' },
  nothing: { en: 'nothing', ur: 'کچھ نہیں' },
  publish: { en: 'Publish', ur: 'شائع کیجیے' },
  publishAgain: { en: 'Publish the next edition', ur: 'اگلی اشاعت شائع کیجیے' },
  publishMeans: {
    en: 'Anyone then reads it without an account. It is frozen as you see it here, and the next edition replaces it.',
    ur: 'پھر کوئی بھی اکاؤنٹ کے بغیر اسے پڑھے گا۔ یہ ویسا ہی محفوظ ہو گا جیسا آپ یہاں دیکھ رہے ہیں، اور اگلی اشاعت اس کی جگہ لے گی۔',
  },
  takeDown: { en: 'Take it down', ur: 'ہٹا دیجیے' },
  takeDownMeans: {
    en: 'Nobody outside reads it from now on. Its editions stay for the record.',
    ur: 'اب باہر کوئی اسے نہیں پڑھے گا۔ اس کی اشاعتیں ریکارڈ میں رہتی ہیں۔',
  },
} as const satisfies Record<string, Bilingual>

export const outcomeNames = {
  accepted: { en: 'Accepted', ur: 'منظور' },
  partly: { en: 'Accepted in part', ur: 'جزوی طور پر منظور' },
  rejected: { en: 'Not accepted', ur: 'نامنظور' },
  deferred: { en: 'Put off', ur: 'مؤخر' },
  none: { en: 'No answer yet', ur: 'ابھی جواب نہیں' },
} as const satisfies Record<string, Bilingual>

export const reasonsKept = {
  'quotes the plan': {
    en: '{count, plural, one {# text quotes} other {# texts quote}} text of the plan that is not public',
    ur: '{count, plural, one {# متن} other {# متون}} میں منصوبے کے غیر عوامی متن کا حوالہ ہے',
  },
  'not public': {
    en: '{count, plural, one {# entry of the plan is} other {# entries of the plan are}} not in the published plan: counted, without code or title',
    ur: 'منصوبے {count, plural, one {کا # اندراج} other {کے # اندراجات}} شائع شدہ منصوبے میں نہیں: صرف شمار، کوڈ یا عنوان کے بغیر',
  },
  'hidden by moderation': {
    en: '{count, plural, one {# view is} other {# views are}} hidden under the published policy',
    ur: '{count, plural, one {# رائے} other {# آراء}} شائع شدہ ضابطے کے تحت پوشیدہ',
  },
  'signatory not shown': {
    en: '{count, plural, one {# view comes} other {# views come}} from a signatory that did not say that it may be shown, or from a letter that names none',
    ur: '{count, plural, one {# رائے} other {# آراء}} ایسے دستخط کنندہ کی جس نے دکھانے کی اجازت نہیں دی، یا ایسے خط سے جس میں کسی ادارے کا نام نہیں',
  },
} as const satisfies Record<string, Bilingual>
