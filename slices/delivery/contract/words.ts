import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of this slice do, and how they are refused, in both languages. */
export const words = {
  askForConcurrence: {
    en: 'Asks the accountable office of each activity of a version, or of one pillar, whether it concurs, by a date.',
    ur: 'کسی نسخے یا ایک ستون کی ہر سرگرمی کے ذمہ دار دفتر سے مقررہ تاریخ تک رضامندی طلب کرتا ہے۔',
  },
  answerRequest: {
    en: 'Concurs with an activity, declines it with a reason, or proposes other dates, another scope or other money.',
    ur: 'سرگرمی پر رضامندی دیتا ہے، وجہ کے ساتھ معذرت کرتا ہے، یا تاریخوں، دائرۂ کار یا رقم کی متبادل تجویز دیتا ہے۔',
  },
  acceptTransfer: {
    en: 'Confirms that an office took over an activity from one that ended.',
    ur: 'تصدیق کرتا ہے کہ ختم ہونے والے دفتر کی سرگرمی اس دفتر نے سنبھال لی ہے۔',
  },
  assignOrphan: {
    en: 'Gives an activity that no existing office holds, or that its office declined, to one that exists, and asks it for concurrence by a date.',
    ur: 'جس سرگرمی کا کوئی موجودہ ذمہ دار دفتر نہ ہو، یا جس پر اس کے دفتر نے معذرت کی ہو، اسے کسی موجودہ دفتر کے سپرد کر کے مقررہ تاریخ تک رضامندی طلب کرتا ہے۔',
  },
  listRequests: {
    en: 'Lists the activities of a version with their accountable office and what it answered, with the share that concurred.',
    ur: 'نسخے کی سرگرمیاں، ان کے ذمہ دار دفاتر اور جوابات، اور رضامند سرگرمیوں کے تناسب کے ساتھ، پیش کرتا ہے۔',
  },
  readRequest: {
    en: 'Reads one request for concurrence with every answer and every transfer.',
    ur: 'رضامندی کی ایک درخواست، اس کے تمام جوابات اور منتقلیوں سمیت، پڑھتا ہے۔',
  },
  summary: {
    en: 'Counts how many activities have the concurrence of their office, and how many were asked, also by pillar.',
    ur: 'بتاتا ہے کہ کتنی سرگرمیوں پر دفاتر رضامند ہیں اور کتنوں سے رضامندی طلب کی گئی، ستون وار بھی۔',
  },
  listOrphans: {
    en: 'Lists activities that no existing office holds, and those that passed to a successor.',
    ur: 'وہ سرگرمیاں جن کا کوئی موجودہ ذمہ دار دفتر نہیں، اور وہ جو جانشین دفتر کو منتقل ہوئیں، پیش کرتا ہے۔',
  },
  notYetSubmitted: {
    en: 'This version is not submitted yet and may still change. Ask for concurrence once it is submitted.',
    ur: 'یہ نسخہ ابھی پیش نہیں ہوا اور اس میں تبدیلی ممکن ہے۔ پیش ہونے کے بعد رضامندی طلب کیجیے۔',
  },
  noLongerInForce: {
    en: 'This version was replaced or withdrawn. Open the version that is in force.',
    ur: 'یہ نسخہ تبدیل ہو چکا ہے یا واپس لیا جا چکا ہے۔ نافذ نسخہ کھولیے۔',
  },
  dueInThePast: {
    en: 'The last day for answers lies in the past. Choose a later day.',
    ur: 'جواب کی آخری تاریخ گزر چکی ہے۔ بعد کی کوئی تاریخ منتخب کیجیے۔',
  },
  nothingToAsk: {
    en: 'Every office that can be asked has been asked already. Activities without an office have a page of their own.',
    ur: 'جن دفاتر سے رضامندی طلب کی جا سکتی تھی ان سب سے طلب کی جا چکی ہے۔ بے ذمہ سرگرمیاں الگ صفحے پر ہیں۔',
  },
  askedAtTheSameMoment: {
    en: 'Somebody else asked these offices at the same moment. Reload the list and look at what is left.',
    ur: 'اسی لمحے کسی اور نے ان دفاتر سے رضامندی طلب کر لی۔ فہرست دوبارہ کھول کر دیکھیے کہ کیا باقی ہے۔',
  },
  anotherOffice: {
    en: 'Another office is accountable for this activity. Only that office can answer for it.',
    ur: 'اس سرگرمی کا ذمہ دار کوئی اور دفتر ہے۔ صرف وہی دفتر اس کا جواب دے سکتا ہے۔',
  },
  noAccountableOffice: {
    en: 'No existing office holds this activity. The secretariat must give it to an office first.',
    ur: 'اس سرگرمی کا کوئی موجودہ ذمہ دار دفتر نہیں۔ پہلے سیکرٹریٹ اسے کسی دفتر کے سپرد کرے۔',
  },
  letterNamesNoOffice: {
    en: 'Say which office wrote the letter.',
    ur: 'بتائیے کہ خط کس دفتر نے لکھا ہے۔',
  },
  reasonMissing: {
    en: 'Give the reason: the secretariat must consider what is declined or proposed otherwise.',
    ur: 'وجہ درج کیجیے: معذرت یا متبادل تجویز پر سیکرٹریٹ کو غور کرنا ہوتا ہے۔',
  },
  nothingProposed: {
    en: 'Say what is proposed instead: other dates, another scope, or a note on money.',
    ur: 'متبادل تجویز درج کیجیے: دوسری تاریخیں، دوسرا دائرۂ کار، یا رقم کے بارے میں نوٹ۔',
  },
  proposesWithoutCounterProposal: {
    en: 'Other dates, scope or money belong to a counter-proposal. Choose it, or leave these fields empty.',
    ur: 'دوسری تاریخیں، دائرۂ کار یا رقم متبادل تجویز کا حصہ ہیں۔ متبادل تجویز منتخب کیجیے یا یہ خانے خالی چھوڑیے۔',
  },
  proposedEndsFirst: {
    en: 'The proposed end lies before the proposed start. Change one of the dates.',
    ur: 'مجوزہ اختتام مجوزہ آغاز سے پہلے ہے۔ کوئی ایک تاریخ بدلیے۔',
  },
  nothingToTakeOver: {
    en: 'This activity has not passed from one office to another. There is nothing to confirm.',
    ur: 'یہ سرگرمی کسی دوسرے دفتر سے منتقل نہیں ہوئی۔ تصدیق کی ضرورت نہیں۔',
  },
  alreadyTakenOver: {
    en: 'The office has confirmed this already.',
    ur: 'دفتر اس کی تصدیق پہلے ہی کر چکا ہے۔',
  },
  stillHeld: {
    en: 'An existing office is accountable for this activity and has not declined it. Only what no office holds, or what was declined, can be given to another.',
    ur: 'ایک موجودہ دفتر اس سرگرمی کا ذمہ دار ہے اور اس نے معذرت نہیں کی۔ صرف بے ذمہ سرگرمی، یا وہ جس پر معذرت ہو چکی ہو، کسی اور کے سپرد کی جا سکتی ہے۔',
  },
  officeNotInExistence: {
    en: 'This office does not exist today. Choose one that does.',
    ur: 'یہ دفتر آج موجود نہیں۔ کوئی موجودہ دفتر منتخب کیجیے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
  onlyTheOffice: {
    en: 'The focal person of the accountable office does this.',
    ur: 'یہ کام ذمہ دار دفتر کا فوکل پرسن کرتا ہے۔',
  },
  notAskedYet: {
    en: 'The office has not been asked yet.',
    ur: 'دفتر سے ابھی رضامندی طلب نہیں کی گئی۔',
  },
} as const satisfies Record<string, Bilingual>
