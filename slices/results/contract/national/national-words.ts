import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the national page and the steering pack say: the same on screen and on paper. */
export const nationalWords = {
  read: {
    en: 'Read where the strategy stands: what is blocked, late, unfunded and unreported, and where office and data differ.',
    ur: 'پڑھنا کہ حکمتِ عملی کہاں کھڑی ہے: کیا رکا ہے، کس میں تاخیر ہے، کس کے لیے رقم نہیں، کیا رپورٹ نہیں ہوا، اور کہاں دفتر اور اعداد مختلف ہیں۔',
  },
  make: {
    en: 'Make the steering pack for a meeting: what is to be decided first, then where the strategy stands.',
    ur: 'اجلاس کے لیے سٹیئرنگ پیک بنانا: پہلے فیصلہ طلب معاملات، پھر حکمتِ عملی کی صورتِ حال۔',
  },
  pack: { en: 'Steering pack', ur: 'سٹیئرنگ پیک' },
  blocked: { en: 'For decision', ur: 'فیصلہ طلب' },
  late: { en: 'Late', ur: 'تاخیر' },
  unfunded: { en: 'Unfunded', ur: 'بغیر رقم' },
  unreported: { en: 'Unreported', ur: 'رپورٹ نہیں ہوا' },
  differ: { en: 'Office and data differ', ur: 'دفتر اور اعداد میں فرق' },
  mattersSaid: {
    en: 'Matters that wait for a decision: {count}; past their day: {overdue}.',
    ur: 'فیصلے کے منتظر معاملات: {count}؛ جن کی تاریخ گزر چکی: {overdue}۔',
  },
  mattersNone: { en: 'Nothing waits for a decision.', ur: 'کوئی معاملہ فیصلے کا منتظر نہیں۔' },
  lateSaid: {
    en: 'Milestones that are late: {late} of {set}. Activities that have a milestone: {with} of {activities}; of the others nobody can say.',
    ur: 'تاخیر زدہ سنگِ میل: {set} میں سے {late}۔ سنگِ میل والی سرگرمیاں: {activities} میں سے {with}؛ باقی کے بارے میں کچھ نہیں کہا جا سکتا۔',
  },
  lateNone: {
    en: 'No milestone is set, so nobody can say what is late.',
    ur: 'کوئی سنگِ میل مقرر نہیں، اس لیے تاخیر کے بارے میں کچھ نہیں کہا جا سکتا۔',
  },
  moneySaid: {
    en: '{share} of the money that is needed comes from nowhere yet. Activities that have any line of money: {with} of {activities}.',
    ur: 'درکار رقم کا {share} ابھی کہیں سے دستیاب نہیں۔ مالی سطر والی سرگرمیاں: {activities} میں سے {with}۔',
  },
  moneyUnknown: {
    en: 'What is needed is not stated for any activity yet. Activities that have any line of money: {with} of {activities}.',
    ur: 'کسی سرگرمی کے لیے درکار رقم ابھی درج نہیں۔ مالی سطر والی سرگرمیاں: {activities} میں سے {with}۔',
  },
  moneyNone: {
    en: 'Nobody has said yet in which currency money is counted, so nothing is.',
    ur: 'ابھی یہ نہیں بتایا گیا کہ رقم کس کرنسی میں شمار ہو، اس لیے کچھ شمار نہیں۔',
  },
  dueSaid: {
    en: 'Activities that begin or end by {until} and have no released money: {count} of {outOf}.',
    ur: '{until} تک شروع یا ختم ہونے والی وہ سرگرمیاں جن کے لیے کوئی رقم جاری نہیں ہوئی: {outOf} میں سے {count}۔',
  },
  begins: { en: 'begins {day}', ur: '{day} کو آغاز' },
  ends: { en: 'ends {day}', ur: '{day} کو اختتام' },
  reportsSaid: {
    en: 'Figures that were asked of offices for {period} and given: {said} of {expected}. Offices that gave all of theirs: {offices} of {of}.',
    ur: '{period} کے لیے دفاتر سے طلب کردہ اعداد جو ملے: {expected} میں سے {said}۔ اپنے تمام اعداد دینے والے دفاتر: {of} میں سے {offices}۔',
  },
  reportsNone: {
    en: 'No office is asked for figures yet.',
    ur: 'ابھی کسی دفتر سے اعداد طلب نہیں کیے گئے۔',
  },
  officeSaid: { en: '{said} of {expected} given', ur: '{expected} میں سے {said} دیے' },
  differSaid: {
    en: 'Indicators of which both say how they stand: {count}; they differ in {differ}.',
    ur: 'وہ اشاریے جن کی کیفیت دونوں نے بتائی: {count}؛ فرق: {differ}۔',
  },
  differNone: {
    en: 'There is no indicator yet of which both the office and the data say how it stands.',
    ur: 'ابھی کوئی ایسا اشاریہ نہیں جس کی کیفیت دفتر نے بھی بتائی ہو اور اعداد نے بھی۔',
  },
  dataSay: { en: 'The data say: {status}', ur: 'اعداد کے مطابق: {status}' },
  officeSays: { en: '{office} says: {status}', ur: '{office} کے مطابق: {status}' },
  asks: { en: 'What is asked', ur: 'کیا طلب ہے' },
  before: { en: 'Who can decide', ur: 'فیصلہ کون کر سکتا ہے' },
  authority: { en: 'With what authority', ur: 'کس اختیار سے' },
  by: { en: 'By', ur: 'تاریخ' },
  office: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  daysPast: { en: '{day}, {days} days past', ur: '{day}، {days} دن گزر چکے' },
  lateBehind: { en: '{count} late milestones behind it', ur: 'اس کے پیچھے {count} تاخیر زدہ سنگِ میل' },
  decision: { en: 'Decision', ur: 'فیصلہ' },
  blank: { en: '…………………………………………………………', ur: '…………………………………………………………' },
  milestone: { en: 'Milestone', ur: 'سنگِ میل' },
  noVersion: { en: 'There is no version yet', ur: 'ابھی کوئی نسخہ نہیں' },
  version: { en: 'Version of the strategy', ur: 'حکمتِ عملی کا نسخہ' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  made: { en: 'Made', ur: 'تیاری' },
  code: { en: 'Code of this paper', ur: 'اس دستاویز کا کوڈ' },
  isCurrent: { en: 'Is this paper current?', ur: 'کیا یہ دستاویز موجودہ ہے؟' },
  illustrative: {
    en: 'The content of this workspace is illustrative: no authority has said it.',
    ur: 'اس ورک اسپیس کا مواد تمثیلی ہے: یہ کسی ادارے کا بیان نہیں۔',
  },
  andMore: { en: 'and {count} more', ur: 'اور مزید {count}' },
} satisfies Record<string, Bilingual>
