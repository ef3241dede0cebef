import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const ganttWords = {
  title: { en: 'Timetable', ur: 'نظام الاوقات' },
  purpose: {
    en: 'When each activity runs, what is reached on the way, and what is late, blocked or waits for another.',
    ur: 'ہر سرگرمی کب چلتی ہے، راہ میں کیا حاصل ہوتا ہے، اور کیا تاخیر کا شکار، رکا ہوا یا کسی اور کا منتظر ہے۔',
  },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  inTime: { en: 'From {from} to {until}', ur: '{from} سے {until} تک' },
  year: { en: '{year}', ur: '{year}' },
  quarter: { en: 'Q{quarter}', ur: 'س{quarter}' },
  today: { en: 'Today, {day}', ur: 'آج، {day}' },
  pillar: { en: 'Pillar', ur: 'ستون' },
  office: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  only: { en: 'Only', ur: 'صرف' },
  all: { en: 'All', ur: 'تمام' },
  late: { en: 'With something late', ur: 'جن میں تاخیر ہے' },
  blocked: { en: 'Blocked', ur: 'رکی ہوئی' },
  withMilestones: { en: 'With milestones', ur: 'جن کے سنگِ میل ہیں' },
  noPillar: { en: 'Without a pillar', ur: 'بغیر ستون' },
  noDays: { en: 'The plan gives no day', ur: 'منصوبے میں کوئی تاریخ نہیں' },
  runs: { en: '{from} to {until}', ur: '{from} تا {until}' },
  from: { en: 'from {day}', ur: '{day} سے' },
  until: { en: 'until {day}', ur: '{day} تک' },
  milestone: { en: '{title}, {day}: {state}', ur: '{title}، {day}: {state}' },
  waits: { en: 'Waits for {codes}', ur: 'منتظر: {codes}' },
  isBlocked: { en: 'Blocked', ur: 'رکی ہوئی' },
  isLate: {
    en: '{count, plural, one {one milestone late} other {# milestones late}}',
    ur: '{count} سنگِ میل تاخیر کا شکار',
  },
  pastItsEnd: { en: 'Its last day has passed', ur: 'اس کا آخری دن گزر چکا' },
  marks: {
    en: 'Marks: ◆ reached, ◈ reported, ◇ to be reached, ! late',
    ur: 'نشانات: ◆ حاصل، ◈ اطلاع آئی، ◇ حاصل ہونا ہے، ! تاخیر',
  },
  count: { en: '{count, plural, one {one activity} other {# activities}}', ur: '{count} سرگرمیاں' },
  none: { en: 'There is nothing to show in time', ur: 'وقت کے ساتھ دکھانے کو کچھ نہیں' },
  noneNext: {
    en: 'Activities appear here with the days of the plan; choose all pillars and offices to see more.',
    ur: 'سرگرمیاں منصوبے کی تاریخوں کے ساتھ یہاں نظر آتی ہیں؛ مزید کے لیے تمام ستون اور دفاتر منتخب کیجیے۔',
  },
} as const satisfies Record<string, Bilingual>
