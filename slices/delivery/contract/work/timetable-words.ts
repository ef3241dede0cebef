import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What stands on the printed timetable. */
export const timetableWords = {
  make: {
    en: 'Make the timetable of the version in force as pages to print.',
    ur: 'نافذ نسخے کا نظام الاوقات چھاپنے کے صفحات کی صورت میں بنوانا۔',
  },
  paper: { en: 'Timetable', ur: 'نظام الاوقات' },
  noVersion: { en: 'There is no version yet', ur: 'ابھی کوئی نسخہ نہیں' },
  illustrative: {
    en: 'The content of this workspace is illustrative: no authority has said it.',
    ur: 'اس ورک اسپیس کا مواد تمثیلی ہے: یہ کسی ادارے کا بیان نہیں۔',
  },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  activities: { en: 'Activities', ur: 'سرگرمیاں' },
  late: { en: 'With a late milestone', ur: 'جن کے سنگِ میل میں تاخیر ہے' },
  blocked: { en: 'Blocked', ur: 'رکی ہوئی' },
  version: { en: 'Version of the strategy', ur: 'حکمتِ عملی کا نسخہ' },
  made: { en: 'Made', ur: 'تیاری' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  code: { en: 'Code of this paper', ur: 'اس دستاویز کا کوڈ' },
  isCurrent: { en: 'Is this paper current?', ur: 'کیا یہ دستاویز موجودہ ہے؟' },
  today: { en: 'The day on which it was made', ur: 'تیاری کا دن' },
  noPillar: { en: 'Without a pillar', ur: 'بغیر ستون' },
  pillar: { en: 'Pillar {code}', ur: 'ستون {code}' },
  quarter: { en: 'Q{quarter}', ur: 'س{quarter}' },
  noOffice: { en: 'No accountable office', ur: 'کوئی ذمہ دار دفتر نہیں' },
  noDays: { en: 'the plan gives no day', ur: 'منصوبے میں کوئی تاریخ نہیں' },
  daysLate: { en: 'late by {days} days', ur: '{days} دن کی تاخیر' },
  isBlocked: { en: 'blocked', ur: 'رکی ہوئی' },
  waits: { en: 'waits for {codes}', ur: 'منتظر: {codes}' },
  due: { en: 'To be reached', ur: 'حاصل ہونا ہے' },
  isLate: { en: 'Late', ur: 'تاخیر' },
  reported: { en: 'Reported, evidence not seen yet', ur: 'اطلاع آئی، ثبوت دیکھنا باقی' },
  reached: { en: 'Reached, evidence seen', ur: 'حاصل، ثبوت دیکھا گیا' },
} as const satisfies Record<string, Bilingual>
