import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  answersBy: { en: 'Everybody is answered by {day}', ur: 'سب کو {day} تک جواب دیا جائے گا' },
  noDay: { en: 'No last day for answers is set', ur: 'جوابات کا کوئی آخری دن مقرر نہیں' },
  left: {
    en: '{count, plural, =0 {The last day is today} one {# day left} other {# days left}}',
    ur: '{count, plural, =0 {آج آخری دن ہے} other {# دن باقی}}',
  },
  over: {
    en: '{count, plural, one {# day over} other {# days over}}',
    ur: 'آخری دن کو {count} دن گزر چکے',
  },
  moved: { en: 'On {on} moved from {from}', ur: '{on} کو {from} سے بدلا گیا' },
  set: { en: 'Set the last day', ur: 'آخری دن مقرر کیجیے' },
  move: { en: 'Move the last day', ur: 'آخری دن بدلیے' },
  lastDay: { en: 'Last day for answers', ur: 'جوابات کا آخری دن' },
  means: {
    en: 'Participants see this day. The secretariat is reminded by mail from a week before it until everything has its answer. A day that is moved stays visible.',
    ur: 'شرکا کو یہ دن نظر آتا ہے۔ اس سے ایک ہفتہ پہلے سے سیکرٹریٹ کو ای میل سے یاد دہانی ہوتی ہے، جب تک ہر بات کا جواب نہ دے دیا جائے۔ بدلا ہوا دن بھی نظر آتا رہتا ہے۔',
  },
  lateOf: { en: '{count} late', ur: '{count} میں تاخیر' },
} satisfies Record<string, Bilingual>
