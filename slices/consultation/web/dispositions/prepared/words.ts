import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const preparedShown = {
  back: { en: 'Take back prepared answers', ur: 'تیار جوابات واپس لیجیے' },
  backHint: {
    en: '"You said, we did" as Excel, with an answer and its reason prepared in the white cells of some rows. You see every answer before any is given.',
    ur: 'ایکسل میں "آپ نے کہا، ہم نے کیا"، جس کی کچھ سطروں کے سفید خانوں میں جواب اور اس کی وجہ تیار ہو۔ کوئی جواب دینے سے پہلے آپ سب دیکھتے ہیں۔',
  },
  problems: {
    en: '{count, plural, one {One cell cannot be read so. Mend it, then send the file again.} other {# cells cannot be read so. Mend them, then send the file again.}}',
    ur: '{count, plural, one {ایک خانہ یوں نہیں پڑھا جا سکتا۔ درست کر کے فائل دوبارہ بھیجیے۔} other {# خانے یوں نہیں پڑھے جا سکتے۔ درست کر کے فائل دوبارہ بھیجیے۔}}',
  },
  prepared: {
    en: '{count, plural, =0 {No answer is prepared} one {One answer is prepared} other {# answers are prepared}}',
    ur: '{count, plural, =0 {کوئی جواب تیار نہیں} one {ایک جواب تیار ہے} other {# جواب تیار ہیں}}',
  },
  give: { en: 'Give these answers', ur: 'یہ جواب دیجیے' },
  given: {
    en: '{count, plural, one {One proposal was answered.} other {# proposals were answered.}}',
    ur: '{count, plural, one {ایک تجویز کا جواب دیا گیا۔} other {# تجاویز کا جواب دیا گیا۔}}',
  },
  proposal: { en: 'Proposal', ur: 'تجویز' },
  row: { en: 'Row', ur: 'سطر' },
  column: { en: 'Column', ur: 'کالم' },
  says: { en: 'What to do', ur: 'کیا کیجیے' },
  answer: { en: 'Answer', ur: 'جواب' },
  reason: { en: 'Reason', ur: 'وجہ' },
} as const satisfies Record<string, Bilingual>
