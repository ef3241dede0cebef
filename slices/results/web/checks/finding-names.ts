import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Explanation, FigureFindingCode } from '../../rules/figure-checks/finding.ts'

/** What each check found, in a few words; its code stands beside it, since scripts and letters name that. */
const findingNames: Readonly<Record<FigureFindingCode, Bilingual>> = {
  'sum-differs': { en: 'The parts do not add up to the total', ur: 'اجزا کا حاصلِ جمع مجموعے سے مختلف ہے' },
  'funnel-order': { en: 'A later stage is larger', ur: 'بعد کا مرحلہ پہلے سے بڑا ہے' },
  'documents-disagree': { en: 'Documents disagree', ur: 'دستاویزات میں اختلاف ہے' },
  'periods-differ': {
    en: 'Parts of a period do not fit the whole',
    ur: 'مدت کے اجزا کل مدت کے عدد سے میل نہیں کھاتے',
  },
  'units-do-not-add': { en: 'Units do not add', ur: 'اکائیاں جمع نہیں ہو سکتیں' },
  'stated-twice': { en: 'Stated twice', ur: 'دو بار درج ہے' },
  outlier: { en: 'Far from its own series', ur: 'اپنے سلسلے سے بہت دور' },
  jump: { en: 'More than doubled or halved in a year', ur: 'ایک سال میں دو گنا سے زیادہ فرق' },
  'repeated-value': { en: 'The same value again', ur: 'وہی قدر دوبارہ' },
  'period-gap': { en: 'A period is missing', ur: 'ایک مدت رہ گئی' },
  'periods-overlap': { en: 'Periods share days', ur: 'مدتوں کے دن مشترک ہیں' },
  'impossible-value': { en: 'Cannot be', ur: 'ممکن نہیں' },
  'breakdown-differs': {
    en: 'Parts by sex or age do not fit the whole',
    ur: 'جنس یا عمر کے حصے کل سے میل نہیں کھاتے',
  },
  'funnel-units-differ': { en: 'Stages count in different units', ur: 'مراحل کی اکائیاں مختلف ہیں' },
  'part-of-unknown': { en: 'Part of something not listed', ur: 'ایسی چیز کا جزو جو فہرست میں نہیں' },
  'row-unreadable': { en: 'A cell cannot be read', ur: 'خانہ پڑھا نہیں جا سکا' },
  'unit-missing': { en: 'No unit', ur: 'اکائی درج نہیں' },
  'document-missing': { en: 'No document', ur: 'دستاویز درج نہیں' },
}

export const slipNames: Readonly<Record<Explanation, Bilingual>> = {
  'factor-of-ten': { en: 'ten times the other', ur: 'دوسرے کا دس گنا' },
  'swapped-digits': { en: 'digits swapped', ur: 'ہندسے آگے پیچھے' },
}

const isKnown = (code: string): code is FigureFindingCode => Object.hasOwn(findingNames, code)

/** Null for what the reader of tables found, which says its own in its message. */
export const nameOfFinding = (code: string): Bilingual | null => (isKnown(code) ? findingNames[code] : null)
