import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What an annotated agenda says; a heading begins with "# ", as papers of meetings are written. */
export const agendaWords = {
  does: {
    en: 'Draft the annotated agenda of a meeting from what waits for its body and what is late.',
    ur: 'ادارے کے منتظر معاملات اور تاخیر سے اجلاس کا تشریحی ایجنڈا تیار کرنا۔',
  },
  noMatters: {
    en: 'Nothing waits for this body and nothing is late, so there is nothing to annotate. Write the agenda on the page of the meeting.',
    ur: 'اس ادارے کا کوئی معاملہ منتظر نہیں اور کسی کام میں تاخیر نہیں، اس لیے تشریح کے لیے کچھ نہیں۔ ایجنڈا اجلاس کے صفحے پر لکھیں۔',
  },
  onlyTheSecretariat: {
    en: 'Only the secretariat drafts agendas.',
    ur: 'ایجنڈا صرف سیکرٹریٹ تیار کرتا ہے۔',
  },
  title: { en: 'Annotated agenda', ur: 'تشریحی ایجنڈا' },
  minutes: { en: 'Minutes of the last meeting', ur: 'گزشتہ اجلاس کی روداد' },
  minutesSaid: {
    en: 'The body confirms the minutes, or says what is to be corrected.',
    ur: 'ادارہ روداد کی توثیق کرتا ہے، یا بتاتا ہے کہ کیا درست کرنا ہے۔',
  },
  actions: { en: 'Action taken on earlier decisions', ur: 'سابقہ فیصلوں پر عمل درآمد' },
  actionsSaid: {
    en: 'The action-taken list stands with the papers of the meeting; what is open and longest due heads it.',
    ur: 'عمل درآمد کی فہرست اجلاس کی دستاویزات میں ہے؛ جو کام باقی ہے اور جس کی تاریخ سب سے پہلے گزری وہ سرفہرست ہے۔',
  },
  office: { en: 'Accountable office: {office}', ur: 'ذمہ دار دفتر: {office}' },
  concurrence: {
    en: 'The office does not concur. The body is asked: {asks}',
    ur: 'دفتر رضامند نہیں۔ ادارے سے سوال: {asks}',
  },
  blocked: { en: 'In the way: {asks}', ur: 'رکاوٹ: {asks}' },
  authority: {
    en: 'The body can take it away by: {authority}',
    ur: 'ادارہ اسے اس اختیار سے دور کر سکتا ہے: {authority}',
  },
  by: { en: 'Decision asked by {day}.', ur: 'فیصلہ {day} تک مطلوب ہے۔' },
  past: {
    en: 'Decision asked by {day}, {days} days ago.',
    ur: 'فیصلہ {day} تک مطلوب تھا، {days} دن گزر چکے۔',
  },
  behind: { en: 'Late milestones behind it: {count}.', ur: 'اس کے پیچھے تاخیر زدہ سنگِ میل: {count}۔' },
  late: { en: 'Late milestones', ur: 'تاخیر زدہ سنگِ میل' },
  lateOne: { en: '{code} {milestone}: {days} days late', ur: '{code} {milestone}: {days} دن تاخیر' },
  other: {
    en: 'Any other matter, and the day of the next meeting',
    ur: 'دیگر امور، اور اگلے اجلاس کی تاریخ',
  },
} as const satisfies Record<string, Bilingual>
