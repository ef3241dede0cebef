import type { ReadBack } from '#kernel/contract/act.ts'

const office = { label: { en: 'Office', ur: 'دفتر' } }
const document = { label: { en: 'Document', ur: 'دستاویز' } }
const from = { label: { en: 'From', ur: 'از' } }
const until = { label: { en: 'Until', ur: 'تا' } }

/** How what an office said of an indicator by letter is read back to it. */
export const statusReadBack: ReadBack = {
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
export const reportReadBack: ReadBack = {
  office,
  document,
  from,
  until,
  figures: { label: { en: 'Figures entered', ur: 'درج شدہ اعداد' } },
}

/** How one figure is read back. */
export const figureReadBack: ReadBack = {
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
