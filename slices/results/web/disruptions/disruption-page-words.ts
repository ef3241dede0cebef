import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { DisruptionState } from '../../rules/disruptions/where-a-disruption-stands.ts'

export const toneOfDisruption = {
  'to moderate': 'plain',
  moderated: 'good',
  'to review': 'warn',
  reviewed: 'good',
} as const satisfies Record<DisruptionState, string>

export const disruptionPageWords = {
  title: { en: 'Disruptions', ur: 'ڈسرپشن' },
  purpose: {
    en: 'What an agency says it disrupted, how severely others judge that, and what is left of it after six months. Never whom.',
    ur: 'ادارہ کیا کہتا ہے کہ اس نے کیا متاثر کیا، دوسرے اس کی شدت کیا طے کرتے ہیں، اور چھ ماہ بعد کیا باقی ہے۔ کسی کا نام نہیں۔',
  },
  report: { en: 'Report a disruption', ur: 'ڈسرپشن رپورٹ کیجیے' },
  reportMeans: {
    en: 'Write no name and nothing by which somebody is known. The file stays with the office; the panel finds it by its number.',
    ur: 'کوئی نام یا شناخت نہ لکھیے۔ فائل دفتر کے پاس رہتی ہے؛ پینل اسے نمبر سے تلاش کرتا ہے۔',
  },
  year: { en: 'Calendar year', ur: 'کیلنڈر سال' },
  all: { en: 'All years', ur: 'تمام سال' },
  counts: { en: 'As moderated', ur: 'پینل کے فیصلے کے مطابق' },
  countsHow: {
    en: 'Each counts once, for its lead office, with the severity that a panel of others decided or a review left. What waits is in no count.',
    ur: 'ہر ایک اپنے مرکزی دفتر کے لیے ایک بار شمار ہوتی ہے، اسی شدت سے جو دوسروں کے پینل نے طے کی یا نظرِ ثانی نے چھوڑی۔ جو باقی ہے وہ شمار میں نہیں۔',
  },
  pillar: { en: 'Pillar', ur: 'ستون' },
  toModerate: { en: 'Not moderated, not counted', ur: 'پینل کا فیصلہ باقی، شمار نہیں' },
  toReview: { en: 'Review due', ur: 'نظرِ ثانی واجب' },
  list: { en: 'Reported', ur: 'رپورٹ شدہ' },
  what: { en: 'Disruption', ur: 'ڈسرپشن' },
  by: { en: 'Lead and supporting offices', ur: 'مرکزی اور معاون دفاتر' },
  supportedBy: { en: 'with {offices}', ur: 'معاون: {offices}' },
  severity: { en: 'Severity', ur: 'شدت' },
  proposed: { en: 'Proposed: {grade}', ur: 'تجویز: {grade}' },
  decided: { en: 'Counts as: {grade}', ur: 'شمار: {grade}' },
  state: { en: 'State', ur: 'حالت' },
  reviewOn: { en: 'Review from {day}', ur: 'نظرِ ثانی {day} سے' },
  file: { en: 'File {reference}', ur: 'فائل {reference}' },
  none: { en: 'No disruption was reported', ur: 'کوئی ڈسرپشن رپورٹ نہیں ہوئی' },
  noneNext: {
    en: 'A focal person reports one of the own office, or the secretariat enters an office’s letter.',
    ur: 'فوکل پرسن اپنے دفتر کی رپورٹ کرتا ہے، یا سیکرٹریٹ دفتر کا خط درج کرتا ہے۔',
  },
  target: { en: 'What was disrupted', ur: 'کیا متاثر ہوا' },
  happenedOn: { en: 'Happened on', ur: 'کب ہوا' },
  severityProposed: { en: 'Severity in the office’s own view', ur: 'دفتر کی نظر میں شدت' },
  effect: { en: 'What can no longer be done', ur: 'اب کیا نہیں کیا جا سکتا' },
  ownReference: { en: 'Number of the office’s own file', ur: 'دفتر کی اپنی فائل کا نمبر' },
  choose: { en: 'Choose one.', ur: 'انتخاب کیجیے۔' },
  supports: { en: 'Offices that supported', ur: 'معاون دفاتر' },
  grade: { en: 'Severity', ur: 'شدت' },
  reason: { en: 'Reason', ur: 'وجہ' },
  minutes: { en: 'Minutes', ur: 'روداد' },
  minutesHint: { en: 'Title, number and date', ur: 'عنوان، نمبر اور تاریخ' },
  decidedOn: { en: 'Decided on', ur: 'فیصلے کی تاریخ' },
  because: { en: '{grade} on {day}: {reason} ({minutes})', ur: '{day} کو {grade}: {reason} ({minutes})' },
} satisfies Record<string, Bilingual>
