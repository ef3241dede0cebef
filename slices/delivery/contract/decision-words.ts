import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What stands in the paper that a steering committee decides by. */
export const decisionWords = {
  make: {
    en: 'Make the list of matters for decision as a paper for the meeting.',
    ur: 'فیصلہ طلب معاملات کی فہرست اجلاس کے لیے بطور دستاویز بنوانا۔',
  },
  list: { en: 'Decision list', ur: 'فیصلہ طلب معاملات کی فہرست' },
  none: { en: 'Nothing waits for a decision.', ur: 'کوئی معاملہ فیصلے کا منتظر نہیں۔' },
  unnamed: { en: 'A body that is not named to you', ur: 'ایک ادارہ جس کا نام آپ کو نہیں بتایا جاتا' },
  noVersion: { en: 'There is no version yet', ur: 'ابھی کوئی نسخہ نہیں' },
  strategy: { en: 'Version of the strategy', ur: 'حکمتِ عملی کا نسخہ' },
  matters: { en: 'Matters', ur: 'معاملات' },
  overdue: { en: '{count}, of them {overdue} overdue', ur: '{count}، جن میں {overdue} کی تاریخ گزر چکی' },
  made: { en: 'Made', ur: 'تیاری' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  code: { en: 'Code of this paper', ur: 'اس دستاویز کا کوڈ' },
  isCurrent: { en: 'Is this paper current?', ur: 'کیا یہ دستاویز موجودہ ہے؟' },
  illustrative: {
    en: 'The content of this workspace is illustrative: no authority has said it.',
    ur: 'اس ورک اسپیس کا مواد تمثیلی ہے: یہ کسی ادارے کا بیان نہیں۔',
  },
  office: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  question: { en: 'To be decided', ur: 'فیصلہ طلب سوال' },
  answered: { en: 'The office said', ur: 'دفتر نے کہا' },
  silent: { en: 'No answer', ur: 'کوئی جواب نہیں' },
  obstacle: { en: 'What is in the way', ur: 'رکاوٹ' },
  authority: { en: 'With what authority', ur: 'کس اختیار سے' },
  milestone: { en: 'Milestone behind it', ur: 'اس کے پیچھے سنگِ میل' },
  lateBehind: { en: 'Late milestones behind it', ur: 'اس کے پیچھے تاخیر زدہ سنگِ میل' },
  by: { en: 'By', ur: 'تاریخ' },
  daysLate: { en: '{day}, {days} days past', ur: '{day}، {days} دن گزر چکے' },
  decision: { en: 'Decision', ur: 'فیصلہ' },
  blank: { en: '…………………………………………………………', ur: '…………………………………………………………' },
} as const satisfies Record<string, Bilingual>
