import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ReplyKind } from '../rules/a-reply-speaks-to-one-answer.ts'

export const negotiationWords = {
  reply: {
    en: 'Accepts what an office proposed, or offers it other terms and asks again, by a date.',
    ur: 'دفتر کی تجویز قبول کرتا ہے، یا متبادل شرائط پیش کر کے مقررہ تاریخ تک دوبارہ جواب طلب کرتا ہے۔',
  },
  escalate: {
    en: 'Takes an activity on which an office does not concur to a coordinating body, with what it is asked and by when.',
    ur: 'جس سرگرمی پر دفتر رضامند نہ ہو اسے رابطہ ادارے کے سامنے لے جاتا ہے، سوال اور فیصلے کی تاریخ کے ساتھ۔',
  },
  decide: {
    en: 'Writes down what a coordinating body decided, with its minutes, and asks the office again.',
    ur: 'رابطہ ادارے کا فیصلہ اس کی روداد کے حوالے سے درج کرتا ہے اور دفتر سے دوبارہ جواب طلب کرتا ہے۔',
  },
  list: {
    en: 'Lists what waits for the decision of a coordinating body, with the question and by when.',
    ur: 'رابطہ اداروں کے فیصلے کے منتظر معاملات، سوال اور تاریخ کے ساتھ، پیش کرتا ہے۔',
  },
  nothingToAccept: {
    en: 'The office has made no counter-proposal that waits for a reply. Reload the page to see where it stands.',
    ur: 'دفتر کی کوئی متبادل تجویز جواب کی منتظر نہیں۔ صفحہ دوبارہ کھول کر صورتِ حال دیکھیے۔',
  },
  nothingToReplyTo: {
    en: 'The office is not to be replied to now: it concurs, still has time, or the matter is before a body.',
    ur: 'اس وقت دفتر کو جواب دینے کی ضرورت نہیں: وہ رضامند ہے، اس کی مہلت باقی ہے، یا معاملہ کسی ادارے کے سامنے ہے۔',
  },
  nothingToEscalate: {
    en: 'There is nothing to take to a body: the office concurs, still has time, or the matter is there already.',
    ur: 'ادارے کے سامنے لے جانے کو کچھ نہیں: دفتر رضامند ہے، اس کی مہلت باقی ہے، یا معاملہ پہلے ہی وہاں ہے۔',
  },
  nothingToDecide: {
    en: 'This activity is not before a coordinating body. Take it there first.',
    ur: 'یہ سرگرمی کسی رابطہ ادارے کے سامنے نہیں۔ پہلے اسے وہاں لے جائیے۔',
  },
  noSuchBody: {
    en: 'This version has no such coordinating body. Choose one of its own.',
    ur: 'اس نسخے میں ایسا کوئی رابطہ ادارہ نہیں۔ اسی نسخے کا کوئی ادارہ منتخب کیجیے۔',
  },
  repliedAtTheSameMoment: {
    en: 'Somebody else replied at the same moment. Reload the page and look at what was said.',
    ur: 'اسی لمحے کسی اور نے جواب دے دیا۔ صفحہ دوبارہ کھول کر دیکھیے کہ کیا کہا گیا۔',
  },
  whyAndByWhen: {
    en: 'Say why, and by when the office is to answer.',
    ur: 'وجہ اور جواب کی آخری تاریخ درج کیجیے۔',
  },
  acceptedAsItStands: {
    en: 'What the office proposed is accepted as it stands. To set other terms, offer them.',
    ur: 'دفتر کی تجویز جوں کی توں قبول کی جاتی ہے۔ دوسری شرائط کے لیے متبادل پیشکش کیجیے۔',
  },
  offeredEndsFirst: {
    en: 'The end lies before the start. Change one of the dates.',
    ur: 'اختتام آغاز سے پہلے ہے۔ کوئی ایک تاریخ بدلیے۔',
  },
} as const satisfies Record<string, Bilingual>

/** What was done, as the history of a request tells it. */
export const replyNames: Readonly<Record<ReplyKind, Bilingual>> = {
  accepts: { en: 'The counter-proposal was accepted', ur: 'متبادل تجویز قبول کی گئی' },
  offers: { en: 'Other terms were offered', ur: 'متبادل شرائط پیش کی گئیں' },
  escalates: { en: 'Taken to a coordinating body', ur: 'رابطہ ادارے کے سامنے لے جایا گیا' },
  decided: { en: 'The body decided', ur: 'ادارے نے فیصلہ کیا' },
}

export const escalationByLetter: ByLetter = {
  done: { en: 'Taken to a coordinating body', ur: 'رابطہ ادارے کے سامنے لے جایا گیا' },
  readBack: {
    office: { label: { en: 'Accountable office', ur: 'ذمہ دار دفتر' } },
    question: { label: { en: 'What the body is asked', ur: 'ادارے سے سوال' } },
    due_on: { label: { en: 'Decision asked by', ur: 'فیصلے کی مطلوبہ تاریخ' } },
  },
  ifUpheld: {
    en: 'The matter stays before the body with the mark that its office did not bring it there. The secretariat may write down what the body says of it.',
    ur: 'معاملہ اس نشان کے ساتھ ادارے کے سامنے رہتا ہے کہ اسے دفتر وہاں نہیں لایا۔ ادارہ جو کہے سیکرٹریٹ درج کر سکتا ہے۔',
  },
}
