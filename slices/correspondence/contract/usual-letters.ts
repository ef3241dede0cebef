import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { LetterKind } from '../rules/a-letter-template-names-known-placeholders.ts'

export interface LetterWords {
  readonly subject: Bilingual
  /** Paragraphs, one a line. */
  readonly body: Bilingual
}

/** The words of each kind of letter until an office keeps its own. */
export const usualLetters: Readonly<Record<LetterKind, LetterWords>> = {
  nomination: {
    subject: { en: 'Nomination for {event}', ur: '{event} کے لیے نامزدگی' },
    body: {
      en: '{addressee} is requested to nominate a representative for {event}, to be held on {day} at {place}.\nThe nomination may be sent to {contact}.',
      ur: '{addressee} سے درخواست ہے کہ {event} کے لیے نمائندہ نامزد کیا جائے، جو {day} کو {place} میں ہو گا۔\nنامزدگی {contact} کو بھیجی جا سکتی ہے۔',
    },
  },
  invitation: {
    subject: { en: 'Invitation to {event}', ur: '{event} کی دعوت' },
    body: {
      en: '{addressee} is invited to {event} on {day} at {place}.\nQuestions may be sent to {contact}.',
      ur: '{addressee} کو {day} کو {place} میں {event} کی دعوت دی جاتی ہے۔\nسوالات {contact} کو بھیجے جا سکتے ہیں۔',
    },
  },
  reminder: {
    subject: { en: 'Reminder: {matter}', ur: 'یاد دہانی: {matter}' },
    body: {
      en: '{addressee} is reminded of {matter}, which was awaited by {day}.\nIf it has been sent meanwhile, please disregard this letter. Questions may be sent to {contact}.',
      ur: '{addressee} کو {matter} کی یاد دہانی کرائی جاتی ہے، جس کا انتظار {day} تک تھا۔\nاگر بھیجا جا چکا ہو تو اس خط کو نظر انداز کیجیے۔ سوالات {contact} کو بھیجے جا سکتے ہیں۔',
    },
  },
  concurrence: {
    subject: { en: 'Concurrence with {version}', ur: '{version} پر اتفاق' },
    body: {
      en: '{addressee} is requested to convey its concurrence with {version}, or its objection with reasons, by {day}.\nThe reply may be sent to {contact}.',
      ur: '{addressee} سے درخواست ہے کہ {version} پر اپنا اتفاق، یا وجوہ کے ساتھ اعتراض، {day} تک ارسال کرے۔\nجواب {contact} کو بھیجا جا سکتا ہے۔',
    },
  },
  reply: {
    subject: {
      en: 'Reply to proposals {numbers}: {round}',
      ur: 'تجاویز {numbers} کا جواب: {round}',
    },
    body: {
      en: '{addressee} proposed amendments in the round “{round}”. Each is answered below, with the reason and the clause as it now reads.\nIf you confirm the answer or dissent from it, please write so: a dissent is kept beside the answer and printed with it. Letters may be sent to {contact}.',
      ur: '{addressee} نے دور ”{round}“ میں ترامیم تجویز کیں۔ ہر ایک کا جواب، وجہ اور شق کا موجودہ متن ذیل میں درج ہے۔\nجواب کی توثیق ہو یا اس سے اختلاف، لکھ بھیجیے: اختلاف جواب کے ساتھ محفوظ رہتا اور چھپتا ہے۔ خط {contact} کو بھیجے جا سکتے ہیں۔',
    },
  },
  'reply to points': {
    subject: {
      en: 'Reply to points {numbers} of “{declaration}”',
      ur: '”{declaration}“ کے نکات {numbers} کا جواب',
    },
    body: {
      en: '{addressee} sent “{declaration}”. Each point that has an answer is answered below, with the reason and what it changed in the plan.\nIf you confirm an answer or dissent from it, please write so: a dissent is kept beside the answer and printed with it. Letters may be sent to {contact}.',
      ur: '{addressee} نے ”{declaration}“ ارسال کیا۔ جن نکات کا جواب دیا جا چکا ہے، وہ وجہ اور منصوبے میں ہونے والی تبدیلی کے ساتھ ذیل میں درج ہیں۔\nجواب کی توثیق ہو یا اس سے اختلاف، لکھ بھیجیے: اختلاف جواب کے ساتھ محفوظ رہتا اور چھپتا ہے۔ خط {contact} کو بھیجے جا سکتے ہیں۔',
    },
  },
  'covering note': {
    subject: { en: '{matter}', ur: '{matter}' },
    body: {
      en: '{matter} is enclosed for {addressee}.\nQuestions may be sent to {contact}.',
      ur: '{addressee} کے لیے {matter} منسلک ہے۔\nسوالات {contact} کو بھیجے جا سکتے ہیں۔',
    },
  },
}
