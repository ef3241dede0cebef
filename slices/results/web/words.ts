import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  indicators: { en: 'Indicators', ur: 'اشاریے' },
  indicatorsPurpose: {
    en: 'What is measured, the latest figure of each, and what stands behind it.',
    ur: 'کیا ناپا جاتا ہے، ہر اشاریے کا تازہ ترین عدد اور اس کی بنیاد۔',
  },
  indicator: { en: 'Indicator', ur: 'اشاریہ' },
  latest: { en: 'Latest figure', ur: 'تازہ ترین عدد' },
  status: { en: 'Status', ur: 'کیفیت' },
  target: { en: 'Target', ur: 'ہدف' },
  baseline: { en: 'Baseline', ur: 'بنیادی سطح' },
  noTarget: { en: 'No target', ur: 'کوئی ہدف نہیں' },
  noBaseline: { en: 'No baseline', ur: 'بنیادی سطح درج نہیں' },
  promised: { en: 'promised for {date} by {office}', ur: '{date} تک {office} کی جانب سے وعدہ' },
  promisedBy: { en: 'promised for {date}', ur: '{date} تک کا وعدہ' },
  by: { en: '{value} by {date}', ur: '{date} تک {value}' },
  noFigure: { en: 'No figure yet', ur: 'ابھی کوئی عدد نہیں' },
  search: { en: 'Search by code or name', ur: 'کوڈ یا نام سے تلاش' },
  allIndicators: { en: 'Show all indicators', ur: 'تمام اشاریے دکھائیے' },
  noneMatch: { en: 'No indicator matches', ur: 'کوئی اشاریہ نہیں ملا' },
  noneMatchNext: {
    en: 'Search for another word, or empty the field to see all.',
    ur: 'کوئی اور لفظ تلاش کیجیے، یا خانہ خالی کر کے تمام دیکھیے۔',
  },
  pillar: { en: 'Pillar {code}', ur: 'ستون {code}' },
  wholeField: { en: 'The field as a whole', ur: 'مجموعی میدان' },
  groupHolds: {
    en: '{count, plural, one {one indicator} other {# indicators}}, {measured} with a figure',
    ur: '{count, plural, one {ایک اشاریہ} other {# اشاریے}}، {measured} میں عدد موجود ہے',
  },
  noIndicatorOfThese: {
    en: 'No indicator measures this.',
    ur: 'کوئی اشاریہ اسے نہیں ناپتا۔',
  },
  noIndicators: { en: 'Nothing is measured yet', ur: 'ابھی کچھ نہیں ناپا جا رہا' },
  noIndicatorsNext: {
    en: 'The secretariat declares indicators; figures can be imported after that.',
    ur: 'اشاریے سیکرٹریٹ مقرر کرتا ہے؛ اس کے بعد اعداد درج کیے جا سکتے ہیں۔',
  },
  places: { en: 'places and offices that reported', ur: 'رپورٹ کرنے والے مقامات اور دفاتر' },
  figures: { en: 'Figures', ur: 'اعداد' },
  figuresPurpose: {
    en: 'Every figure as it was reported, newest first, each with its document and reference.',
    ur: 'ہر عدد جیسے رپورٹ ہوا، تازہ ترین پہلے، اپنی دستاویز اور حوالہ نمبر کے ساتھ۔',
  },
  figure: { en: 'Figure {reference}', ur: 'عدد {reference}' },
  figurePurpose: {
    en: 'What it says, where it comes from, and what became of it.',
    ur: 'یہ کیا کہتا ہے، کہاں سے آیا اور اس کا کیا ہوا۔',
  },
  reference: { en: 'Reference', ur: 'حوالہ' },
  value: { en: 'Value', ur: 'قدر' },
  place: { en: 'Place', ur: 'مقام' },
  period: { en: 'Period', ur: 'مدت' },
  document: { en: 'Document', ur: 'دستاویز' },
  agency: { en: 'Reported by', ur: 'رپورٹ کنندہ' },
  released: { en: 'Released: the public may read this figure.', ur: 'جاری شدہ: یہ عدد عوام پڑھ سکتے ہیں۔' },
  notYetReleased: {
    en: 'Not yet released: it is read inside government only.',
    ur: 'ابھی جاری نہیں ہوا: صرف حکومت کے اندر پڑھا جاتا ہے۔',
  },
  standing: { en: 'Stands as', ur: 'حیثیت' },
  noFigures: { en: 'No figures here', ur: 'یہاں کوئی عدد نہیں' },
  noFiguresNext: {
    en: 'Import a workbook, or choose another indicator.',
    ur: 'ورک بک درج کیجیے یا کوئی اور اشاریہ منتخب کیجیے۔',
  },
  ofIndicator: { en: 'Of the indicator', ur: 'اشاریے کے اعتبار سے' },
  all: { en: 'All indicators', ur: 'تمام اشاریے' },
  more: { en: 'Show the next fifty', ur: 'اگلے پچاس دکھائیے' },
  series: { en: 'Figures by period', ur: 'مدت وار اعداد' },
  coverage: { en: 'Coverage', ur: 'احاطہ' },
  coverageOf: { en: '{reported} of {expected} reported', ur: '{expected} میں سے {reported} نے رپورٹ کیا' },
  disagree: { en: 'These documents disagree', ur: 'ان دستاویزات میں اختلاف ہے' },
  reading: { en: 'What the figures mean', ur: 'اعداد کا مفہوم' },
  noReading: {
    en: 'This indicator can be read either way. No officer has written yet what its figures mean.',
    ur: 'یہ اشاریہ دونوں طرح پڑھا جا سکتا ہے۔ ابھی کسی افسر نے اس کے اعداد کی تشریح نہیں لکھی۔',
  },
  source: { en: 'Source', ur: 'ماخذ' },
  shownOf: {
    en: 'The newest {shown} of {all} figures are shown.',
    ur: 'کل {all} میں سے تازہ ترین {shown} اعداد دکھائے گئے ہیں۔',
  },
  corrections: { en: 'Corrections', ur: 'تصحیحات' },
  noCorrections: { en: 'It was never corrected.', ur: 'اس کی کبھی تصحیح نہیں ہوئی۔' },
  toReport: { en: 'The report in which it came', ur: 'وہ رپورٹ جس میں یہ آیا' },
  usedIn: { en: 'Where it was used', ur: 'کہاں استعمال ہوا' },
  correctedBy: { en: 'corrected by {reference}', ur: '{reference} سے تصحیح ہوئی' },
  correct: { en: 'Correct this figure', ur: 'اس عدد کی تصحیح کیجیے' },
  correctNext: {
    en: 'The old figure stays. The correction is a new one that points at it.',
    ur: 'پرانا عدد برقرار رہتا ہے۔ تصحیح ایک نیا عدد ہے جو اس کا حوالہ دیتا ہے۔',
  },
  kind: { en: 'What is reported', ur: 'کیا رپورٹ ہوا' },
  corrigendum: { en: 'Document that says so', ur: 'وہ دستاویز جس میں یہ درج ہے' },
  corrected: {
    en: 'Corrected. The new reference is {reference}.',
    ur: 'تصحیح ہو گئی۔ نیا حوالہ {reference} ہے۔',
  },
  checks: { en: 'Checks', ur: 'جانچ' },
  checksPurpose: {
    en: 'Where stored figures cannot all be true. Both stay until a named officer gives a reason.',
    ur: 'جہاں درج شدہ اعداد سب کے سب درست نہیں ہو سکتے۔ جب تک نامزد افسر وجہ نہ دے، دونوں برقرار رہتے ہیں۔',
  },
  checked: {
    en: '{figures} figures of {documents} documents; {complete} of {totals} totals with all their parts; {funnels, plural, one {one funnel} other {# funnels}}.',
    ur: '{documents} دستاویزات کے {figures} اعداد؛ {totals} میں سے {complete} مجموعے تمام اجزا کے ساتھ؛ {funnels} سلسلے۔',
  },
  clean: { en: 'The checks found nothing', ur: 'جانچ میں کچھ نہیں ملا' },
  cleanNext: {
    en: 'They run again whenever figures are added.',
    ur: 'نئے اعداد آنے پر جانچ دوبارہ ہوتی ہے۔',
  },
  resolve: { en: 'Resolve', ur: 'فیصلہ کیجیے' },
  stands: { en: 'Which figure stands', ur: 'کون سا عدد برقرار ہے' },
  none: { en: 'None of them', ur: 'ان میں سے کوئی نہیں' },
  reason: { en: 'Reason', ur: 'وجہ' },
  resolved: { en: 'Resolved', ur: 'فیصلہ ہو چکا' },
  resolvedBy: {
    en: '{stands} stands. {reason} ({by}, {on})',
    ur: '{stands} برقرار ہے۔ {reason} ({by}، {on})',
  },
  officer: { en: 'an officer', ur: 'ایک افسر' },
  import: { en: 'Import figures', ur: 'اعداد درج کیجیے' },
  importPurpose: {
    en: 'Choose a workbook, look at the dry run, then import: all rows, or none.',
    ur: 'ورک بک منتخب کیجیے، آزمائشی جانچ دیکھیے، پھر درج کیجیے: یا سب سطریں، یا کوئی نہیں۔',
  },
  workbook: { en: 'Workbook of figures', ur: 'اعداد کی ورک بک' },
  workbookHint: {
    en: 'XLSX or CSV with the columns indicator, part_of, place, period, unit, value, agency, document, kind.',
    ur: 'XLSX یا CSV، جس میں یہ کالم ہوں: indicator، part_of، place، period، unit، value، agency، document، kind۔',
  },
  rowsDocument: { en: 'Document of rows that name none', ur: 'جن سطروں میں دستاویز درج نہیں ان کی دستاویز' },
  published: {
    en: 'Taken from a document that is public already',
    ur: 'ایسی دستاویز سے لیا گیا جو پہلے سے عوامی ہے',
  },
  publishedHint: {
    en: 'Name the document. A second person compares the figures with it before they may leave government.',
    ur: 'دستاویز کا نام دیجیے۔ حکومت سے باہر جانے سے پہلے دوسرا شخص اعداد کا اس سے موازنہ کرتا ہے۔',
  },
  tryIt: { en: 'Try it: nothing is written', ur: 'آزمائیے: کچھ درج نہیں ہو گا' },
  dryRun: {
    en: '{figures} of {rows} rows would become figures.',
    ur: '{rows} میں سے {figures} سطریں عدد بنیں گی۔',
  },
  cells: { en: 'Cells to mend: {count}', ur: 'درست کرنے والے خانے: {count}' },
  findings: {
    en: 'What the checks say ({count}). It is imported as printed and stays visible.',
    ur: 'جانچ کا نتیجہ ({count})۔ اعداد جیسے چھپے ہیں ویسے ہی درج ہوں گے اور اختلاف نظر آتا رہے گا۔',
  },
  atRow: { en: 'Row {row}, {column}', ur: 'سطر {row}، {column}' },
  importNow: { en: 'Import {count} figures', ur: '{count} اعداد درج کیجیے' },
  imported: {
    en: '{count} figures were appended, from {first} to {last}.',
    ur: '{count} اعداد درج ہوئے، {first} سے {last} تک۔',
  },
} satisfies Record<string, Bilingual>

export const kindNames = {
  value: { en: 'Value', ur: 'قدر' },
  total: { en: 'Total', ur: 'مجموعہ' },
  nil: { en: 'Nil', ur: 'ندارد' },
  'not reported': { en: 'Not reported', ur: 'رپورٹ نہیں ہوا' },
  'not applicable': { en: 'Not applicable', ur: 'اطلاق نہیں ہوتا' },
} satisfies Record<string, Bilingual>

export const standingNames = {
  reported: { en: 'Reported', ur: 'رپورٹ شدہ' },
  verified: { en: 'Verified', ur: 'تصدیق شدہ' },
  cleared: { en: 'Cleared', ur: 'اجرا کے لیے منظور' },
  published: { en: 'Published', ur: 'شائع شدہ' },
} satisfies Record<string, Bilingual>

export const statusNames = {
  met: { en: 'Met', ur: 'ہدف حاصل' },
  'on track': { en: 'On track', ur: 'درست رفتار پر' },
  behind: { en: 'Behind', ur: 'پیچھے' },
  'off track': { en: 'Off track', ur: 'راستے سے ہٹا ہوا' },
  'needs a reading': { en: 'Needs a written reading', ur: 'تحریری تشریح درکار' },
  withheld: { en: 'Withheld', ur: 'روک لیا گیا' },
  'cannot be computed': { en: 'Cannot be computed', ur: 'حساب ممکن نہیں' },
} satisfies Record<string, Bilingual>
