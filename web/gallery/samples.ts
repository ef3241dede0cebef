import type { Figure } from '../ui/marks/FigureValue.tsx'
import type { PillarKey } from '../ui/tokens.ts'

/** Placeholders of the gallery: no office's figures. Shapes and lengths are what counts here. */
const provinces = { en: 'Provinces', ur: 'صوبے' }
const source = {
  en: 'Quarterly report of the lead office (sample)',
  ur: 'ذمہ دار دفتر کی سہ ماہی رپورٹ (نمونہ)',
}

export const figures: readonly Figure[] = [
  {
    content: { kind: 'value', amount: 12345, unit: { en: 'complaints', ur: 'شکایات' } },
    coverage: { reported: 3, expected: 4, who: provinces },
    source,
    period: { from: '2025-07-01', to: '2025-09-30' },
    status: { label: { en: 'Verified', ur: 'تصدیق شدہ' }, tone: 'good' },
    reference: 'F-0001',
  },
  {
    content: { kind: 'nil' },
    coverage: { reported: 4, expected: 4, who: provinces },
    source,
    period: { from: '2025-01-01', to: '2025-12-31' },
    status: { label: { en: 'Provisional', ur: 'عبوری' }, tone: 'warn' },
    reference: 'F-0002',
  },
  {
    content: { kind: 'not-reported' },
    coverage: { reported: 0, expected: 4, who: provinces },
    source,
    period: { from: '2025-10-01', to: '2025-12-31' },
    status: { label: { en: 'Overdue', ur: 'مقررہ تاریخ گزر چکی' }, tone: 'bad' },
    reference: 'F-0003',
  },
]

export const activities: readonly {
  readonly code: string
  readonly pillar: PillarKey
  readonly title: { readonly en: string; readonly ur: string }
  readonly office: { readonly en: string; readonly ur: string }
  readonly due: string | null
}[] = [
  {
    code: 'PUR-2.10',
    pillar: 'pursue',
    title: {
      en: 'Set up joint investigation teams between agencies',
      ur: 'اداروں کے مابین مشترکہ تحقیقاتی ٹیموں کا قیام',
    },
    office: { en: 'Lead office (sample)', ur: 'ذمہ دار دفتر (نمونہ)' },
    due: '2027-06-30',
  },
  {
    code: 'PRT-1.2',
    pillar: 'protect',
    title: {
      en: 'Open a directory of services for survivors in every district',
      ur: 'ہر ضلع میں متاثرین کے لیے خدمات کی فہرست کا اجرا',
    },
    office: { en: 'Lead office (sample)', ur: 'ذمہ دار دفتر (نمونہ)' },
    due: null,
  },
  {
    code: 'PRV-3.1',
    pillar: 'prevent',
    title: {
      en: 'Warn job seekers of false recruiters',
      ur: 'ملازمت کے متلاشی افراد کو جعلی بھرتی کنندگان سے خبردار کرنا',
    },
    office: { en: 'Second office (sample)', ur: 'دوسرا دفتر (نمونہ)' },
    due: '2026-12-31',
  },
  {
    code: 'PRM-1.1',
    pillar: 'promote',
    title: { en: 'Meet civil society twice a year', ur: 'سول سوسائٹی کے ساتھ سال میں دو اجلاس' },
    office: { en: 'Second office (sample)', ur: 'دوسرا دفتر (نمونہ)' },
    due: '2026-12-31',
  },
]
