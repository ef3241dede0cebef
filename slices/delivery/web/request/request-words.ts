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
  answers: { en: 'Answers', ur: 'جوابات' },
  answersNote: {
    en: 'Oldest first. Nothing is overwritten; the newest by its date counts, unless it was set aside.',
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
} as const satisfies Record<string, Bilingual>
