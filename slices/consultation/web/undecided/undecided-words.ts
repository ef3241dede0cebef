import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What of a file has no decision yet, and what can be done with many at once. */
export const words = {
  waits: {
    en: '{count, plural, one {One change or comment has no decision yet} other {# changes and comments have no decision yet}}',
    ur: '{count, plural, one {ایک تبدیلی یا تبصرے پر ابھی فیصلہ نہیں ہوا} other {# تبدیلیوں اور تبصروں پر ابھی فیصلہ نہیں ہوا}}',
  },
  waitsMeans: {
    en: 'The version of the round cannot be submitted until each is a proposal, a point, or left out with a reason.',
    ur: 'جب تک ہر ایک تجویز یا نکتہ نہ بنے، یا وجہ کے ساتھ چھوڑ نہ دی جائے، دور کا نسخہ پیش نہیں ہو سکتا۔',
  },
  allDecided: {
    en: 'Everything in this file has a decision. It holds the version no more.',
    ur: 'اس فائل کی ہر بات پر فیصلہ ہو چکا۔ اب یہ نسخے کو نہیں روکتی۔',
  },
  makePoint: { en: 'Answer as a point', ur: 'بطور نکتہ جواب دیجیے' },
  makePoints: {
    en: '{count, plural, one {Make a point of one comment} other {Make points of # comments}}',
    ur: '{count, plural, one {ایک تبصرے کو نکتہ بنائیے} other {# تبصروں کو نکات بنائیے}}',
  },
  makePointsMeans: {
    en: 'Each becomes a point of this file, with its author, place and anchor. It is answered on the desk, and holds the version until it has its answer.',
    ur: 'ہر ایک اپنے مصنف، مقام اور متعلقہ الفاظ سمیت اس فائل کا نکتہ بنے گا۔ جواب ڈیسک پر دیا جاتا ہے، اور تب تک نسخہ رکا رہتا ہے۔',
  },
  leaveOutAll: {
    en: '{count, plural, one {Leave out one} other {Leave out these #}}',
    ur: '{count, plural, one {ایک کو شامل نہ کیجیے} other {ان # کو شامل نہ کیجیے}}',
  },
  leaveOutMeans: {
    en: 'The reason is told to the sender and printed in “You said, we did”. What is left out can be taken up again.',
    ur: 'وجہ بھیجنے والے کو بتائی جاتی ہے اور ”آپ نے کہا، ہم نے کیا“ میں چھپتی ہے۔ جو شامل نہ کیا گیا اسے دوبارہ لیا جا سکتا ہے۔',
  },
  reason: { en: 'Why it is not taken up', ur: 'شامل نہ کرنے کی وجہ' },
  reasonsNeeded: { en: 'Write the reason in both languages.', ur: 'وجہ دونوں زبانوں میں لکھیے۔' },
  isPoint: { en: 'Is a point: see its answer', ur: 'نکتہ ہے: جواب دیکھیے' },
  toPoints: { en: 'Points of this file', ur: 'اس فائل کے نکات' },
  toDesk: { en: 'Answer desk', ur: 'جوابات کی ڈیسک' },
  reply: { en: 'Reply to the sender', ur: 'بھیجنے والے کو جواب' },
  replyNeeds: {
    en: 'A letter is made once a point is answered or something is left out.',
    ur: 'خط اس وقت بنتا ہے جب کسی نکتے کا جواب دیا جا چکا ہو یا کچھ شامل نہ کیا گیا ہو۔',
  },
  leftOutBy: { en: 'Left out by {name} on {day}', ur: '{name} نے {day} کو شامل نہیں کی' },
  open: { en: 'Open it', ur: 'کھولیے' },
  decide: { en: 'Decide on them', ur: 'ان پر فیصلہ کیجیے' },
} as const satisfies Record<string, Bilingual>
