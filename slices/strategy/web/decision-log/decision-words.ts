import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { DecisionLine } from '../../contract/governance/decisions.ts'

export const decisionWords = {
  title: { en: 'Decisions', ur: 'فیصلے' },
  purpose: {
    en: 'Every decision about this version as one list: who, by which instrument, why, and what was open then.',
    ur: 'اس نسخے کے بارے میں ہر فیصلہ ایک فہرست میں: کس نے، کس دستاویز سے، کیوں، اور اس وقت کیا کھلا تھا۔',
  },
  none: { en: 'Nothing has been decided yet', ur: 'ابھی کوئی فیصلہ نہیں ہوا' },
  noneNext: {
    en: 'The first line appears when the secretariat opens or submits this version, or begins a step.',
    ur: 'پہلی سطر تب آئے گی جب سیکرٹریٹ یہ نسخہ کھولے یا پیش کرے، یا کوئی مرحلہ شروع کرے۔',
  },
  byLetter: { en: 'by letter', ur: 'بذریعہ خط' },
  open: {
    en: '{count, plural, one {One thing was open then:} other {# things were open then:}}',
    ur: '{count, plural, one {اس وقت ایک امر کھلا تھا:} other {اس وقت # امور کھلے تھے:}}',
  },
} satisfies Record<string, Bilingual>

export const deciderNames: Readonly<Record<DecisionLine['by'], Bilingual>> = {
  secretariat: { en: 'The secretariat', ur: 'سیکرٹریٹ' },
  'approving authority': { en: 'The approving authority', ur: 'منظوری دینے والی اتھارٹی' },
  either: {
    en: 'The secretariat or the approving authority',
    ur: 'سیکرٹریٹ یا منظوری دینے والی اتھارٹی',
  },
  office: { en: 'An office', ur: 'ایک دفتر' },
  participant: { en: 'A participant', ur: 'ایک شریک' },
  machine: { en: 'The software, on a recorded act', ur: 'سافٹ ویئر، ایک درج شدہ عمل پر' },
  'another room': { en: 'The room that had placed it', ur: 'وہ شعبہ جس نے رکاوٹ لگائی تھی' },
  loaded: { en: 'Loaded with the example', ur: 'نمونے کے ساتھ شامل' },
}
