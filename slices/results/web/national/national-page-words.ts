import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const nationalPageWords = {
  title: { en: 'Where it stands', ur: 'صورتِ حال' },
  purpose: {
    en: 'What is blocked, late, unfunded and unreported, and who can do something about it.',
    ur: 'کیا رکا ہے، کس میں تاخیر ہے، کس کے لیے رقم نہیں، کیا رپورٹ نہیں ہوا، اور کون کچھ کر سکتا ہے۔',
  },
  version: { en: 'Version {number}', ur: 'نسخہ {number}' },
  on: { en: 'as it stands on {day}', ur: '{day} کی صورتِ حال' },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  when: { en: 'When', ur: 'کب' },
  gave: { en: 'Figures', ur: 'اعداد' },
  indicator: { en: 'Indicator', ur: 'اشاریہ' },
  theData: { en: 'The data say', ur: 'اعداد کے مطابق' },
  theOffice: { en: 'The office says', ur: 'دفتر کے مطابق' },
  nobody: { en: 'no office', ur: 'کوئی دفتر نہیں' },
  all: { en: 'See all {count}', ur: 'تمام {count} دیکھیے' },
  more: { en: 'See more', ur: 'مزید دیکھیے' },
  give: { en: 'As a paper for the meeting', ur: 'اجلاس کے لیے بطور دستاویز' },
} satisfies Record<string, Bilingual>
