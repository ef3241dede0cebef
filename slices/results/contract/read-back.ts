import type { ByLetter } from '#kernel/contract/act.ts'

const office = { label: { en: 'Office', ur: 'دفتر' } }
const document = { label: { en: 'Document', ur: 'دستاویز' } }
const from = { label: { en: 'From', ur: 'از' } }
const until = { label: { en: 'Until', ur: 'تا' } }

/** How what an office said of an indicator by letter is read back to it. */
const statusReadBack: ByLetter['readBack'] = {
  office,
  status: {
    label: { en: 'Status', ur: 'کیفیت' },
    values: {
      met: { en: 'Met', ur: 'ہدف حاصل' },
      'on track': { en: 'On track', ur: 'درست رفتار پر' },
      behind: { en: 'Behind', ur: 'پیچھے' },
      'off track': { en: 'Off track', ur: 'راستے سے ہٹا ہوا' },
    },
  },
  reason: { label: { en: 'Reason', ur: 'وجہ' } },
}

/** How a report of several figures, or of none, is read back. */
const reportReadBack: ByLetter['readBack'] = {
  office,
  document,
  from,
  until,
  figures: { label: { en: 'Figures entered', ur: 'درج شدہ اعداد' } },
}

/** How one figure is read back. */
const figureReadBack: ByLetter['readBack'] = {
  agency: { label: { en: 'Office', ur: 'دفتر' } },
  place: { label: { en: 'Place', ur: 'مقام' } },
  from,
  until,
  kind: {
    label: { en: 'Kind', ur: 'نوعیت' },
    values: {
      value: { en: 'Value', ur: 'قدر' },
      total: { en: 'Total', ur: 'مجموعہ' },
      nil: { en: 'Nil', ur: 'ندارد' },
      'not reported': { en: 'Not reported', ur: 'رپورٹ نہیں ہوا' },
      'not applicable': { en: 'Not applicable', ur: 'اطلاق نہیں ہوتا' },
    },
  },
  value: { label: { en: 'Figure', ur: 'عدد' } },
  words: { label: { en: 'In words', ur: 'الفاظ میں' } },
  unit: { label: { en: 'Unit', ur: 'اکائی' } },
  document,
}

const figuresFallAway = {
  en: 'Its figures count no longer: in no sum, in no latest figure, on no public page. They stay in the record with this mark, and what they had corrected counts again.',
  ur: 'اس کے اعداد اب شمار نہیں ہوتے: نہ کسی مجموعے میں، نہ تازہ ترین عدد کے طور پر، نہ عوامی صفحے پر۔ وہ اسی نشان کے ساتھ ریکارڈ میں رہتے ہیں، اور جس عدد کی تصحیح ہوئی تھی وہ دوبارہ شمار ہوتا ہے۔',
}

export const reportByLetter: ByLetter = {
  done: { en: 'Figures reported', ur: 'اعداد رپورٹ کیے گئے' },
  readBack: reportReadBack,
  ifUpheld: figuresFallAway,
}

export const nilByLetter: ByLetter = {
  ...reportByLetter,
  done: { en: 'Nil reported', ur: 'ندارد رپورٹ کیا گیا' },
}

export const figureByLetter: ByLetter = {
  done: { en: 'Figure corrected', ur: 'عدد کی تصحیح کی گئی' },
  readBack: figureReadBack,
  ifUpheld: figuresFallAway,
}

export const statusByLetter: ByLetter = {
  done: { en: 'Status reported', ur: 'کیفیت رپورٹ کی گئی' },
  readBack: statusReadBack,
  ifUpheld: {
    en: 'The status is shown no longer as the office’s; what it had said before stands again. It stays in the record with this mark.',
    ur: 'یہ کیفیت اب دفتر کی بات کے طور پر نہیں دکھائی جاتی؛ دفتر نے جو پہلے کہا تھا وہی برقرار ہے۔ یہ اسی نشان کے ساتھ ریکارڈ میں رہتی ہے۔',
  },
}
