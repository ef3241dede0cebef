import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Shape } from '../../rules/breakdowns/parts-of-a-figure.ts'

export const wayNames: Readonly<Record<Shape, Bilingual>> = {
  sex: { en: 'By sex', ur: 'جنس کے لحاظ سے' },
  age: { en: 'By age', ur: 'عمر کے لحاظ سے' },
  'sex and age': { en: 'By sex and age', ur: 'جنس اور عمر کے لحاظ سے' },
}

export const breakdownWords = {
  title: { en: 'Of whom', ur: 'کن افراد پر مشتمل' },
  purpose: {
    en: 'Inside government only: a small part can point at a person.',
    ur: 'صرف حکومت کے اندر: چھوٹا حصہ کسی فرد کی نشان دہی کر سکتا ہے۔',
  },
  way: { en: 'Told apart', ur: 'الگ الگ' },
  period: { en: 'Period', ur: 'مدت' },
  whole: { en: 'Whole', ur: 'کل' },
  rest: { en: 'In no part', ur: 'کسی حصے میں نہیں' },
  given: { en: 'Told apart in', ur: 'الگ بتانے والے اعداد' },
  of: { en: '{broken} of {figures} figures', ur: '{figures} میں سے {broken} اعداد' },
  silent: { en: 'Not told', ur: 'نہیں بتایا گیا' },
  nil: { en: 'Nil', ur: 'ندارد' },
  value: { en: 'Value', ur: 'قدر' },
  who: { en: 'Who', ur: 'کون' },
  apart: { en: 'of whom: {who}', ur: 'جن میں سے: {who}' },
} satisfies Record<string, Bilingual>
