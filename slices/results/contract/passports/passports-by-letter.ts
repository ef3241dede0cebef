import type { ByLetter } from '#kernel/contract/act.ts'

const office = { label: { en: 'Office', ur: 'دفتر' } }

/** How what a data holder wrote is read back to it. */
export const answerByLetter: ByLetter = {
  done: {
    by: 'answer',
    values: {
      agreed: { en: 'Agreed to supply data', ur: 'اعداد فراہم کرنے کی حامی بھری' },
      declined: { en: 'Declined to supply data', ur: 'اعداد فراہم کرنے سے انکار کیا' },
    },
  },
  readBack: {
    office,
    answer: {
      label: { en: 'Answer', ur: 'جواب' },
      values: {
        agreed: { en: 'Agreed', ur: 'حامی بھری' },
        declined: { en: 'Declined', ur: 'انکار' },
      },
    },
    reason: { label: { en: 'Reason', ur: 'وجہ' } },
  },
  ifUpheld: {
    en: 'The answer counts no longer; what the office had answered before stands again. It stays in the record with this mark.',
    ur: 'یہ جواب اب شمار نہیں ہوتا؛ دفتر کا پہلا جواب برقرار ہے۔ یہ اسی نشان کے ساتھ ریکارڈ میں رہتا ہے۔',
  },
}

export const dryRunByLetter: ByLetter = {
  done: { en: 'First value supplied', ur: 'پہلی قدر فراہم کی' },
  readBack: {
    office,
    kind: {
      label: { en: 'Kind', ur: 'نوعیت' },
      values: { value: { en: 'Value', ur: 'قدر' }, nil: { en: 'Nil', ur: 'ندارد' } },
    },
    value: { label: { en: 'Value', ur: 'قدر' } },
    words: { label: { en: 'In words', ur: 'الفاظ میں' } },
    unit: { label: { en: 'Unit', ur: 'اکائی' } },
    from: { label: { en: 'From', ur: 'از' } },
    until: { label: { en: 'Until', ur: 'تا' } },
    document: { label: { en: 'Document', ur: 'دستاویز' } },
  },
  ifUpheld: {
    en: 'The value counts no longer as a test of the source. It stays in the record with this mark.',
    ur: 'یہ قدر اب ذریعے کی آزمائش شمار نہیں ہوتی۔ یہ اسی نشان کے ساتھ ریکارڈ میں رہتی ہے۔',
  },
}
