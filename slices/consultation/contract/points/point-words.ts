import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts on points do, and how they are refused. */
export const pointWords = {
  previewSplit: {
    en: 'Show how a submission falls into points by its own numbering. Nothing is written.',
    ur: 'دکھانا کہ دستاویز اپنی نمبر شماری سے کن نکات میں بٹتی ہے۔ کچھ لکھا نہیں جاتا۔',
  },
  splitSubmission: {
    en: 'Split a submission into points; each holds the version until it has an answer.',
    ur: 'دستاویز کو نکات میں بانٹنا؛ ہر نکتہ جواب ملنے تک نسخے کو روکتا ہے۔',
  },
  listDeclarations: {
    en: 'List the declarations of a round and how many points of each have an answer.',
    ur: 'ایک دور کے اعلامیوں کی فہرست اور ہر ایک کے کتنے نکات کا جواب دیا گیا۔',
  },
  readDeclaration: {
    en: 'Read a declaration point by point: answer, clauses changed, activities, and what its signatories say.',
    ur: 'اعلامیہ نکتہ بہ نکتہ پڑھنا: جواب، بدلی ہوئی شقیں، سرگرمیاں، اور دستخط کنندگان کی رائے۔',
  },
  mapPoint: {
    en: 'Say which entries of the plan a point touches.',
    ur: 'بتانا کہ نکتہ منصوبے کے کن اندراجات سے متعلق ہے۔',
  },
  claimPoint: {
    en: 'Take a point, so that nobody else writes its answer.',
    ur: 'نکتہ اپنے ذمے لینا، تاکہ کوئی اور اس کا جواب نہ لکھے۔',
  },
  releasePoint: {
    en: 'Give a point back, so that another can answer it.',
    ur: 'نکتہ واپس کرنا، تاکہ کوئی دوسرا جواب دے سکے۔',
  },
  answerPoint: {
    en: 'Answer a point, with its own reason in both languages, once.',
    ur: 'نکتے کا جواب دینا، دونوں زبانوں میں اپنی وجہ کے ساتھ، ایک بار۔',
  },
  assessPoint: {
    en: 'Say as a signatory how far a point is done, with evidence.',
    ur: 'دستخط کنندہ کے طور پر ثبوت کے ساتھ بتانا کہ نکتے پر کتنا عمل ہوا۔',
  },
  dissentOnPoint: {
    en: 'Dissent from the answer to a point, as a signatory.',
    ur: 'دستخط کنندہ کے طور پر نکتے کے جواب سے اختلاف کرنا۔',
  },
  confirmPoint: {
    en: 'Confirm the answer to a point, as a signatory.',
    ur: 'دستخط کنندہ کے طور پر نکتے کے جواب کی توثیق کرنا۔',
  },
  replyToSignatories: {
    en: 'Reply to what a signatory says of a point, once.',
    ur: 'نکتے پر دستخط کنندہ کی بات کا جواب دینا، ایک بار۔',
  },
  splitAlready: {
    en: 'This submission is split into points already. Open its points.',
    ur: 'یہ دستاویز پہلے ہی نکات میں بٹی ہوئی ہے۔ اس کے نکات کھولیے۔',
  },
  saysNoPoints: {
    en: 'This file speaks in changes and comments, not in points. Decide on each change on its own page.',
    ur: 'یہ فائل تبدیلیوں اور تبصروں پر مشتمل ہے، نکات پر نہیں۔ ہر تبدیلی پر اس کے اپنے صفحے پر فیصلہ کیجیے۔',
  },
  wordsLost: {
    en: 'The parts no longer hold every word of the document in its order. Start the split again.',
    ur: 'حصوں میں دستاویز کا ہر لفظ اپنی ترتیب سے نہیں رہا۔ تقسیم دوبارہ شروع کیجیے۔',
  },
  noPoint: {
    en: 'Every part was left out. Keep at least one as a point.',
    ur: 'تمام حصے چھوڑ دیے گئے۔ کم از کم ایک کو نکتہ رہنے دیجیے۔',
  },
  emptyPoint: {
    en: 'Point {number} has a label and no words. Join it with the one before, or leave it out.',
    ur: 'نکتہ {number} پر نمبر ہے مگر الفاظ نہیں۔ اسے پچھلے سے ملائیے یا چھوڑ دیجیے۔',
  },
  labelsDoNotMatch: {
    en: 'These labels meet no point of the other language: {labels}. Correct the split so that the numbering is the same.',
    ur: 'یہ نمبر دوسری زبان کے کسی نکتے سے نہیں ملتے: {labels}۔ تقسیم درست کیجیے تاکہ نمبر شماری ایک جیسی ہو۔',
  },
  languageTaken: {
    en: 'The points have words in this language already. Choose the submission in the other language.',
    ur: 'نکات کے الفاظ اس زبان میں پہلے سے موجود ہیں۔ دوسری زبان والی دستاویز منتخب کیجیے۔',
  },
  claimedByAnother: {
    en: 'Somebody else writes the answer to this point. Ask them, or give the point back first.',
    ur: 'اس نکتے کا جواب کوئی اور لکھ رہا ہے۔ ان سے پوچھیے، یا پہلے نکتہ واپس کیجیے۔',
  },
  notClaimed: {
    en: 'Nobody has taken this point. Take it first.',
    ur: 'یہ نکتہ کسی نے نہیں لیا۔ پہلے اسے لیجیے۔',
  },
  answeredAlready: {
    en: 'This point has its answer. An answer is given once, and only what was deferred is answered anew.',
    ur: 'اس نکتے کا جواب دیا جا چکا ہے۔ جواب ایک ہی بار دیا جاتا ہے؛ صرف مؤخر کا نیا جواب دیا جا سکتا ہے۔',
  },
  deferredNeeds: {
    en: 'What is deferred needs a day and the office that owns it. Give both.',
    ur: 'مؤخر کیے گئے نکتے کے لیے تاریخ اور ذمہ دار دفتر ضروری ہیں۔ دونوں درج کیجیے۔',
  },
  deferredToThePast: {
    en: 'That day is over. Defer to a day that is still to come.',
    ur: 'یہ تاریخ گزر چکی ہے۔ آئندہ کی تاریخ دیجیے۔',
  },
  onlyDeferred: {
    en: 'Only a deferred point has a day and an owner. Leave both empty.',
    ur: 'تاریخ اور ذمہ دار دفتر صرف مؤخر نکتے کے ہوتے ہیں۔ دونوں خالی چھوڑیے۔',
  },
  noSuchEntry: {
    en: 'One of these entries is not in the version. Choose entries of the plan.',
    ur: 'ان میں سے ایک اندراج نسخے میں نہیں۔ منصوبے کے اندراجات منتخب کیجیے۔',
  },
  noSuchOffice: {
    en: 'No such office exists today. Choose one of the list.',
    ur: 'آج ایسا کوئی دفتر موجود نہیں۔ فہرست میں سے منتخب کیجیے۔',
  },
  notAnswered: {
    en: 'There is no answer yet to confirm or to dissent from.',
    ur: 'ابھی کوئی جواب نہیں جس کی توثیق کی جائے یا جس سے اختلاف ہو۔',
  },
  onlySignatories: {
    en: 'The organisation that sent the declaration says this; the secretariat enters it from its letter.',
    ur: 'یہ بات اعلامیہ بھیجنے والا ادارہ کہتا ہے؛ سیکرٹریٹ اسے ان کے خط سے درج کرتا ہے۔',
  },
  evidenceToCome: {
    en: 'Evidence speaks of a day that has been. Choose today or an earlier day.',
    ur: 'ثبوت گزرے ہوئے دن کا ہوتا ہے۔ آج یا پہلے کی تاریخ منتخب کیجیے۔',
  },
  repliedAlready: {
    en: 'The secretariat has replied to this. A reply is given once.',
    ur: 'سیکرٹریٹ اس کا جواب دے چکا ہے۔ جواب ایک ہی بار دیا جاتا ہے؛ صرف مؤخر کا نیا جواب دیا جا سکتا ہے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
  hold: {
    en: 'Point {label} of “{title}” has no answer.',
    ur: '”{title}“ کے نکتے {label} کا جواب نہیں دیا گیا۔',
  },
} as const satisfies Record<string, Bilingual>

/** The completion scale of the Open Government Partnership. */
export const completionNames = {
  'no evidence': { en: 'No evidence available', ur: 'کوئی ثبوت دستیاب نہیں' },
  'not started': { en: 'Not started', ur: 'شروع نہیں ہوا' },
  limited: { en: 'Limited', ur: 'محدود' },
  substantial: { en: 'Substantial', ur: 'خاطر خواہ' },
  complete: { en: 'Complete', ur: 'مکمل' },
} as const satisfies Record<string, Bilingual>
