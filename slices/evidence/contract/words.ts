import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of this slice do, and how they are refused, in both languages. */
export const words = {
  registerSource: {
    en: 'Register a source: who published it, its licence, where it is read, and how far it is trusted.',
    ur: 'ماخذ کا اندراج کرنا: کس نے شائع کیا، لائسنس، کہاں پڑھا جا سکتا ہے، اور کتنا قابلِ اعتماد ہے۔',
  },
  listSources: {
    en: 'List the sources on which findings and threat pictures rest.',
    ur: 'ان ماخذوں کی فہرست جن پر نتائج اور خطرات کی تصویر قائم ہے۔',
  },
  readSource: {
    en: 'Read a source, its grades, and what was drawn from it.',
    ur: 'ماخذ پڑھنا: اس کی درجہ بندی اور اس سے اخذ کردہ نتائج۔',
  },
  openFileOfSource: {
    en: 'Open the copy of a source that was kept with it.',
    ur: 'ماخذ کے ساتھ محفوظ نقل کھولنا۔',
  },
  declareYardstick: {
    en: 'Declare a yardstick of likelihood: its words and the range that each stands for.',
    ur: 'امکان کا پیمانہ مقرر کرنا: اس کے الفاظ اور ہر لفظ کی حد۔',
  },
  listYardsticks: {
    en: 'List the yardsticks of likelihood with their words and ranges.',
    ur: 'امکان کے پیمانوں کی فہرست، الفاظ اور حدود کے ساتھ۔',
  },
  recordFinding: {
    en: 'Record a finding with its sources; what is wrong or has aged is superseded, never edited.',
    ur: 'نتیجہ اس کے ماخذوں کے ساتھ درج کرنا؛ جو غلط یا پرانا ہو اس کی جگہ نیا درج ہوتا ہے، ترمیم نہیں ہوتی۔',
  },
  listFindings: {
    en: 'List findings, newest first, and say which of them are stale.',
    ur: 'نتائج کی فہرست، تازہ ترین پہلے، اس وضاحت کے ساتھ کہ کون سے پرانے ہو چکے ہیں۔',
  },
  readFinding: {
    en: 'Read a finding by its reference: likelihood, confidence, sources, and what came before and after it.',
    ur: 'حوالہ نمبر سے نتیجہ پڑھنا: امکان، اعتماد، ماخذ، اور اس سے پہلے اور بعد کے نتائج۔',
  },
  declareScale: {
    en: 'Declare a scale of scores for threat pictures.',
    ur: 'خطرات کی تصویر کے لیے اسکور کا پیمانہ مقرر کرنا۔',
  },
  recordPicture: {
    en: 'Record the threat picture of a period: markets, actors and resilience, as one source gives them.',
    ur: 'کسی مدت کے خطرات کی تصویر درج کرنا: منڈیاں، کردار اور مزاحمت، جیسے ایک ماخذ بتاتا ہے۔',
  },
  listPictures: {
    en: 'List the threat pictures by period, and the scales on which they are drawn.',
    ur: 'مدت وار خطرات کی تصاویر اور ان کے پیمانوں کی فہرست۔',
  },
  readPicture: {
    en: 'Read a threat picture beside an earlier one, and say what can be compared.',
    ur: 'خطرات کی تصویر کو پہلی تصویر کے ساتھ پڑھنا، اور یہ کہ کس کا موازنہ ہو سکتا ہے۔',
  },
  titleMissing: {
    en: 'Write the title of the source, in English or in Urdu.',
    ur: 'ماخذ کا عنوان انگریزی یا اردو میں لکھیے۔',
  },
  nowhereToLookUp: {
    en: 'Give a link or a file: a source that nobody can look up is none.',
    ur: 'لنک یا فائل دیجیے: جسے کوئی دیکھ نہ سکے وہ ماخذ نہیں۔',
  },
  fileNotReceived: {
    en: 'The file has not arrived. Choose it again and wait until it is sent.',
    ur: 'فائل موصول نہیں ہوئی۔ اسے دوبارہ منتخب کیجیے اور ارسال ہونے تک انتظار کیجیے۔',
  },
  alreadySuperseded: {
    en: 'This has been superseded already. Supersede the newest one.',
    ur: 'اس کی جگہ پہلے ہی نیا اندراج ہو چکا ہے۔ تازہ ترین کی جگہ نیا درج کیجیے۔',
  },
  yardstickTaken: {
    en: 'A yardstick of this name is declared already.',
    ur: 'اس نام کا پیمانہ پہلے سے مقرر ہے۔',
  },
  wordTwice: {
    en: 'A word stands twice on the yardstick.',
    ur: 'پیمانے میں ایک لفظ دو بار درج ہے۔',
  },
  rangeImpossible: {
    en: 'A range begins below 0, ends above 100, or ends before it begins.',
    ur: 'کوئی حد صفر سے کم ہے، سو سے زیادہ ہے، یا شروع ہونے سے پہلے ختم ہوتی ہے۔',
  },
  likelihoodNeeded: {
    en: 'A judgement says how likely it is: choose a word of a yardstick. What a source printed has no likelihood.',
    ur: 'اندازہ بتاتا ہے کہ امکان کتنا ہے: پیمانے کا کوئی لفظ منتخب کیجیے۔ جو ماخذ میں درج ہے اس کا امکان نہیں ہوتا۔',
  },
  confidenceInTheStatement: {
    en: 'The statement says how sure you are. Confidence stands apart: write it with its reason in the field below.',
    ur: 'بیان میں اعتماد کا درجہ لکھا ہے۔ اعتماد الگ ہوتا ہے: اسے وجہ کے ساتھ نیچے کے خانے میں لکھیے۔',
  },
  anotherLikelihoodInTheStatement: {
    en: 'The statement uses another word of the yardstick than the one chosen. Use the chosen word, or choose the other.',
    ur: 'بیان میں پیمانے کا وہ لفظ ہے جو منتخب نہیں کیا گیا۔ منتخب لفظ استعمال کیجیے یا دوسرا لفظ منتخب کیجیے۔',
  },
  findingMoreOpenThanSources: {
    en: 'Some of its sources may be read by fewer people than the finding. Close the finding as far, or draw it from other sources.',
    ur: 'اس کے کچھ ماخذ نتیجے سے کم لوگ پڑھ سکتے ہیں۔ نتیجے کو اتنا ہی محدود کیجیے یا دوسرے ماخذ دیجیے۔',
  },
  reviewBeforeToday: {
    en: 'The day of review comes after the day as of which the finding holds.',
    ur: 'نظرِ ثانی کی تاریخ اس تاریخ کے بعد ہونی چاہیے جس تک نتیجہ درست ہے۔',
  },
  fromTomorrow: {
    en: 'The finding holds as of a day that has not come yet. Check the date.',
    ur: 'نتیجے کی تاریخ ابھی نہیں آئی۔ تاریخ کی پڑتال کیجیے۔',
  },
  scaleTaken: {
    en: 'A scale of this name is declared already.',
    ur: 'اس نام کا پیمانہ پہلے سے مقرر ہے۔',
  },
  scaleFalls: {
    en: 'The lowest score is not below the highest.',
    ur: 'کم ترین اسکور زیادہ ترین سے کم نہیں۔',
  },
  offTheScale: {
    en: '{item}: {score} lies outside the scale from {lowest} to {highest}.',
    ur: '{item}: {score} پیمانے سے باہر ہے، جو {lowest} سے {highest} تک ہے۔',
  },
  itemTwice: {
    en: 'An item stands twice in the same part of the picture.',
    ur: 'تصویر کے ایک حصے میں کوئی جز دو بار درج ہے۔',
  },
  moreScoresThanItems: {
    en: 'More items are scored than the average is said to count. Check the number of items.',
    ur: 'جتنے اجزا کی اوسط بتائی گئی ہے اسکور اس سے زیادہ ہیں۔ اجزا کی تعداد دیکھیے۔',
  },
  pictureMoreOpenThanSource: {
    en: 'The source may be read by fewer people than the picture. Close the picture as far.',
    ur: 'ماخذ تصویر سے کم لوگ پڑھ سکتے ہیں۔ تصویر کو اتنا ہی محدود کیجیے۔',
  },
  periodBackwards: {
    en: 'The period ends before it begins. Change one of the dates.',
    ur: 'مدت شروع ہونے سے پہلے ختم ہو جاتی ہے۔ کوئی ایک تاریخ بدلیے۔',
  },
  onlyTheSecretariat: {
    en: 'The secretariat registers sources, records findings and draws the threat picture.',
    ur: 'ماخذ کا اندراج، نتائج اور خطرات کی تصویر درج کرنا سیکرٹریٹ کا کام ہے۔',
  },
} as const satisfies Record<string, Bilingual>
