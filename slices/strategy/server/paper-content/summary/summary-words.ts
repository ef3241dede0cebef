/** What stands in a summary for those who decide. */
export const summaryWords = {
  asked: { en: 'What is asked', ur: 'کیا مطلوب ہے' },
  toApprove: {
    en: (number: number) =>
      `The approving authority is asked to approve version ${number} of the strategy, as annexed. What is open is listed below.`,
    ur: (number: number) =>
      `منظوری دینے والی اتھارٹی سے درخواست ہے کہ حکمتِ عملی کا نسخہ ${number} ضمیمہ جات کے مطابق منظور کیا جائے۔ جو امور باقی ہیں وہ نیچے درج ہیں۔`,
  },
  approved: {
    en: (instrument: string) => `This version was approved: ${instrument}.`,
    ur: (instrument: string) => `یہ نسخہ منظور ہو چکا ہے: ${instrument}۔`,
  },
  notYet: {
    en: 'This version is not submitted. The summary shows where it stands; nothing is asked of the approving authority yet.',
    ur: 'یہ نسخہ ابھی پیش نہیں کیا گیا۔ خلاصہ بتاتا ہے کہ کام کہاں تک پہنچا؛ منظوری دینے والی اتھارٹی سے ابھی کچھ مطلوب نہیں۔',
  },
  over: {
    en: 'This version is no longer on its way to an approval. The summary is kept as a record.',
    ur: 'یہ نسخہ اب منظوری کے راستے پر نہیں۔ خلاصہ بطور ریکارڈ ہے۔',
  },
  brief: { en: 'The strategy in brief', ur: 'حکمتِ عملی مختصراً' },
  aim: { en: 'Aim', ur: 'غرض' },
  objectives: { en: 'Objectives', ur: 'مقاصد' },
  activities: { en: 'Activities', ur: 'سرگرمیاں' },
  offices: { en: 'Accountable offices', ur: 'ذمہ دار دفاتر' },
  numbers: { en: 'Offices, time and money', ur: 'دفاتر، وقت اور رقم' },
  withoutOffice: { en: 'Activities without an accountable office', ur: 'جن سرگرمیوں کا ذمہ دار دفتر نہیں' },
  period: { en: 'From the first start to the last deadline', ur: 'پہلے آغاز سے آخری تاریخ تک' },
  noDeadline: { en: 'Activities without a deadline', ur: 'جن سرگرمیوں کی آخری تاریخ نہیں' },
  cost: { en: 'What is known of the cost', ur: 'لاگت کے بارے میں کیا معلوم ہے' },
  noTotal: {
    en: 'No total is given: the plan states costs in words, activity by activity.',
    ur: 'کوئی مجموعہ نہیں دیا گیا: منصوبہ لاگت ہر سرگرمی کے ساتھ الفاظ میں بتاتا ہے۔',
  },
  way: { en: 'The way to the approval', ur: 'منظوری کا راستہ' },
  dueOn: { en: 'last day', ur: 'آخری دن' },
  open: { en: 'What is open', ur: 'جو امور باقی ہیں' },
  openThen: { en: 'What was open at the approval', ur: 'منظوری کے وقت جو امور باقی تھے' },
  nothingOpen: { en: 'Nothing holds this version.', ur: 'اس نسخے کو کوئی امر نہیں روکتا۔' },
  nothingOpenThen: { en: 'Nothing was open.', ur: 'کوئی امر باقی نہ تھا۔' },
  annex: {
    en: (letter: string, name: string) => `Annex ${letter}: ${name}`,
    ur: (letter: string, name: string) => `ضمیمہ ${letter}: ${name}`,
  },
  plan: { en: 'Activities, offices and dates', ur: 'سرگرمیاں، دفاتر اور تاریخیں' },
  assumptions: { en: 'Assumptions', ur: 'مفروضات' },
  none: {
    en: 'None stands in this version, as far as whoever made this paper may read it.',
    ur: 'اس نسخے میں کوئی نہیں، جہاں تک دستاویز بنوانے والا پڑھ سکتا ہے۔',
  },
} as const
