import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** The words of a proposal to change the shape of the plan. */
export const shapeWords = {
  before: { en: 'The plan as it stood', ur: 'منصوبہ جیسا تھا' },
  after: { en: 'The plan as proposed', ur: 'منصوبہ تجویز کے مطابق' },
  nothing: { en: 'Nothing stood here.', ur: 'یہاں کچھ نہیں تھا۔' },
  onlyPublic: {
    en: 'Only the part of the plan that would change is drawn, and only what is public.',
    ur: 'منصوبے کا صرف وہ حصہ دکھایا گیا ہے جو تبدیل ہو، اور صرف وہ جو عوامی ہے۔',
  },
  added: { en: 'added', ur: 'نیا' },
  removed: { en: 'removed', ur: 'حذف' },
  moved: { en: 'moved', ur: 'منتقل' },
  reworded: { en: 'reworded', ur: 'نئے الفاظ' },
  was: { en: 'before:', ur: 'پہلے:' },
  becameOfPart: { en: 'What was agreed instead', ur: 'اس کی جگہ کیا طے پایا' },
} as const satisfies Readonly<Record<string, Bilingual>>
