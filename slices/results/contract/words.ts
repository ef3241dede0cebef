import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of this slice do, and how they are refused, in both languages. */
export const words = {
  declareIndicator: {
    en: 'Declare an indicator: its unit, its direction, and what it measures.',
    ur: 'اشاریہ مقرر کرنا: اس کی اکائی، سمت اور یہ کہ وہ کیا ناپتا ہے۔',
  },
  setBaselineAndTarget: {
    en: 'Set where an indicator began and what it should reach.',
    ur: 'اشاریے کی بنیادی سطح اور ہدف مقرر کرنا۔',
  },
  declareFunnel: {
    en: 'Declare stages that can only shrink, so that figures can be held against one another.',
    ur: 'ایسے مراحل کا سلسلہ مقرر کرنا جن کی تعداد ہر اگلے مرحلے میں کم ہی ہو سکتی ہے، تاکہ اعداد کا موازنہ ہو سکے۔',
  },
  listIndicators: {
    en: 'List indicators with their latest figure, its coverage, and what the data and the office say.',
    ur: 'اشاریوں کی فہرست: تازہ ترین عدد، اس کا احاطہ، اور یہ کہ اعداد کیا کہتے ہیں اور دفتر کیا۔',
  },
  readIndicator: {
    en: 'Read an indicator: its figures by period, their documents, and where they disagree.',
    ur: 'اشاریہ پڑھنا: مدت وار اعداد، ان کی دستاویزات اور باہمی اختلافات۔',
  },
  writeReading: {
    en: 'Write what the figures of an indicator mean for a period.',
    ur: 'کسی مدت کے لیے اشاریے کے اعداد کی تحریری تشریح درج کرنا۔',
  },
  reportStatus: {
    en: 'Report how the office itself sees an indicator, with the reason.',
    ur: 'اشاریے کے بارے میں دفتر کا اپنا جائزہ، وجہ کے ساتھ، درج کرنا۔',
  },
  sumByQuarter: {
    en: 'Add an indicator by quarter, and say how many of those expected stand behind each total.',
    ur: 'اشاریے کا سہ ماہی مجموعہ، اس وضاحت کے ساتھ کہ متوقع اکائیوں میں سے کتنی نے رپورٹ کیا۔',
  },
  listFigures: {
    en: 'List figures, newest first, fifty at a time.',
    ur: 'اعداد کی فہرست، تازہ ترین پہلے، ایک وقت میں پچاس۔',
  },
  readFigure: {
    en: 'Read a figure by its reference: what it says, its source, its corrections, and where it is used.',
    ur: 'حوالہ نمبر سے عدد پڑھنا: متن، ماخذ، تصحیحات اور یہ کہ وہ کہاں استعمال ہوا۔',
  },
  correctFigure: {
    en: 'Correct a figure. The old one stays; the correction points at it.',
    ur: 'عدد کی تصحیح کرنا۔ پرانا عدد برقرار رہتا ہے اور تصحیح اس کا حوالہ دیتی ہے۔',
  },
  checkFigures: {
    en: 'Hold stored figures against one another: sums, stages, documents, periods and units.',
    ur: 'درج شدہ اعداد کا باہمی موازنہ: مجموعے، مراحل، دستاویزات، مدتیں اور اکائیاں۔',
  },
  resolveDiscrepancy: {
    en: 'Resolve a discrepancy in the own name and with a reason. Both figures remain.',
    ur: 'اعداد کے اختلاف کا اپنے نام سے اور وجہ کے ساتھ فیصلہ کرنا۔ دونوں اعداد برقرار رہتے ہیں۔',
  },
  previewFigures: {
    en: 'Read a workbook of figures and say what is wrong with which cell. Nothing is written.',
    ur: 'اعداد کی ورک بک پڑھ کر بتانا کہ کس خانے میں کیا نقص ہے۔ کچھ لکھا نہیں جاتا۔',
  },
  importFigures: {
    en: 'Append the figures of a workbook: all of them, or none.',
    ur: 'ورک بک کے تمام اعداد درج کرنا: یا سب، یا کوئی نہیں۔',
  },
  reportNil: {
    en: 'Report that there was nothing to count: nil, which is not silence.',
    ur: 'یہ رپورٹ کرنا کہ شمار کرنے کو کچھ نہ تھا: ندارد، جو خاموشی سے مختلف ہے۔',
  },
  listReports: {
    en: 'List periodic reports, who submitted them, and who verified and cleared them.',
    ur: 'میعادی رپورٹوں کی فہرست: کس نے پیش کیں، کس نے تصدیق کی اور کس نے اجرا کی منظوری دی۔',
  },
  verifyReport: {
    en: 'Verify a report against its documents, as a second person.',
    ur: 'دوسرے شخص کی حیثیت سے رپورٹ کی اس کی دستاویزات سے تصدیق کرنا۔',
  },
  clearReport: {
    en: 'Let the figures of a report leave government, as a third person outside the reporting office.',
    ur: 'رپورٹ کرنے والے دفتر سے باہر کے تیسرے شخص کی حیثیت سے اعداد کے اجرا کی منظوری دینا۔',
  },
  codeTaken: {
    en: 'Another indicator has this code. Choose another code.',
    ur: 'یہ کوڈ کسی اور اشاریے کا ہے۔ دوسرا کوڈ منتخب کیجیے۔',
  },
  nothingToSet: {
    en: 'Neither a baseline nor a target was given. Fill in one of them.',
    ur: 'نہ بنیادی سطح دی گئی نہ ہدف۔ کوئی ایک درج کیجیے۔',
  },
  targetWithoutBaseline: {
    en: 'No target without a baseline. Enter the baseline, or the day for which it is promised.',
    ur: 'بنیادی سطح کے بغیر ہدف مقرر نہیں ہو سکتا۔ بنیادی سطح درج کیجیے یا وہ تاریخ جس تک اس کا وعدہ ہے۔',
  },
  baselineNeedsValueOrDate: {
    en: 'A baseline needs a value with its period, or the day for which it is promised.',
    ur: 'بنیادی سطح کے لیے قدر اور اس کی مدت ضروری ہے، یا وہ تاریخ جس تک اس کا وعدہ ہے۔',
  },
  targetSaysNothing: {
    en: 'The target does not say what is to be reached. Enter a value.',
    ur: 'ہدف میں یہ درج نہیں کہ کیا حاصل کرنا ہے۔ قدر درج کیجیے۔',
  },
  periodBackwards: {
    en: 'The period ends before it begins. Change one of the dates.',
    ur: 'مدت شروع ہونے سے پہلے ختم ہو جاتی ہے۔ کوئی ایک تاریخ بدلیے۔',
  },
  funnelExists: {
    en: 'A funnel of this name is declared already.',
    ur: 'اس نام کا سلسلہ پہلے سے مقرر ہے۔',
  },
  stageTwice: {
    en: 'An indicator stands twice in the funnel. Each stage is another indicator.',
    ur: 'سلسلے میں ایک اشاریہ دو بار درج ہے۔ ہر مرحلہ الگ اشاریہ ہوتا ہے۔',
  },
  officeNotYours: {
    en: 'You are not focal person of this office. Choose your own office, or send the report to the secretariat.',
    ur: 'آپ اس دفتر کے فوکل پرسن نہیں ہیں۔ اپنا دفتر منتخب کیجیے یا رپورٹ سیکرٹریٹ کو بھیج دیجیے۔',
  },
  letterNeeded: {
    en: 'The secretariat reports in the name of an office only from its letter. Enter the letter, or name no office.',
    ur: 'سیکرٹریٹ کسی دفتر کے نام سے صرف اس کے خط کی بنیاد پر رپورٹ کرتا ہے۔ خط درج کیجیے یا دفتر کا نام نہ دیجیے۔',
  },
  letterNamesNoOffice: {
    en: 'The letter does not say which office wrote it. Choose that office.',
    ur: 'یہ درج نہیں کہ خط کس دفتر نے لکھا۔ وہ دفتر منتخب کیجیے۔',
  },
  letterOfAnotherOffice: {
    en: 'The letter is of another office than the one that reports. An office reports by its own letter.',
    ur: 'خط اس دفتر کا نہیں جس کی رپورٹ ہے۔ دفتر اپنے ہی خط سے رپورٹ کرتا ہے۔',
  },
  onlyTheSecretariatTakesFromDocuments: {
    en: 'Only the secretariat enters figures as taken from a public document. Import them as reported.',
    ur: 'عوامی دستاویز سے لیے گئے اعداد صرف سیکرٹریٹ درج کرتا ہے۔ انہیں رپورٹ شدہ کے طور پر درج کیجیے۔',
  },
  documentNeeded: {
    en: 'Name the public document from which the figures were taken: a second person compares them with it.',
    ur: 'اس عوامی دستاویز کا نام دیجیے جس سے اعداد لیے گئے: دوسرا شخص ان کا اس سے موازنہ کرتا ہے۔',
  },
  officeNeeded: {
    en: 'You are focal person of several offices. Say for which one you report.',
    ur: 'آپ ایک سے زیادہ دفاتر کے فوکل پرسن ہیں۔ بتائیے کہ رپورٹ کس دفتر کی ہے۔',
  },
  hasNoSum: {
    en: 'Percentages, scores and words have no sum. Read the figures one by one.',
    ur: 'فیصد، درجات اور الفاظ کا مجموعہ نہیں ہوتا۔ اعداد الگ الگ پڑھیے۔',
  },
  alreadyCorrected: {
    en: 'This figure has been corrected already. Correct the correction.',
    ur: 'اس عدد کی تصحیح پہلے ہو چکی ہے۔ تصحیح شدہ عدد کی تصحیح کیجیے۔',
  },
  valueDoesNotFitKind: {
    en: 'A value or total needs a number; nil, not reported and not applicable have none.',
    ur: 'قدر یا مجموعے کے لیے عدد ضروری ہے؛ ندارد، غیر موصولہ اور غیر متعلقہ کے ساتھ عدد نہیں ہوتا۔',
  },
  nothingChanged: {
    en: 'The correction says the same as the figure that it corrects.',
    ur: 'تصحیح میں وہی بات درج ہے جو اصل عدد میں ہے۔',
  },
  tooManyToCheck: {
    en: 'There are {count} figures, and at most {limit} are checked at a time. Choose an indicator or a period.',
    ur: 'کل {count} اعداد ہیں جبکہ ایک وقت میں زیادہ سے زیادہ {limit} جانچے جاتے ہیں۔ کوئی اشاریہ یا مدت منتخب کیجیے۔',
  },
  alreadyResolved: {
    en: 'This discrepancy has been resolved already. Read the reason.',
    ur: 'اس اختلاف کا فیصلہ ہو چکا ہے۔ وجہ پڑھیے۔',
  },
  noLongerFound: {
    en: 'The checks no longer find this discrepancy, or find another figure in it. Look at the list again.',
    ur: 'جانچ میں یہ اختلاف اب موجود نہیں، یا اس میں کوئی اور عدد شامل ہو گیا ہے۔ فہرست دوبارہ دیکھیے۔',
  },
  notOneOfThem: {
    en: 'The figure that should stand is none of those that disagree.',
    ur: 'جس عدد کو برقرار رکھنا ہے وہ اختلاف والے اعداد میں شامل نہیں۔',
  },
  fileUnreadable: {
    en: 'The file could not be read as a table of figures. Try the dry run: it names the cells.',
    ur: 'فائل اعداد کے جدول کے طور پر نہیں پڑھی جا سکی۔ آزمائشی جانچ کیجیے: وہ خانوں کی نشاندہی کرتی ہے۔',
  },
  tooManyFigures: {
    en: 'The file has {count} rows; at most {limit} are taken at a time. Split it, for instance by year.',
    ur: 'فائل میں {count} سطریں ہیں جبکہ ایک وقت میں زیادہ سے زیادہ {limit} لی جاتی ہیں۔ اسے حصوں میں بانٹیے، مثلاً سال کے لحاظ سے۔',
  },
  rowsUnreadable: {
    en: 'Nothing was written: {count, plural, one {one cell} other {# cells}} cannot be read, the first in row {row}. Mend and send the file again.',
    ur: 'کچھ درج نہیں کیا گیا: {count, plural, one {ایک خانہ} other {# خانے}} نہیں پڑھے جا سکے، پہلا سطر {row} میں ہے۔ درست کر کے فائل دوبارہ بھیجیے۔',
  },
  nothingToImport: {
    en: 'The file holds no row with a figure.',
    ur: 'فائل میں عدد والی کوئی سطر نہیں۔',
  },
  fileAlreadyImported: {
    en: 'This file has been imported already. Look at its report in the list.',
    ur: 'یہ فائل پہلے درج ہو چکی ہے۔ فہرست میں اس کی رپورٹ دیکھیے۔',
  },
  alreadyVerified: { en: 'This report has been verified already.', ur: 'اس رپورٹ کی تصدیق ہو چکی ہے۔' },
  needsSecondPerson: {
    en: 'You submitted this report. A second person verifies it.',
    ur: 'یہ رپورٹ آپ نے پیش کی تھی۔ تصدیق دوسرا شخص کرتا ہے۔',
  },
  alreadyCleared: {
    en: 'This report has been cleared already.',
    ur: 'اس رپورٹ کے اجرا کی منظوری ہو چکی ہے۔',
  },
  notYetVerified: {
    en: 'The report has not been verified. Verification by a second person comes first.',
    ur: 'رپورٹ کی تصدیق نہیں ہوئی۔ پہلے دوسرا شخص تصدیق کرے۔',
  },
  needsThirdPerson: {
    en: 'A third person clears a report: not the one who submitted or verified it, and nobody of the reporting office or, where there is none, of the secretariat.',
    ur: 'اجرا کی منظوری تیسرا شخص دیتا ہے: نہ وہ جس نے رپورٹ پیش کی یا تصدیق کی، نہ رپورٹ کرنے والے دفتر کا فرد اور، جہاں دفتر نہ ہو، نہ سیکرٹریٹ کا۔',
  },
  publishedAlready: {
    en: 'These figures were taken from a document that is public already: they take no further signature.',
    ur: 'یہ اعداد ایسی دستاویز سے لیے گئے ہیں جو پہلے سے عوامی ہے: ان پر مزید دستخط درکار نہیں۔',
  },
  onlyVerifiers: { en: 'Verifiers verify reports.', ur: 'رپورٹ کی تصدیق تصدیق کنندہ کرتا ہے۔' },
  onlyApprovers: {
    en: 'Approvers clear reports.',
    ur: 'اجرا کی منظوری منظور کنندہ دیتا ہے۔',
  },
  onlyTheSecretariat: {
    en: 'The secretariat resolves discrepancies.',
    ur: 'اختلافات کا فیصلہ سیکرٹریٹ کرتا ہے۔',
  },
  onlyTheSecretariatDeclares: {
    en: 'The secretariat declares what is measured, sets targets and writes readings.',
    ur: 'یہ طے کرنا کہ کیا ناپا جائے، اہداف مقرر کرنا اور تشریح لکھنا سیکرٹریٹ کا کام ہے۔',
  },
  onlyReporters: {
    en: 'Focal persons report for their own office; the secretariat enters what came by letter.',
    ur: 'فوکل پرسن اپنے دفتر کی جانب سے رپورٹ کرتے ہیں؛ جو خط سے آئے اسے سیکرٹریٹ درج کرتا ہے۔',
  },
  onlyTheOffice: {
    en: 'The reporting office or the secretariat corrects a figure.',
    ur: 'عدد کی تصحیح رپورٹ کرنے والا دفتر یا سیکرٹریٹ کرتا ہے۔',
  },
  indicatorUnknown: {
    en: 'No indicator has the code or name "{name}". Write it as in the list of indicators.',
    ur: '{name} نام یا کوڈ کا کوئی اشاریہ نہیں۔ نام ویسے ہی لکھیے جیسے اشاریوں کی فہرست میں ہے۔',
  },
} as const satisfies Record<string, Bilingual>
