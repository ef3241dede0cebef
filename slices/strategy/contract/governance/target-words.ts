import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const targetOutcomes = ['reached', 'carried on', 'given up'] as const
export type TargetOutcome = (typeof targetOutcomes)[number]

export const targetOutcomeNames: Readonly<Record<TargetOutcome, Bilingual>> = {
  reached: { en: 'Reached', ur: 'حاصل ہو گیا' },
  'carried on': { en: 'Carried on as the target of another entry', ur: 'دوسرے اندراج کے ہدف کے طور پر جاری' },
  'given up': { en: 'Given up', ur: 'ترک کیا گیا' },
}

export const targetWords = {
  close: {
    en: 'Say why a target that was approved is no longer in a draft: reached, carried on elsewhere or given up.',
    ur: 'بتانا کہ منظور شدہ ہدف مسودے میں کیوں نہیں رہا: حاصل ہو گیا، کہیں اور جاری ہے یا ترک کیا گیا۔',
  },
  refusals: {
    'target-dropped-without-a-reason': {
      en: '{count, plural, one {An approved target is} other {# approved targets are}} gone without a reason: {targets}. Say why on the page of changes, or write the target again.',
      ur: '{count, plural, one {ایک منظور شدہ ہدف} other {# منظور شدہ اہداف}} بغیر وجہ کے نکالے گئے: {targets}۔ تبدیلیوں کے صفحے پر وجہ بتائیے، یا ہدف دوبارہ لکھیے۔',
    },
    'target-has-not-left': {
      en: 'This target still stands in the draft, or was never approved. Take its text out first, then say why.',
      ur: 'یہ ہدف اب بھی مسودے میں ہے، یا کبھی منظور نہیں ہوا۔ پہلے اس کا متن نکالیے، پھر وجہ بتائیے۔',
    },
    'target-closed-already': {
      en: 'Why this target left has been said in this version already.',
      ur: 'اس نسخے میں اس ہدف کے نکلنے کی وجہ پہلے ہی بتائی جا چکی ہے۔',
    },
    'says-whose-target-takes-its-place': {
      en: 'Name the entry of this version whose target takes its place; and name none where it does not go on.',
      ur: 'اس نسخے کا وہ اندراج بتائیے جس کا ہدف اس کی جگہ لیتا ہے؛ اور ہدف جاری نہ ہو تو کوئی نہ بتائیے۔',
    },
  },
} as const
