import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const targetOutcomes = ['reached', 'carried on', 'given up'] as const
export type TargetOutcome = (typeof targetOutcomes)[number]

export const targetOutcomeNames: Readonly<Record<TargetOutcome, Bilingual>> = {
  reached: { en: 'Reached', ur: 'حاصل ہو گیا' },
  'carried on': { en: 'Carried on as the target of another entry', ur: 'دوسرے اندراج کے ہدف کے طور پر جاری' },
  'given up': { en: 'Given up', ur: 'ترک کیا گیا' },
}

/** Why an activity or a target is no longer there. */
export const closingNames: Readonly<Record<'activity' | 'target', Bilingual>> = {
  activity: { en: 'Why it left', ur: 'کیوں نکلی' },
  target: { en: 'Why its target left', ur: 'اس کا ہدف کیوں نکلا' },
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
      en: 'Why this target left has been said in this version already, and it still holds.',
      ur: 'اس نسخے میں اس ہدف کے نکلنے کی وجہ پہلے ہی بتائی جا چکی ہے، اور وہ اب بھی درست ہے۔',
    },
    'says-whose-target-takes-its-place': {
      en: 'Name another entry of this version whose target says what it should reach (not “TBD” or a dash); and name none where the target does not go on.',
      ur: 'اس نسخے کا کوئی اور اندراج بتائیے جس کا ہدف بتاتا ہو کہ کیا حاصل کرنا ہے (محض ”ندارد“ یا لکیر نہیں)؛ اور ہدف جاری نہ ہو تو کوئی نہ بتائیے۔',
    },
  },
} as const
