import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { FigureKind, Outcome } from '../../rules/parts-of-a-snapshot.ts'

/** The words of the pages that say where sentences and figures came from. */
export const originWords = {
  changedBy: { en: 'Changed by {proposal}', ur: '{proposal} کے ذریعے تبدیل ہوا' },
  edited: { en: 'Edited by the secretariat', ur: 'سیکرٹریٹ نے ترمیم کی' },
  changedOn: { en: '{field}, {day}', ur: '{field}، {day}' },
  unchanged: {
    en: 'No public sentence here was changed since the first version, and no proposal was made about it.',
    ur: 'پہلے نسخے کے بعد یہاں کا کوئی عوامی جملہ تبدیل نہیں ہوا اور نہ اس پر کوئی تجویز آئی۔',
  },
  alsoProposed: { en: 'Also proposed', ur: 'یہ بھی تجویز ہوا' },
  importedFrom: { en: 'Read from {file}, {sheet}row {row}.', ur: '{file} سے لیا گیا، {sheet}قطار {row}۔' },
  sheet: { en: 'sheet {sheet}, ', ur: 'شیٹ {sheet}، ' },
  ledgerEntry: { en: 'Ledger entry', ur: 'کھاتے کا اندراج' },
  proposalTitle: { en: 'Proposal {number}', ur: 'تجویز نمبر {number}' },
  about: { en: 'About', ur: 'متعلق' },
  madeBy: { en: 'Made by', ur: 'تجویز کنندہ' },
  takenUp: { en: 'To be taken up by {day} · {office}', ur: '{day} تک زیرِ غور لایا جائے گا · {office}' },
  authorDissents: { en: 'The author dissents', ur: 'مصنف کو اختلاف ہے' },
  hiddenAuthor: {
    en: 'An author who chose to stay hidden. The name is not kept anywhere.',
    ur: 'ایسا تجویز کنندہ جس نے اپنا نام پوشیدہ رکھا۔ نام کہیں محفوظ نہیں۔',
  },
  aParticipantOf: { en: 'A participant, {sector}', ur: 'ایک شریک، {sector}' },
  aParticipant: { en: 'A participant', ur: 'ایک شریک' },
  round: { en: 'Round', ur: 'دور' },
  madeOn: { en: 'Made on', ur: 'تاریخ' },
  proposedChange: { en: 'What was proposed', ur: 'کیا تجویز ہوا' },
  reasonGiven: { en: 'Why it was proposed', ur: 'تجویز کی وجہ' },
  answer: { en: 'Answer', ur: 'جواب' },
  reason: { en: 'Reason', ur: 'وجہ' },
  whatBecame: { en: 'What the sentence became', ur: 'جملہ کیا بنا' },
  seeClause: { en: 'See the clause as it stands', ur: 'جملہ موجودہ صورت میں دیکھیے' },
  consultationTitle: {
    en: 'Consultation: every proposal and its answer',
    ur: 'مشاورت: ہر تجویز اور اس کا جواب',
  },
  answeredShare: {
    en: '{answered} of {made} proposals are answered ({share}%).',
    ur: '{made} میں سے {answered} تجاویز کا جواب دیا گیا ({share} فیصد)۔',
  },
  onlyPublicText: {
    en: 'Proposals on text that is not public are not counted and not shown.',
    ur: 'غیر عوامی متن پر آنے والی تجاویز نہ شمار کی گئیں نہ دکھائی گئیں۔',
  },
  morePages: { en: 'More proposals', ur: 'مزید تجاویز' },
  page: { en: 'Page {page}', ur: 'صفحہ {page}' },
  figure: { en: 'Figure', ur: 'عدد' },
  figureTitle: { en: 'Figure {reference}', ur: 'عدد {reference}' },
  indicator: { en: 'Indicator', ur: 'اشاریہ' },
  value: { en: 'Value', ur: 'قدر' },
  period: { en: 'Period', ur: 'مدت' },
  place: { en: 'Place', ur: 'مقام' },
  partOf: { en: '{place}, part of {whole}', ur: '{place}، {whole} کا حصہ' },
  coverage: { en: 'Coverage', ur: 'احاطہ' },
  coverageOf: {
    en: '{reported} of {expected} expected reported',
    ur: 'متوقع {expected} میں سے {reported} نے رپورٹ کیا',
  },
  coverageReported: {
    en: '{reported} reported; expected: not known',
    ur: '{reported} نے رپورٹ کیا؛ متوقع: معلوم نہیں',
  },
  whyExpectedUnknown: {
    en: 'How many were expected is not known: no reporting place is named for this indicator.',
    ur: 'متوقع تعداد معلوم نہیں: اس اشاریے کے لیے رپورٹ دینے والے مقامات نامزد نہیں۔',
  },
  coverageUnknown: { en: 'not known', ur: 'معلوم نہیں' },
  whyCoverageUnknown: {
    en: 'Coverage is not known where the reports of a period were not counted for this publication.',
    ur: 'جس مدت کی رپورٹیں اس اشاعت کے لیے شمار نہیں کی گئیں، اس کا احاطہ معلوم نہیں۔',
  },
  baselineCoverageUnknown: {
    en: 'coverage not known: no reports stand behind a baseline here',
    ur: 'احاطہ معلوم نہیں: بنیادی سطح کے پیچھے یہاں رپورٹیں درج نہیں',
  },
  howEntered: { en: 'How it was entered', ur: 'اندراج کیسے ہوا' },
  source: { en: 'Source', ur: 'ماخذ' },
  agency: { en: 'Stated by', ur: 'بیان کنندہ' },
  figureStatus: { en: 'Status', ur: 'حیثیت' },
  reference: { en: 'Reference', ur: 'حوالہ' },
  corrects: { en: 'Corrects', ur: 'تصحیح کرتا ہے' },
  reportedOn: { en: 'Entered on', ur: 'اندراج کی تاریخ' },
  disagrees: {
    en: 'Another official figure for the same indicator, place and period says something else. Both stand until a named officer resolves it.',
    ur: 'اسی اشاریے، مقام اور مدت کا ایک اور سرکاری عدد مختلف ہے۔ جب تک کوئی نامزد افسر فیصلہ نہ کرے، دونوں برقرار ہیں۔',
  },
  sideBySide: { en: 'Side by side', ur: 'پہلو بہ پہلو' },
  baseline: { en: 'Baseline', ur: 'بنیادی سطح' },
  baselinePromised: { en: 'promised for {day}', ur: '{day} تک متوقع' },
  target: { en: 'Target', ur: 'ہدف' },
  targetBy: { en: '{value} by {day}', ur: '{day} تک {value}' },
  dataSay: { en: 'What the data say', ur: 'اعداد کیا کہتے ہیں' },
  readingOf: { en: 'How it is to be read', ur: 'اسے کیسے پڑھا جائے' },
  definition: { en: 'Definition', ur: 'تعریف' },
  measures: { en: 'Measures', ur: 'کس کی پیمائش' },
  noFigures: {
    en: 'No figure has been let out for this indicator yet.',
    ur: 'اس اشاریے کا کوئی عدد ابھی جاری نہیں ہوا۔',
  },
  allFigures: { en: 'All {count} figures', ur: 'تمام {count} اعداد' },
  suppressed: {
    en: 'Not shown: a count below five, or one from which such a count could be worked out',
    ur: 'ظاہر نہیں کیا گیا: پانچ سے کم تعداد، یا ایسی تعداد جس سے وہ معلوم ہو سکے',
  },
} as const satisfies Record<string, Bilingual>

export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  accepted: { en: 'Accepted', ur: 'منظور' },
  partly: { en: 'Accepted in part', ur: 'جزوی طور پر منظور' },
  rejected: { en: 'Rejected', ur: 'نامنظور' },
  deferred: { en: 'Deferred', ur: 'مؤخر' },
}
export const unanswered: Bilingual = { en: 'Not answered yet', ur: 'ابھی جواب نہیں دیا گیا' }

/** A number, a nil report, silence and what does not apply are four things. */
export const kindNames: Readonly<Record<FigureKind, Bilingual>> = {
  value: { en: 'Value', ur: 'قدر' },
  total: { en: 'Total as printed', ur: 'مجموعہ جیسا چھپا' },
  nil: { en: 'Nil report', ur: 'ندارد' },
  'not reported': { en: 'Not reported', ur: 'رپورٹ نہیں ہوا' },
  'not applicable': { en: 'Not applicable', ur: 'قابلِ اطلاق نہیں' },
}

export const statusNames: Readonly<Record<'provisional' | 'final', Bilingual>> = {
  provisional: { en: 'provisional', ur: 'عبوری' },
  final: { en: 'final', ur: 'حتمی' },
}
export const standingNames: Readonly<Record<'cleared' | 'published', Bilingual>> = {
  cleared: {
    en: 'verified by a second person and cleared by a third',
    ur: 'دوسرے فرد نے تصدیق کی اور تیسرے نے اجرا کی اجازت دی',
  },
  published: { en: 'taken from a document that was public before', ur: 'پہلے سے عوامی دستاویز سے لیا گیا' },
}
