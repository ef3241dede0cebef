import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  title: { en: 'Entered in your name', ur: 'آپ کے نام سے اندراج' },
  purpose: {
    en: 'The secretariat entered this from what you sent. Check it; nothing happens by opening this page.',
    ur: 'سیکرٹریٹ نے یہ اندراج آپ کی بھیجی ہوئی تحریر سے کیا ہے۔ اسے دیکھ لیجیے؛ یہ صفحہ کھولنے سے کچھ تبدیل نہیں ہوتا۔',
  },
  noLink: { en: 'This link shows nothing', ur: 'اس لنک پر کچھ موجود نہیں' },
  noLinkNext: {
    en: 'It may have been cut off in the mail. Copy it whole, or ask the secretariat for another copy.',
    ur: 'ممکن ہے ای میل میں لنک ادھورا رہ گیا ہو۔ اسے مکمل نقل کیجیے، یا سیکرٹریٹ سے دوسری نقل طلب کیجیے۔',
  },
  medium: { en: 'Received as', ur: 'ذریعۂ موصولی' },
  theirs: { en: 'Reference of the letter', ur: 'خط کا حوالہ نمبر' },
  ours: { en: 'File number of the secretariat', ur: 'سیکرٹریٹ کا فائل نمبر' },
  dated: { en: 'Date', ur: 'تاریخ' },
  signatory: { en: 'Signed by', ur: 'دستخط کنندہ' },
  office: { en: 'For the office', ur: 'جس دفتر کی جانب سے' },
  enteredAt: { en: 'Entered', ur: 'اندراج' },
  entered: { en: 'What was entered', ur: 'کیا درج کیا گیا' },
  fromWhichLetter: { en: 'From which letter', ur: 'کس خط سے' },
  contestTitle: { en: 'Is this not what you said?', ur: 'کیا یہ آپ کا مؤقف نہیں؟' },
  contestNext: {
    en: 'Say what is wrong. The act stays on record together with your contest, and the secretariat answers you.',
    ur: 'بتائیے کہ غلطی کیا ہے۔ کارروائی آپ کے اعتراض کے ساتھ ریکارڈ پر رہے گی، اور سیکرٹریٹ آپ کو جواب دے گا۔',
  },
  reason: { en: 'Your reason', ur: 'آپ کی وجہ' },
  reasonNeeded: { en: 'Write what is wrong, in a sentence.', ur: 'ایک جملے میں لکھیے کہ غلطی کیا ہے۔' },
  contest: { en: 'Contest this act', ur: 'اس کارروائی پر اعتراض کیجیے' },
  contested: { en: 'You contested this act', ur: 'آپ اس کارروائی پر اعتراض کر چکے ہیں' },
  contestedNext: {
    en: 'Contested on {at}. The secretariat will write to you; to say more, write to it.',
    ur: 'اعتراض کی تاریخ: {at}۔ سیکرٹریٹ آپ کو جواب دے گا؛ مزید کچھ کہنا ہو تو سیکرٹریٹ کو لکھیے۔',
  },
  contestedOn: { en: 'Contested on {at}:', ur: 'اعتراض کی تاریخ: {at}' },
  contestOfAuthor: { en: 'Its author contests it', ur: 'جس کے نام سے اندراج ہوا اس کا اعتراض' },
  contestWaits: {
    en: 'Contested on {at}. The secretariat has not answered yet.',
    ur: 'اعتراض کی تاریخ: {at}۔ سیکرٹریٹ نے ابھی جواب نہیں دیا۔',
  },
  upheld: {
    en: 'The contest was upheld',
    ur: 'اعتراض منظور ہوا',
  },
  kept: {
    en: 'The act was kept, and stays marked as contested',
    ur: 'کارروائی برقرار رکھی گئی، اعتراض کا نشان قائم ہے',
  },
  answeredOn: { en: 'Answered by the secretariat on {at}', ur: 'سیکرٹریٹ کا جواب: {at}' },
  answerTitle: { en: 'Answer the contest', ur: 'اعتراض کا جواب دیجیے' },
  answerNext: {
    en: 'Uphold it, or keep the act, which then stays marked as contested. Nobody answers who entered the act, printed a link to it or contested it. The author is told by mail.',
    ur: 'اعتراض منظور کیجیے، یا کارروائی برقرار رکھیے، جس پر اعتراض کا نشان رہے گا۔ جس نے کارروائی درج کی، اس کا لنک چھاپا یا اعتراض کیا، وہ جواب نہیں دیتا۔ متعلقہ فریق کو ای میل سے اطلاع دی جاتی ہے۔',
  },
  answerReason: { en: 'Your answer', ur: 'آپ کا جواب' },
  answerReasonHint: {
    en: 'Write why, either way: the author reads it.',
    ur: 'دونوں صورتوں میں وجہ لکھیے: جس کے نام سے اندراج ہوا وہ اسے پڑھے گا۔',
  },
  ifUpheld: { en: 'If it is upheld:', ur: 'منظوری کی صورت میں:' },
  setAside: {
    en: 'The act is set aside and stays on record with this mark.',
    ur: 'کارروائی کو الگ رکھا جاتا ہے اور وہ اسی نشان کے ساتھ ریکارڈ پر رہتی ہے۔',
  },
  openScan: { en: 'Open the scan', ur: 'عکس کھولیے' },
  uphold: { en: 'Uphold the contest', ur: 'اعتراض منظور کیجیے' },
  keep: { en: 'Keep the act', ur: 'کارروائی برقرار رکھیے' },
  one: { en: 'An act by letter', ur: 'بذریعہ خط کارروائی' },
  onePurpose: {
    en: 'What was entered, from which letter, and whether its author contests it.',
    ur: 'کیا درج ہوا، کس خط سے، اور کیا اس پر اعتراض ہے۔',
  },
  back: { en: 'All acts by letter', ur: 'بذریعہ خط تمام کارروائیاں' },
  list: { en: 'Acts by letter', ur: 'بذریعہ خط کارروائیاں' },
  listPurpose: {
    en: 'What the secretariat entered for those who wrote, phoned or spoke.',
    ur: 'وہ کارروائیاں جو سیکرٹریٹ نے لکھنے، فون کرنے یا زبانی کہنے والوں کی طرف سے درج کیں۔',
  },
  none: { en: 'Nothing was entered by letter yet', ur: 'ابھی خط کے ذریعے کچھ درج نہیں ہوا' },
  noneNext: {
    en: 'When somebody answers by letter, open what it is about and choose “by letter” there.',
    ur: 'جب کوئی خط سے جواب دے تو متعلقہ صفحہ کھول کر وہاں ”بذریعہ خط“ منتخب کیجیے۔',
  },
  act: { en: 'Act', ur: 'کارروائی' },
  from: { en: 'From', ur: 'منجانب' },
  copy: { en: 'Copy', ur: 'نقل' },
  state: { en: 'State', ur: 'کیفیت' },
  isContested: { en: 'contested, not answered', ur: 'متنازع، جواب باقی' },
  isUpheld: { en: 'contest upheld, set aside', ur: 'اعتراض منظور، الگ رکھی گئی' },
  isKept: { en: 'contested, kept', ur: 'متنازع، برقرار' },
  stands: { en: 'not contested', ur: 'بلا اعتراض' },
  toPost: { en: 'Copies to print and post: {count}', ur: 'چھاپ کر ڈاک سے بھیجنے کی نقول: {count}' },
  toPostMeans: {
    en: 'No e-mail address is known of these authors. Make the copy in the last column, print it and post it: until then they do not know what was entered in their name.',
    ur: 'ان کا کوئی ای میل پتہ معلوم نہیں۔ آخری خانے میں نقل بنائیے، چھاپیے اور ڈاک سے بھیجیے: تب تک انہیں معلوم نہیں کہ ان کے نام سے کیا درج ہوا۔',
  },
  makeCopy: { en: 'Make a copy for the post', ur: 'ڈاک کے لیے نقل بنائیے' },
  copyMade: {
    en: 'Print this address on the copy. It is shown only now:',
    ur: 'یہ پتہ نقل پر چھاپیے۔ یہ صرف اسی وقت دکھایا جاتا ہے:',
  },
} satisfies Record<string, Bilingual>

export const wayWords: Readonly<Record<'mailed link' | 'printed link' | 'signed in', Bilingual>> = {
  'mailed link': {
    en: 'It came by the link that was mailed to the author.',
    ur: 'یہ اُس لنک سے آیا جو متعلقہ فریق کو ای میل کیا گیا تھا۔',
  },
  'printed link': {
    en: 'It came by a link that the secretariat printed for the post.',
    ur: 'یہ اُس لنک سے آیا جو سیکرٹریٹ نے ڈاک کے لیے چھاپا تھا۔',
  },
  'signed in': {
    en: 'It was made signed in, in the author’s own name.',
    ur: 'یہ متعلقہ فریق نے خود سائن اِن ہو کر کیا۔',
  },
}

export const copyWords: Readonly<Record<'mailed' | 'waiting' | 'to post' | 'posted', Bilingual>> = {
  mailed: { en: 'mailed', ur: 'ای میل کی جا چکی' },
  waiting: { en: 'waits to be mailed', ur: 'ای میل کی منتظر' },
  'to post': { en: 'no address known: print and post it', ur: 'کوئی پتہ معلوم نہیں: چھاپ کر ڈاک سے بھیجیے' },
  posted: { en: 'printed, by post', ur: 'چھپ چکی، بذریعہ ڈاک' },
}
