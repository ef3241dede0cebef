import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Report } from '../../contract.ts'

export const reportWords = {
  reports: { en: 'Periodic reports', ur: 'میعادی رپورٹیں' },
  reportsPurpose: {
    en: 'Who submitted which report; a second person verifies it, a third clears it to leave government.',
    ur: 'کس نے کون سی رپورٹ پیش کی؛ دوسرا شخص اس کی تصدیق کرتا ہے اور تیسرا حکومت سے باہر اجرا کی منظوری دیتا ہے۔',
  },
  which: { en: 'Which reports are shown', ur: 'کون سی رپورٹیں دکھائی جائیں' },
  waiting: { en: 'Waiting for me', ur: 'میری منتظر' },
  all: { en: 'All reports', ur: 'تمام رپورٹیں' },
  nothingWaits: { en: 'Nothing waits for you', ur: 'کوئی رپورٹ آپ کی منتظر نہیں' },
  nothingWaitsNext: {
    en: 'What an office submits appears here as soon as you may verify or clear it. All reports shows the rest.',
    ur: 'دفتر کی پیش کردہ رپورٹ یہاں تب نظر آئے گی جب آپ اس کی تصدیق یا اجرا کی منظوری دے سکیں۔ باقی ”تمام رپورٹیں“ میں ہیں۔',
  },
  none: { en: 'No report has come in yet', ur: 'ابھی کوئی رپورٹ نہیں آئی' },
  noneNext: {
    en: 'Import a workbook of figures, or report nil.',
    ur: 'اعداد کی ورک بک درج کیجیے یا ندارد رپورٹ کیجیے۔',
  },
  report: { en: 'Report', ur: 'رپورٹ' },
  reportPurpose: {
    en: 'Hold its figures against the document; then verify it as a second person, or clear it as a third.',
    ur: 'اعداد کا دستاویز سے موازنہ کیجیے؛ پھر دوسرے شخص کے طور پر تصدیق کیجیے یا تیسرے کے طور پر اجرا کی منظوری دیجیے۔',
  },
  office: { en: 'Office', ur: 'دفتر' },
  title: { en: '{reporter}: {kind}, {period}', ur: '{reporter}: {kind}، {period}' },
  fromDocument: { en: 'From a public document', ur: 'عوامی دستاویز سے' },
  fromNoOffice: { en: 'Entered by the secretariat', ur: 'سیکرٹریٹ کا اندراج' },
  file: { en: 'File', ur: 'فائل' },
  figures: {
    en: '{count, plural, one {one figure} other {# figures}}',
    ur: '{count, plural, one {ایک عدد} other {# اعداد}}',
  },
  submitted: { en: 'Submitted', ur: 'پیش کی گئی' },
  verified: { en: 'Verified', ur: 'تصدیق' },
  cleared: { en: 'Cleared', ur: 'اجرا کی منظوری' },
  withTheExample: { en: 'Came with the example', ur: 'مثال کے ساتھ آئی' },
  notYet: { en: 'Not yet', ur: 'ابھی نہیں' },
  notNeeded: { en: 'Not needed: public already', ur: 'درکار نہیں: پہلے سے عوامی' },
  transcribed: { en: 'Came transcribed with the example', ur: 'مثال کے ساتھ نقل شدہ آئی' },
  next: { en: 'What can be done', ur: 'کیا کیا جا سکتا ہے' },
  verify: { en: 'Verify', ur: 'تصدیق کیجیے' },
  verifyAsk: { en: 'Verify this report?', ur: 'اس رپورٹ کی تصدیق کریں؟' },
  verifySays: {
    en: 'You say in your own name that the figures are those of the document. It stays on record and cannot be taken back; a wrong figure is corrected by a new one.',
    ur: 'آپ اپنے نام سے کہہ رہے ہیں کہ اعداد وہی ہیں جو دستاویز میں ہیں۔ یہ ریکارڈ پر رہے گا اور واپس نہیں لیا جا سکتا؛ غلط عدد کی تصحیح نئے عدد سے ہوتی ہے۔',
  },
  compareSays: {
    en: 'You say in your own name that the document is public and that the figures are those printed in it. Figures of public indicators may then stand on the public page. It stays on record and cannot be taken back.',
    ur: 'آپ اپنے نام سے کہہ رہے ہیں کہ دستاویز عوامی ہے اور اعداد وہی ہیں جو اس میں چھپے ہیں۔ اس کے بعد عوامی اشاریوں کے اعداد عوامی صفحے پر آ سکتے ہیں۔ یہ ریکارڈ پر رہے گا اور واپس نہیں لیا جا سکتا۔',
  },
  clear: { en: 'Clear', ur: 'اجرا کی منظوری دیجیے' },
  clearAsk: { en: 'Clear this report?', ur: 'اس رپورٹ کے اجرا کی منظوری دیں؟' },
  clearSays: {
    en: 'Figures of public indicators may then leave government and stand on the public page after the next publication.',
    ur: 'اس کے بعد عوامی اشاریوں کے اعداد حکومت سے باہر جا سکتے ہیں اور اگلی اشاعت کے بعد عوامی صفحے پر آ سکتے ہیں۔',
  },
  more: { en: 'Show earlier reports', ur: 'پہلے کی رپورٹیں دکھائیے' },
  notFound: { en: 'There is no such report', ur: 'ایسی کوئی رپورٹ نہیں' },
  notFoundNext: { en: 'Look for it in the list of reports.', ur: 'اسے رپورٹوں کی فہرست میں دیکھیے۔' },
  reportNil: { en: 'Report nil', ur: 'ندارد رپورٹ کیجیے' },
  nilPurpose: {
    en: 'There was nothing to count. Nil is a statement of the office; silence is none.',
    ur: 'شمار کرنے کو کچھ نہ تھا۔ ندارد دفتر کا بیان ہے؛ خاموشی بیان نہیں۔',
  },
  nilOf: { en: 'Indicators with nothing to count', ur: 'وہ اشاریے جن میں شمار کرنے کو کچھ نہ تھا' },
  place: { en: 'Place', ur: 'مقام' },
  document: { en: 'Document that says so', ur: 'وہ دستاویز جس میں یہ درج ہے' },
  nilReported: {
    en: '{count, plural, one {One nil figure was} other {# nil figures were}} appended. It now waits for a second person.',
    ur: '{count, plural, one {ایک ندارد عدد درج ہوا} other {# ندارد اعداد درج ہوئے}}۔ اب یہ دوسرے شخص کی منتظر ہے۔',
  },
  toReport: { en: 'See the report', ur: 'رپورٹ دیکھیے' },
} satisfies Record<string, Bilingual>

export const reportKindNames = {
  workbook: { en: 'Workbook', ur: 'ورک بک' },
  'nil report': { en: 'Nil report', ur: 'ندارد رپورٹ' },
  screen: { en: 'Report on screen', ur: 'اسکرین پر رپورٹ' },
  correction: { en: 'Correction', ur: 'تصحیح' },
} satisfies Record<Report['kind'], Bilingual>
