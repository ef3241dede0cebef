import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ContestStanding } from '#slices/correspondence/contract.ts'

/** Words of the page of one proposal. */
export const words = {
  purpose: {
    en: 'What is proposed, why, what each sector thinks of it, and the answer.',
    ur: 'کیا تجویز ہوا، کیوں، ہر شعبے کی رائے کیا ہے، اور جواب۔',
  },
  change: { en: 'The change', ur: 'مجوزہ تبدیلی' },
  field: { en: '{field} of {code}', ur: '{code} کا خانہ: {field}' },
  rationale: { en: 'Why', ur: 'وجہ' },
  author: { en: 'Proposed by', ur: 'تجویز کنندہ' },
  hidden: { en: 'A hidden author', ur: 'پوشیدہ مصنف' },
  hiddenMeans: {
    en: 'The author asked not to be named. The name and sector are kept nowhere: not in the database, in a log or in a mail. Only the author’s receipt shows who it was.',
    ur: 'مصنف نے نام ظاہر نہ کرنے کی درخواست کی۔ نام اور شعبہ کہیں محفوظ نہیں: نہ ڈیٹا بیس میں، نہ لاگ میں، نہ کسی ڈاک میں۔ صرف مصنف کی رسید بتا سکتی ہے کہ وہ کون تھا۔',
  },
  nameNotOpen: {
    en: 'A participant whose name is not open to you',
    ur: 'ایک شریک جس کا نام آپ کے لیے کھلا نہیں',
  },
  madeOn: { en: 'on {day}', ur: 'بتاریخ {day}' },
  positions: { en: 'Positions by sector', ur: 'شعبہ وار مؤقف' },
  positionsMeans: {
    en: 'Counted for each sector and never added up, so that no sector’s objection is averaged away.',
    ur: 'ہر شعبے کا شمار الگ ہے اور کبھی جمع نہیں کیا جاتا، تاکہ کسی شعبے کا اعتراض اوسط میں گم نہ ہو۔',
  },
  fewAgainst: {
    en: 'Against, with fewer than five persons each, so not counted: {sectors}.',
    ur: 'مخالف، مگر ہر ایک میں پانچ سے کم افراد، اس لیے شمار نہیں: {sectors}۔',
  },
  fewOthers: {
    en: 'Took part with fewer than five persons each, so not counted: {sectors}.',
    ur: 'شریک ہوئے، مگر ہر ایک میں پانچ سے کم افراد، اس لیے شمار نہیں: {sectors}۔',
  },
  sector: { en: 'Sector', ur: 'شعبہ' },
  noPositions: { en: 'Nobody has taken a position yet.', ur: 'ابھی کسی نے مؤقف اختیار نہیں کیا۔' },
  yourPosition: { en: 'Your position', ur: 'آپ کا مؤقف' },
  yourPositionMeans: {
    en: 'One for each participant. You may change it until the proposal is answered or the round closes. Others see only the count of your sector, from five persons on; an office’s position is shown by its name.',
    ur: 'ہر شریک کا ایک مؤقف۔ جواب آنے یا دور بند ہونے تک آپ اسے بدل سکتے ہیں۔ دوسرے صرف آپ کے شعبے کا شمار دیکھتے ہیں، وہ بھی پانچ افراد سے؛ دفتر کا مؤقف اس کے نام سے دکھایا جاتا ہے۔',
  },
  taken: { en: 'Your position is recorded: {position}.', ur: 'آپ کا مؤقف درج ہو گیا: {position}۔' },
  saveReceipt: { en: 'Save the receipt', ur: 'رسید محفوظ کیجیے' },
  answer: { en: 'The answer', ur: 'جواب' },
  answeredOn: { en: 'Given by the secretariat on {day}', ur: 'سیکرٹریٹ نے {day} کو دیا' },
  notAnswered: {
    en: 'The secretariat has not answered yet. Until it does, the version cannot be submitted.',
    ur: 'سیکرٹریٹ نے ابھی جواب نہیں دیا۔ جواب تک نسخہ منظوری کے لیے پیش نہیں ہو سکتا۔',
  },
  agreedValue: { en: 'What was agreed', ur: 'کیا طے ہوا' },
  agreedText: { en: 'The words agreed instead', ur: 'اس کی جگہ طے شدہ الفاظ' },
  applied: { en: 'See the version that it went into', ur: 'وہ نسخہ دیکھیے جس میں یہ شامل ہوا' },
  giveAnswer: { en: 'Answer this proposal', ur: 'اس تجویز کا جواب دیجیے' },
  giveAnswerMeans: {
    en: 'An answer is given once and is not changed. What you accept goes into the next version at once.',
    ur: 'جواب ایک بار دیا جاتا ہے اور بدلا نہیں جاتا۔ جو منظور ہو وہ فوراً اگلے نسخے میں شامل ہو جاتا ہے۔',
  },
  outcome: { en: 'Outcome', ur: 'فیصلہ' },
  reason: { en: 'Reason', ur: 'وجہ' },
  reasonHint: {
    en: 'The author and everyone who may read the proposal will read this.',
    ur: 'مصنف اور وہ تمام افراد جو تجویز پڑھ سکتے ہیں، اسے پڑھیں گے۔',
  },
  reasonNeeded: { en: 'Give the reason in both languages.', ur: 'وجہ دونوں زبانوں میں لکھیے۔' },
  textNeeded: { en: 'Write the words that were agreed.', ur: 'طے شدہ الفاظ لکھیے۔' },
  send: { en: 'Give this answer', ur: 'یہ جواب دیجیے' },
  back: { en: 'All proposals of the round', ur: 'اس دور کی تمام تجاویز' },
  draftFound: { en: 'Your draft was kept on this machine.', ur: 'آپ کا مسودہ اس مشین پر محفوظ تھا۔' },
} as const satisfies Record<string, Bilingual>

/** What the author of a letter says of the proposal entered from it, and what the secretariat answered. */
export const contestWords: Readonly<Record<ContestStanding, Bilingual>> = {
  unanswered: {
    en: 'Contested, not answered yet: the author says that this is not theirs, or is wrong.',
    ur: 'متنازع، جواب باقی: مصنف کا کہنا ہے کہ یہ ان کا نہیں، یا غلط ہے۔',
  },
  upheld: {
    en: 'Set aside: its author contested it, and the secretariat found them right.',
    ur: 'الگ رکھی گئی: مصنف نے اعتراض کیا اور سیکرٹریٹ نے اسے درست مانا۔',
  },
  kept: {
    en: 'Its author contested it; the secretariat kept it, with a reason.',
    ur: 'مصنف نے اعتراض کیا تھا؛ سیکرٹریٹ نے وجہ کے ساتھ اسے برقرار رکھا۔',
  },
}
