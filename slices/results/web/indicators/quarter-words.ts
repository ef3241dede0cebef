import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const quarterWords = {
  quarters: { en: 'Totals by quarter', ur: 'سہ ماہی مجموعے' },
  how: {
    en: 'Added by the register from figures within one calendar quarter. Corrected figures and printed totals are left out; a place within another is added once.',
    ur: 'ایک ہی سہ ماہی کے اندر کے اعداد سے رجسٹر نے جمع کیے۔ تصحیح شدہ پرانے اعداد اور چھپے ہوئے مجموعے شامل نہیں؛ ایک مقام کے اندر کا مقام ایک ہی بار جمع ہوتا ہے۔',
  },
  hasNoSum: {
    en: 'Percentages, scores and words have no sum. Read the figures one by one.',
    ur: 'فیصد، درجات اور الفاظ کا مجموعہ نہیں ہوتا۔ اعداد الگ الگ پڑھیے۔',
  },
  quarter: { en: 'Quarter', ur: 'سہ ماہی' },
  total: { en: 'Total', ur: 'مجموعہ' },
  silent: { en: 'No number reported', ur: 'کوئی عدد رپورٹ نہیں ہوا' },
  nil: { en: '({nil} of them nil)', ur: '(جن میں سے {nil} ندارد)' },
  from: { en: 'Made of', ur: 'بنیاد' },
  figures: {
    en: '{count, plural, one {one figure} other {# figures}}',
    ur: '{count, plural, one {ایک عدد} other {# اعداد}}',
  },
  disputed: {
    en: 'For {count, plural, one {one place} other {# places}} documents disagree; what was received last was added.',
    ur: '{count, plural, one {ایک مقام} other {# مقامات}} کے لیے دستاویزات میں اختلاف ہے؛ جو آخر میں موصول ہوا وہ جمع کیا گیا۔',
  },
  ofAnotherUnit: {
    en: '{count, plural, one {One figure is} other {# figures are}} of another kind of unit and not added.',
    ur: '{count, plural, one {ایک عدد} other {# اعداد}} کی اکائی مختلف ہے، اس لیے جمع نہیں کیا گیا۔',
  },
  earlier: { en: 'Look three years further back', ur: 'مزید تین سال پہلے تک دیکھیے' },
  none: {
    en: 'No figure of these years lies within a quarter',
    ur: 'ان برسوں کا کوئی عدد کسی سہ ماہی کے اندر نہیں',
  },
  noneNext: {
    en: 'Figures of longer periods stand below, as they were reported.',
    ur: 'طویل مدتوں کے اعداد نیچے ویسے ہی درج ہیں جیسے رپورٹ ہوئے۔',
  },
} satisfies Record<string, Bilingual>
