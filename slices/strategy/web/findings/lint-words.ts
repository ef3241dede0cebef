import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { StatusTone } from '#web/ui/marks/StatusMark.tsx'
import type { Severity } from '../../rules/plan-lint/lint-codes.ts'

export const lintWords = {
  title: { en: 'What the lint says', ur: 'جانچ کے نتائج' },
  purpose: {
    en: 'Read what will fail in delivery, and mend it while it is still a sentence.',
    ur: 'پڑھیے کہ عمل درآمد میں کیا ناکام ہو گا، اور اسے ابھی درست کیجیے جب یہ محض ایک جملہ ہے۔',
  },
  version: { en: 'Version {number}', ur: 'نسخہ {number}' },
  nothing: { en: 'The lint found nothing', ur: 'جانچ میں کوئی نکتہ نہیں ملا' },
  nothingNext: {
    en: 'Every activity has an office, a date and an indicator that can be checked. Read the plan once more, then submit it.',
    ur: 'ہر سرگرمی کا دفتر، تاریخ اور قابلِ تصدیق اشاریہ موجود ہے۔ منصوبہ ایک بار پھر پڑھیے، پھر پیش کیجیے۔',
  },
  noActivities: { en: 'There are no activities to look at', ur: 'جانچنے کے لیے کوئی سرگرمی نہیں' },
  noActivitiesNext: {
    en: 'Import a plan or add activities to the draft; then the lint has something to say.',
    ur: 'منصوبہ درآمد کیجیے یا مسودے میں سرگرمیاں شامل کیجیے؛ پھر جانچ کچھ بتا سکے گی۔',
  },
  toVersion: { en: 'To the version', ur: 'نسخے کی طرف' },
  stopped: {
    en: '{errors} errors stand; a version with more than {most} is not submitted.',
    ur: '{errors} غلطیاں باقی ہیں؛ {most} سے زیادہ غلطیوں والا نسخہ پیش نہیں ہو سکتا۔',
  },
  notStopped: {
    en: '{errors, plural, =0 {No error stands} one {One error stands} other {# errors stand}}; up to {most} do not stop submission.',
    ur: '{errors, plural, =0 {کوئی غلطی نہیں} one {ایک غلطی باقی ہے} other {# غلطیاں باقی ہیں}}؛ {most} تک غلطیوں سے پیشی نہیں رکتی۔',
  },
  looked: {
    en: 'Looked at {count, plural, one {# activity} other {# activities}}.',
    ur: '{count, plural, one {# سرگرمی} other {# سرگرمیاں}} جانچی گئیں۔',
  },
  times: {
    en: '{count, plural, one {once} other {# times}}',
    ur: '{count, plural, one {ایک بار} other {# بار}}',
  },
  mend: { en: 'How to mend it:', ur: 'کیسے درست کیا جائے:' },
  rulePage: { en: 'The rule, with a real example', ur: 'قاعدہ، حقیقی مثال کے ساتھ' },
  report: { en: 'Report to print', ur: 'چھپائی کے لیے رپورٹ' },
  makeReport: { en: 'Make the report', ur: 'رپورٹ تیار کیجیے' },
  reportMeans: {
    en: 'One or two pages with what the lint finds today. It bears a code, by which anyone who holds it learns whether the version has changed since.',
    ur: 'ایک یا دو صفحے، آج کی جانچ کے نکات کے ساتھ۔ اس پر ایک کوڈ ہوتا ہے، جس سے رپورٹ رکھنے والا جان سکتا ہے کہ اس کے بعد نسخہ بدلا یا نہیں۔',
  },
  reportTitle: { en: 'What will fail in this plan', ur: 'اس منصوبے میں کیا ناکام ہو گا' },
  reportPurpose: {
    en: 'Print it and hand it round before the plan is submitted.',
    ur: 'منصوبہ پیش ہونے سے پہلے اسے چھاپ کر تقسیم کیجیے۔',
  },
  toFindings: { en: 'To the findings', ur: 'نتائج کی طرف' },
  print: { en: 'Print', ur: 'چھاپیے' },
  counts: {
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notices, plural, one {# notice} other {# notices}}.',
    ur: '{errors, plural, one {# غلطی} other {# غلطیاں}}، {warnings, plural, one {# تنبیہ} other {# تنبیہات}}، {notices, plural, one {# توجہ طلب امر} other {# توجہ طلب امور}}۔',
  },
  whatWillFail: { en: 'What will fail', ur: 'کیا ناکام ہو گا' },
  where: { en: 'Where', ur: 'کہاں' },
  mendColumn: { en: 'How to mend it', ur: 'کیسے درست کیا جائے' },
  andMore: { en: 'and {count} more', ur: 'اور مزید {count}' },
  showAll: {
    en: '{count, plural, one {Show where} other {Show all #}}',
    ur: '{count, plural, one {دکھائیے کہاں} other {تمام # دکھائیے}}',
  },
  showFewer: { en: 'Show fewer', ur: 'کم دکھائیے' },
  row: { en: 'row {row}', ur: 'سطر {row}' },
  wholePlan: { en: 'the plan as a whole', ur: 'مجموعی طور پر منصوبہ' },
} satisfies Record<string, Bilingual>

export const severities: readonly Severity[] = ['error', 'warning', 'notice']

export const severityWords: Readonly<
  Record<
    Severity,
    { readonly one: Bilingual; readonly all: Bilingual; readonly says: Bilingual; readonly tone: StatusTone }
  >
> = {
  error: {
    one: { en: 'Error', ur: 'غلطی' },
    all: { en: 'Errors', ur: 'غلطیاں' },
    says: {
      en: 'Nobody can deliver or check it as written.',
      ur: 'جیسا لکھا ہے اس پر نہ عمل ہو سکتا ہے نہ اس کی جانچ۔',
    },
    tone: 'bad',
  },
  warning: {
    one: { en: 'Warning', ur: 'تنبیہ' },
    all: { en: 'Warnings', ur: 'تنبیہات' },
    says: { en: 'It will fail later.', ur: 'یہ آگے چل کر ناکام ہو گا۔' },
    tone: 'warn',
  },
  notice: {
    one: { en: 'Notice', ur: 'توجہ طلب' },
    all: { en: 'Notices', ur: 'توجہ طلب امور' },
    says: { en: 'Worth a look.', ur: 'ایک نظر ڈالنے کے لائق۔' },
    tone: 'plain',
  },
}
