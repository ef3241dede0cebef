import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of the question desk do, and how they are refused. */
export const deskWords = {
  list: {
    en: 'List the questions that are to be answered, the one due first, and answers that carry a corrected figure.',
    ur: 'ان سوالات کی فہرست جن کا جواب دینا ہے، پہلے وہ جس کی تاریخ پہلے ہے، اور وہ جوابات جن کا کوئی عدد بعد میں بدلا۔',
  },
  askedBefore: {
    en: 'Find questions like this one that were asked before, with what was answered.',
    ur: 'اس سے ملتے جلتے سوالات تلاش کرنا جو پہلے پوچھے گئے، اور ان کے جوابات۔',
  },
  enter: {
    en: 'Enter a question: who asks, in which words, and by when it is answered.',
    ur: 'سوال درج کرنا: کون پوچھتا ہے، کن الفاظ میں، اور کب تک جواب دینا ہے۔',
  },
  read: {
    en: 'Read a question with its drafts, who signed them, what was answered, and what changed since.',
    ur: 'سوال پڑھنا: مسودے، دستخط، دیا گیا جواب، اور اس کے بعد کیا بدلا۔',
  },
  try: {
    en: 'Read a draft answer and say what each figure in it says, and what stands in the way of sending it.',
    ur: 'جواب کا مسودہ پڑھ کر بتانا کہ اس کا ہر عدد کیا کہتا ہے، اور بھیجنے میں کیا رکاوٹ ہے۔',
  },
  draft: {
    en: 'Write a draft answer whose figures stand in it by their references.',
    ur: 'جواب کا مسودہ لکھنا جس میں اعداد اپنے حوالوں سے درج ہوں۔',
  },
  sign: {
    en: 'Check a draft as a second person, or clear it as a third.',
    ur: 'دوسرے فرد کے طور پر مسودہ جانچنا، یا تیسرے فرد کے طور پر اس کی منظوری دینا۔',
  },
  sendBack: {
    en: 'Send a draft back, with the reason.',
    ur: 'وجہ کے ساتھ مسودہ واپس بھیجنا۔',
  },
  give: {
    en: 'Record that an answer left, with each of its figures as it stood.',
    ur: 'درج کرنا کہ جواب بھیج دیا گیا، ہر عدد کے ساتھ جیسا وہ اس وقت تھا۔',
  },
  paper: {
    en: 'Make an answer, or its draft, as a paper: each figure with its reference and label.',
    ur: 'جواب یا مسودے کی دستاویز بنانا: ہر عدد اپنے حوالے اور وضاحت کے ساتھ۔',
  },
  dueBeforeItCame: {
    en: 'The answer would be due before the question came. Correct one of the two days.',
    ur: 'جواب کی تاریخ سوال آنے سے پہلے کی ہے۔ دونوں میں سے ایک تاریخ درست کریں۔',
  },
  noWords: {
    en: 'Nothing is written in either language. Write it in one of them.',
    ur: 'دونوں میں سے کسی زبان میں کچھ نہیں لکھا گیا۔ کسی ایک میں لکھیں۔',
  },
  otherDraft: {
    en: 'Somebody else wrote a draft at the same moment. Read theirs, then write yours on it.',
    ur: 'اسی لمحے کسی اور نے مسودہ لکھ دیا۔ اسے پڑھ کر اپنا مسودہ لکھیں۔',
  },
  figuresToMend: {
    en: '{count} figures cannot leave as they stand: {figures}. The page says what to do with each.',
    ur: '{count} اعداد موجودہ حالت میں نہیں جا سکتے: {figures}۔ صفحے پر لکھا ہے کہ ہر ایک کا کیا کرنا ہے۔',
  },
  alreadySigned: {
    en: 'This signature stands on the draft already.',
    ur: 'یہ دستخط اس مسودے پر پہلے سے موجود ہے۔',
  },
  signedOnce: {
    en: 'You have signed this draft. Somebody else takes the next step.',
    ur: 'آپ اس مسودے پر دستخط کر چکے ہیں۔ اگلا قدم کوئی اور اٹھائے۔',
  },
  ownDraft: {
    en: 'You wrote this draft. A second person checks it, and a third clears it.',
    ur: 'یہ مسودہ آپ نے لکھا ہے۔ دوسرا فرد اسے جانچتا ہے اور تیسرا منظور کرتا ہے۔',
  },
  notChecked: {
    en: 'Nobody has checked this draft yet. A second person checks it first.',
    ur: 'یہ مسودہ ابھی کسی نے نہیں جانچا۔ پہلے دوسرا فرد جانچے۔',
  },
  notTheNewest: {
    en: 'A newer draft stands, or this one was sent back. Go by the newest.',
    ur: 'اس سے نیا مسودہ موجود ہے، یا یہ واپس بھیجا جا چکا ہے۔ تازہ ترین مسودے پر کام کریں۔',
  },
  notCleared: {
    en: 'Two people sign before an answer leaves: one checks it, another clears it.',
    ur: 'جواب جانے سے پہلے دو افراد دستخط کرتے ہیں: ایک جانچتا ہے، دوسرا منظور کرتا ہے۔',
  },
  alreadyGiven: {
    en: 'This answer left already. What is to be corrected is drafted anew, and leaves as a correction.',
    ur: 'یہ جواب بھیجا جا چکا ہے۔ تصحیح کے لیے نیا مسودہ لکھیں، جو تصحیح کے طور پر جائے گا۔',
  },
  givenTooEarly: {
    en: 'An answer leaves on a day from the question to today. Correct the day.',
    ur: 'جواب سوال آنے کے دن سے آج تک کسی دن جاتا ہے۔ تاریخ درست کریں۔',
  },
  onlyTheSecretariat: {
    en: 'Only the secretariat enters questions, drafts answers and sends them.',
    ur: 'سوال درج کرنا، جواب لکھنا اور بھیجنا صرف سیکرٹریٹ کا کام ہے۔',
  },
  onlyCheckers: {
    en: 'The secretariat or a verifier checks a draft.',
    ur: 'مسودہ سیکرٹریٹ یا تصدیق کنندہ جانچتا ہے۔',
  },
  onlyClearers: {
    en: 'An approver or the approving authority clears a draft.',
    ur: 'مسودے کی منظوری منظور کنندہ یا منظوری دینے والا اختیار دیتا ہے۔',
  },
} satisfies Record<string, Bilingual>

export const questionAskerNames = {
  parliament: { en: 'Parliament', ur: 'پارلیمان' },
  committee: { en: 'Committee of parliament', ur: 'پارلیمانی کمیٹی' },
  court: { en: 'Court', ur: 'عدالت' },
  auditor: { en: 'Auditor', ur: 'محاسب' },
  'information request': { en: 'Request for information under law', ur: 'قانون کے تحت معلومات کی درخواست' },
  'international body': { en: 'International body', ur: 'بین الاقوامی ادارہ' },
  'partner government': { en: 'Partner government', ur: 'شراکت دار حکومت' },
  press: { en: 'Press', ur: 'ذرائع ابلاغ' },
  public: { en: 'Member of the public', ur: 'شہری' },
} satisfies Record<string, Bilingual>
