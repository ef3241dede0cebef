import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CountingUnit } from '../../rules/operational/standard-entry.ts'
import type { EntryState, FunnelState } from '../../rules/operational/what-adopting-would-do.ts'
import type { NoShareReason } from '../../rules/operational/what-a-stage-counts.ts'

export const countingNames: Readonly<Record<CountingUnit, Bilingual>> = {
  cases: { en: 'counts cases', ur: 'مقدمات کی گنتی' },
  persons: { en: 'counts persons', ur: 'افراد کی گنتی' },
  days: { en: 'counts days', ur: 'ایام کی گنتی' },
  quantity: { en: 'measures a quantity', ur: 'مقدار کی پیمائش' },
  share: { en: 'measures a share', ur: 'تناسب کی پیمائش' },
  money: { en: 'counts money', ur: 'رقم کی گنتی' },
  stock: { en: 'counts what there is on the last day', ur: 'آخری دن موجود کی گنتی' },
}

export const entryStateNames: Readonly<Record<EntryState, Bilingual>> = {
  new: { en: 'Will be declared', ur: 'قائم کیا جائے گا' },
  adopted: { en: 'Adopted already', ur: 'پہلے سے اختیار شدہ' },
  'code taken': { en: 'Another indicator has this code', ur: 'یہ کوڈ کسی اور اشاریے کا ہے' },
}

export const funnelStateNames: Readonly<Record<FunnelState, Bilingual>> = {
  new: { en: 'Will be declared', ur: 'قائم کیا جائے گا' },
  declared: { en: 'Declared already', ur: 'پہلے سے قائم' },
  incomplete: { en: 'Not declared: a stage is missing', ur: 'قائم نہیں ہوگا: ایک مرحلہ موجود نہیں' },
}

export const noShareNames: Readonly<Record<NoShareReason, Bilingual>> = {
  silent: {
    en: 'No share: one of the two was not reported',
    ur: 'تناسب نہیں: دونوں میں سے ایک غیر رپورٹ شدہ ہے',
  },
  'other kind of unit': { en: 'No share: counted in another unit', ur: 'تناسب نہیں: گنتی کی اکائی مختلف ہے' },
  'other coverage': {
    en: 'No share: other places or offices reported',
    ur: 'تناسب نہیں: رپورٹ کرنے والے مقامات یا دفاتر مختلف ہیں',
  },
  disputed: { en: 'No share: documents disagree', ur: 'تناسب نہیں: دستاویزات میں تضاد ہے' },
  'from zero': { en: 'No share: the stage before is zero', ur: 'تناسب نہیں: پچھلا مرحلہ صفر ہے' },
  'larger than before': {
    en: 'No share: more than in the stage before',
    ur: 'تناسب نہیں: پچھلے مرحلے سے زیادہ ہے',
  },
}

export const operationalWords = {
  readCatalogue: {
    en: 'Read the catalogue of standard operational indicators, and what adopting it for a subject would do.',
    ur: 'معیاری عملی اشاریوں کی فہرست پڑھنا، اور یہ کہ کسی موضوع کے لیے اسے اختیار کرنے سے کیا ہوگا۔',
  },
  adopt: {
    en: 'Adopt standard operational indicators for a subject, with their funnels, all or none.',
    ur: 'کسی موضوع کے لیے معیاری عملی اشاریے اور ان کے سلسلے اختیار کرنا، سب یا کوئی نہیں۔',
  },
  read: {
    en: 'Read the operational results of a year: the stages of each funnel with coverage, shares and sources.',
    ur: 'ایک سال کے عملی نتائج پڑھنا: ہر سلسلے کے مراحل، احاطہ، تناسب اور ماخذ کے ساتھ۔',
  },
  codeTaken: {
    en: 'The code {code} belongs to another indicator of this strategy. Leave this entry out, or ask for that indicator to be declared under another code.',
    ur: 'کوڈ {code} اس حکمتِ عملی کے کسی اور اشاریے کا ہے۔ اس اندراج کو چھوڑ دیجیے، یا وہ اشاریہ کسی اور کوڈ سے قائم کیجیے۔',
  },
  adoptedAlready: {
    en: '{code} was adopted already. Read the catalogue again and choose what is not adopted.',
    ur: '{code} پہلے سے اختیار شدہ ہے۔ فہرست دوبارہ پڑھیے اور وہ چنیے جو اختیار نہیں ہوا۔',
  },
  currencyNeeded: {
    en: 'Some of these count money. Name the currency by its three letters, such as PKR.',
    ur: 'ان میں سے کچھ رقم گنتے ہیں۔ کرنسی تین حروف میں لکھیے، جیسے PKR۔',
  },
  adoptedMeanwhile: {
    en: 'Somebody adopted the same meanwhile. Read the catalogue again.',
    ur: 'اس دوران کسی نے یہی اختیار کر لیا۔ فہرست دوبارہ پڑھیے۔',
  },
} satisfies Record<string, Bilingual>
