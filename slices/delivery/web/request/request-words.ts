import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const requestWords = {
  purpose: {
    en: 'What the accountable office was asked, and everything that it answered.',
    ur: 'ذمہ دار دفتر سے کیا پوچھا گیا اور اس نے کیا جواب دیے۔',
  },
  back: { en: 'All activities', ur: 'تمام سرگرمیاں' },
  asked: { en: 'Asked', ur: 'رضامندی طلب کی گئی' },
  contestedTitle: {
    en: 'The office contests the letter from which its answer was entered',
    ur: 'دفتر کو اُس خط پر اعتراض ہے جس سے اس کا جواب درج کیا گیا',
  },
  contestedNext: {
    en: 'It counts for nothing until the secretariat upholds the contest or keeps the answer with a reason. The office may also answer anew.',
    ur: 'جب تک سیکرٹریٹ اعتراض منظور نہ کرے یا وجہ کے ساتھ جواب برقرار نہ رکھے، یہ جواب شمار نہیں ہوگا۔ دفتر نیا جواب بھی دے سکتا ہے۔',
  },
  contestedWhere: {
    en: 'See the contest among the acts by letter',
    ur: 'بذریعہ خط کارروائیوں میں اعتراض دیکھیے',
  },
  answers: { en: 'What was said', ur: 'کیا کہا گیا' },
  answersNote: {
    en: 'Oldest first. Nothing is overwritten; the newest answer by its date counts, unless it was set aside.',
    ur: 'پرانا جواب پہلے۔ کوئی جواب مٹایا نہیں جاتا؛ تاریخ کے اعتبار سے تازہ ترین جواب معتبر ہے، سوائے اس کے جو کالعدم ہو چکا ہو۔',
  },
  noAnswers: { en: 'No answer yet.', ur: 'ابھی کوئی جواب نہیں آیا۔' },
  transfers: { en: 'Passed from office to office', ur: 'ایک دفتر سے دوسرے کو منتقلی' },
  succession: {
    en: '{to} confirmed that it took over.',
    ur: '{to} نے تصدیق کی کہ سرگرمی اس نے سنبھال لی ہے۔',
  },
  assignment: {
    en: 'The secretariat gave it to {to}: {reason}',
    ur: 'سیکرٹریٹ نے اسے {to} کے سپرد کیا: {reason}',
  },
  answerTitle: { en: 'Answer for your office', ur: 'اپنے دفتر کی جانب سے جواب دیجیے' },
  letterTitle: { en: 'Enter a letter', ur: 'خط کا اندراج کیجیے' },
  letterFor: {
    en: 'The letter answers for {office}, the accountable office.',
    ur: 'یہ خط ذمہ دار دفتر {office} کی جانب سے جواب ہے۔',
  },
  answer: { en: 'Answer', ur: 'جواب' },
  chooseAnswer: { en: 'Choose what the office answers.', ur: 'منتخب کیجیے کہ دفتر کا جواب کیا ہے۔' },
  concurs: { en: 'Concurs: the office is accountable for it', ur: 'رضامند ہے: دفتر اس کا ذمہ دار ہو گا' },
  declines: { en: 'Declines, with a reason', ur: 'وجہ کے ساتھ معذرت' },
  counterProposes: {
    en: 'Counter-proposal: other dates, another scope or other money',
    ur: 'متبادل تجویز: دوسری تاریخیں، دائرۂ کار یا رقم',
  },
  reason: { en: 'Reason', ur: 'وجہ' },
  reasonHint: {
    en: 'In the words of the office, in either language. Needed unless it concurs.',
    ur: 'دفتر کے اپنے الفاظ میں، کسی بھی زبان میں۔ رضامندی کے سوا ہر جواب میں لازم ہے۔',
  },
  starts: { en: 'Proposed start', ur: 'مجوزہ آغاز' },
  ends: { en: 'Proposed end', ur: 'مجوزہ اختتام' },
  scope: { en: 'Proposed scope', ur: 'مجوزہ دائرۂ کار' },
  money: { en: 'Note on money', ur: 'رقم کے بارے میں نوٹ' },
  send: { en: 'Send the answer', ur: 'جواب بھیجیے' },
  enter: { en: 'Enter the answer', ur: 'جواب درج کیجیے' },
  restored: {
    en: 'What you had typed was kept on this machine.',
    ur: 'آپ کا پہلے سے لکھا ہوا متن اس کمپیوٹر پر محفوظ تھا۔',
  },
  confirmTransfer: {
    en: 'Confirm that your office took it over',
    ur: 'تصدیق کیجیے کہ آپ کے دفتر نے اسے سنبھال لیا ہے',
  },
  contributors: { en: 'Contributors', ur: 'معاون دفاتر' },
  partOf: { en: 'Part of', ur: 'جس کا حصہ ہے' },
  parts: {
    en: 'Its parts, each of which concurs for itself',
    ur: 'اس کے حصے، جن میں سے ہر ایک پر الگ رضامندی ہوتی ہے',
  },
  minutes: { en: 'Minutes', ur: 'روداد' },
  answerBy: { en: 'The office is asked to answer by {day}.', ur: 'دفتر سے {day} تک جواب مطلوب ہے۔' },
  decideBy: { en: 'The body is asked to decide by {day}.', ur: 'ادارے سے {day} تک فیصلہ مطلوب ہے۔' },
  agreed: { en: 'Agreed terms', ur: 'طے شدہ شرائط' },
  agreedMeans: {
    en: 'The office concurs on these terms. The text of the plan is as it was submitted; the next version or a change carries them into it.',
    ur: 'دفتر ان شرائط پر رضامند ہے۔ منصوبے کا متن وہی ہے جو پیش ہوا؛ اگلا نسخہ یا باضابطہ تبدیلی انہیں متن میں لاتی ہے۔',
  },
  toAnswer: {
    en: 'The office has said that it does not simply concur. What happens next?',
    ur: 'دفتر بلا شرط رضامند نہیں۔ اب کیا کیا جائے؟',
  },
  toSilence: {
    en: 'The office has let its last day pass. What happens next?',
    ur: 'دفتر کی آخری تاریخ گزر چکی ہے۔ اب کیا کیا جائے؟',
  },
  toBody: {
    en: 'The matter is before a coordinating body. Write down what it decides.',
    ur: 'معاملہ رابطہ ادارے کے سامنے ہے۔ اس کا فیصلہ درج کیجیے۔',
  },
  accept: { en: 'Accept the counter-proposal', ur: 'متبادل تجویز قبول کیجیے' },
  acceptMeans: {
    en: 'The activity counts as concurred on these terms from today.',
    ur: 'آج سے سرگرمی ان شرائط پر رضامندی کے ساتھ شمار ہو گی۔',
  },
  offer: { en: 'Offer other terms, or ask again', ur: 'متبادل شرائط پیش کیجیے یا دوبارہ پوچھیے' },
  offerMeans: {
    en: 'The office is asked anew, on these terms. Without terms it is asked to concur with the plan as it stands.',
    ur: 'دفتر سے ان شرائط پر دوبارہ جواب طلب کیا جائے گا۔ شرائط خالی ہوں تو منصوبے پر جوں کا توں رضامندی طلب ہو گی۔',
  },
  offerReason: { en: 'What the office is told, and why', ur: 'دفتر کو کیا بتایا جائے، اور کیوں' },
  escalate: { en: 'Take it to a coordinating body', ur: 'رابطہ ادارے کے سامنے لے جائیے' },
  enterEscalation: {
    en: 'Enter that the office takes it to a body',
    ur: 'درج کیجیے کہ دفتر اسے ادارے کے سامنے لے جاتا ہے',
  },
  escalateMeans: {
    en: 'It stands among the matters for decision of that body until the body decides or the office answers.',
    ur: 'جب تک ادارہ فیصلہ نہ کرے یا دفتر جواب نہ دے، یہ اس ادارے کے فیصلہ طلب معاملات میں رہے گا۔',
  },
  body: { en: 'Coordinating body', ur: 'رابطہ ادارہ' },
  noBodies: {
    en: 'This version has no coordinating body. Bodies are written in a draft, with their terms of reference.',
    ur: 'اس نسخے میں کوئی رابطہ ادارہ نہیں۔ ادارے اپنی شرائطِ کار سمیت مسودے میں لکھے جاتے ہیں۔',
  },
  question: { en: 'What it is asked to decide', ur: 'کیا فیصلہ مطلوب ہے' },
  decisionBy: { en: 'Decision asked by', ur: 'فیصلے کی مطلوبہ تاریخ' },
  decide: { en: 'Write down the decision', ur: 'فیصلہ درج کیجیے' },
  decideMeans: {
    en: 'The office is asked to answer on what was decided: a decision does not concur in its place. What the body gives to another office is done under “Activities without an office”.',
    ur: 'فیصلے پر دفتر سے جواب طلب کیا جائے گا: فیصلہ دفتر کی جگہ رضامندی نہیں دیتا۔ جو سرگرمی ادارہ کسی اور دفتر کو دے وہ ”بے ذمہ سرگرمیاں“ سے سپرد کی جاتی ہے۔',
  },
  decision: { en: 'What was decided, in the words of the minutes', ur: 'روداد کے الفاظ میں فیصلہ' },
  minutesReference: { en: 'Minutes: file number and date', ur: 'روداد: فائل نمبر اور تاریخ' },
  newStart: { en: 'Start', ur: 'آغاز' },
  newEnd: { en: 'End', ur: 'اختتام' },
  newScope: { en: 'Scope', ur: 'دائرۂ کار' },
} as const satisfies Record<string, Bilingual>
