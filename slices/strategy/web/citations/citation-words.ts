import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CitedFinding } from '../../contract.ts'

export const citationWords = {
  title: { en: 'Evidence that it answers', ur: 'وہ شواہد جن کا یہ جواب ہے' },
  none: {
    en: 'It cites no finding of evidence that you may read.',
    ur: 'یہ شواہد کے کسی ایسے نتیجے کا حوالہ نہیں دیتا جسے آپ پڑھ سکتے ہوں۔',
  },
  cite: { en: 'Cite a finding', ur: 'نتیجے کا حوالہ دیجیے' },
  citeSays: {
    en: 'It is cited for the objective in every version. Who may not read the finding does not learn of it.',
    ur: 'حوالہ ہر نسخے میں اس مقصد کے لیے ہو گا۔ جو نتیجہ نہیں پڑھ سکتا اسے حوالے کا علم نہیں ہوتا۔',
  },
  citeIt: { en: 'Cite it', ur: 'حوالہ دیجیے' },
  finding: { en: 'Finding', ur: 'نتیجہ' },
  findingHint: { en: 'Type a reference or a word of it.', ur: 'حوالہ یا نتیجے کا کوئی لفظ لکھیے۔' },
  noFindings: {
    en: 'No finding is recorded yet. Record one under Evidence first.',
    ur: 'ابھی کوئی نتیجہ درج نہیں۔ پہلے ”شواہد“ میں درج کیجیے۔',
  },
  why: { en: 'What of it the objective answers', ur: 'مقصد اس کے کس پہلو کا جواب ہے' },
  likelihood: { en: 'Likelihood', ur: 'امکان' },
  printed: { en: 'as printed by the source', ur: 'جیسا ماخذ نے شائع کیا' },
  by: { en: '{word} ({range}), by {yardstick}', ur: '{word} ({range})، پیمانہ: {yardstick}' },
  confidence: { en: 'Confidence', ur: 'اعتماد' },
  asOf: { en: 'As of', ur: 'بتاریخ' },
  fresh: { en: 'Fresh', ur: 'تازہ' },
  withdraw: { en: 'Withdraw', ur: 'واپس لیجیے' },
  withdrawTitle: { en: 'Withdraw the citation', ur: 'حوالہ واپس لیجیے' },
  withdrawSays: {
    en: 'The objective no longer answers this finding. That it was cited stays recorded.',
    ur: 'مقصد اب اس نتیجے کا جواب نہیں رہے گا۔ یہ درج رہے گا کہ حوالہ دیا گیا تھا۔',
  },
  withdrawIt: { en: 'Withdraw it', ur: 'واپس لیجیے' },
} satisfies Record<string, Bilingual>

export const confidenceNames: Readonly<Record<CitedFinding['confidence'], Bilingual>> = {
  low: { en: 'low', ur: 'کم' },
  moderate: { en: 'moderate', ur: 'درمیانہ' },
  high: { en: 'high', ur: 'زیادہ' },
}

export const staleNames: Readonly<Record<NonNullable<CitedFinding['stale']>, Bilingual>> = {
  superseded: { en: 'Superseded', ur: 'جگہ لی جا چکی' },
  'past its review': { en: 'Past its review', ur: 'نظرِ ثانی کی تاریخ گزر چکی' },
  'drawn from a superseded source': { en: 'Its source was superseded', ur: 'ماخذ کی جگہ لی جا چکی' },
}
