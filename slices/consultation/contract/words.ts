import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of this slice do, and how they are refused, in both languages. */
export const words = {
  openRound: { en: 'Open a round on a version.', ur: 'کسی مسودے پر مشاورت کا دور شروع کرنا۔' },
  closeRound: { en: 'Close a round before its last day.', ur: 'مشاورت کا دور آخری تاریخ سے پہلے بند کرنا۔' },
  listRounds: { en: 'List the rounds of a strategy.', ur: 'حکمتِ عملی پر مشاورت کے ادوار کی فہرست۔' },
  listProposals: { en: 'List the proposals of a round.', ur: 'ایک دور کی تجاویز کی فہرست۔' },
  readProposal: {
    en: 'Read a proposal, the positions on it by sector, and its answer.',
    ur: 'تجویز، اس پر شعبہ وار مؤقف اور اس کا جواب پڑھنا۔',
  },
  proposeAmendment: {
    en: 'Propose an amendment to a named field or sentence.',
    ur: 'کسی متعین خانے یا جملے میں ترمیم تجویز کرنا۔',
  },
  takePosition: {
    en: 'Agree, disagree or pass; the last position counts while the round is open.',
    ur: 'اتفاق، اختلاف یا گریز؛ دور کے دوران آخری مؤقف شمار ہوتا ہے۔',
  },
  answerProposal: {
    en: 'Answer a proposal with a reason; what is accepted goes into the next version.',
    ur: 'تجویز کا وجہ کے ساتھ جواب دینا؛ منظور شدہ متن اگلے مسودے میں شامل ہوتا ہے۔',
  },
  closesBeforeItOpens: {
    en: 'The last day lies before the first. Change one of the dates.',
    ur: 'آخری تاریخ پہلی تاریخ سے پہلے ہے۔ کوئی ایک تاریخ بدلیے۔',
  },
  versionNotInConsultation: {
    en: 'This version is not in consultation. Open it for consultation first.',
    ur: 'یہ مسودہ مشاورت میں نہیں۔ پہلے اسے مشاورت کے لیے کھولیے۔',
  },
  roundClosed: {
    en: 'The round is closed. Write to the secretariat, who can tell you when the next one opens.',
    ur: 'یہ دور بند ہو چکا ہے۔ سیکرٹریٹ کو لکھیے؛ وہ بتائے گا کہ اگلا دور کب شروع ہو گا۔',
  },
  roundNotYetOpen: {
    en: 'The round has not opened yet.',
    ur: 'یہ دور ابھی شروع نہیں ہوا۔',
  },
  textHasMovedOn: {
    en: 'The text has changed since you read it. Read it again; your words are kept in the form.',
    ur: 'آپ کے پڑھنے کے بعد متن بدل چکا ہے۔ دوبارہ پڑھیے؛ آپ کے الفاظ فارم میں محفوظ ہیں۔',
  },
  nothingChanged: {
    en: 'The proposed words are the same as those that stand.',
    ur: 'تجویز کردہ الفاظ موجودہ الفاظ ہی ہیں۔',
  },
  alreadyAnswered: {
    en: 'This proposal has been answered already. Read the answer.',
    ur: 'اس تجویز کا جواب دیا جا چکا ہے۔ جواب پڑھیے۔',
  },
  noSector: {
    en: 'Your organisation has no sector in the register. Ask the secretariat to enter it: positions are shown by sector.',
    ur: 'رجسٹر میں آپ کے ادارے کا شعبہ درج نہیں۔ سیکرٹریٹ سے درج کرائیے: مؤقف شعبہ وار دکھائے جاتے ہیں۔',
  },
  partlyNeedsText: {
    en: 'What is accepted in part needs the words that were agreed.',
    ur: 'جزوی منظوری کے لیے طے شدہ الفاظ لکھنا ضروری ہے۔',
  },
  noSuchField: {
    en: 'The proposal names a field that this node does not have. Reject it, and say which field was meant.',
    ur: 'تجویز ایسے خانے کا نام لیتی ہے جو یہاں موجود نہیں۔ اسے مسترد کیجیے اور بتائیے کہ کون سا خانہ مراد تھا۔',
  },
  noSuchOffice: {
    en: 'The proposal names an office that is not in the register. Register it first, or answer in part.',
    ur: 'تجویز میں مذکور دفتر رجسٹر میں نہیں۔ پہلے اسے درج کیجیے، یا جزوی جواب دیجیے۔',
  },
  strategyPartLocked: {
    en: 'The draft is the action plan of a year: this text stays as approved in it. Defer the proposal with a date, or propose a change to the strategy.',
    ur: 'مسودہ ایک سال کا عملی منصوبہ ہے: اس میں یہ متن جوں کا توں رہتا ہے۔ تجویز کو تاریخ کے ساتھ مؤخر کیجیے، یا حکمتِ عملی میں تبدیلی تجویز کیجیے۔',
  },
  nodeHasNoSuchField: {
    en: 'This node has no such field. Choose one of the fields that it shows.',
    ur: 'اس اندراج میں ایسا کوئی خانہ نہیں۔ دکھائے گئے خانوں میں سے کوئی ایک چنیے۔',
  },
  endsBeforeItStarts: {
    en: 'The activity would end before it starts. Answer the proposal about the other date first, or accept in part with another day.',
    ur: 'سرگرمی آغاز سے پہلے ختم ہو جائے گی۔ پہلے دوسری تاریخ والی تجویز کا جواب دیجیے، یا کسی اور تاریخ کے ساتھ جزوی منظوری دیجیے۔',
  },
  letterIsNotHidden: {
    en: 'A letter names who signed it, so its author cannot be hidden. Enter it with its author, or ask the author to propose in person.',
    ur: 'خط پر دستخط کنندہ کا نام ہوتا ہے، اس لیے اس کا مصنف پوشیدہ نہیں رہ سکتا۔ مصنف کے نام سے درج کیجیے، یا مصنف سے کہیے کہ وہ خود تجویز دے۔',
  },
  letterWithoutAuthor: {
    en: 'Choose the office or the person who wrote the letter. If it is not in the register, register it first.',
    ur: 'وہ دفتر یا شخص منتخب کیجیے جس نے خط لکھا۔ رجسٹر میں نہ ہو تو پہلے اندراج کیجیے۔',
  },
  holdUnanswered: {
    en: 'Proposal {number} is not answered.',
    ur: 'تجویز نمبر {number} کا جواب نہیں دیا گیا۔',
  },
  onlyParticipants: {
    en: 'Positions are taken by participants and focal persons.',
    ur: 'مؤقف صرف شرکا اور فوکل پرسن اختیار کرتے ہیں۔',
  },
  onlyTheSecretariat: { en: 'The secretariat answers.', ur: 'جواب سیکرٹریٹ دیتا ہے۔' },
} as const satisfies Record<string, Bilingual>
