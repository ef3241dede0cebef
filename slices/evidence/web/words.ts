import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Finding } from '../contract.ts'

/** Words that several screens of this room share. */
export const words = {
  evidence: { en: 'Evidence', ur: 'شواہد' },
  findings: { en: 'Findings', ur: 'نتائجِ تحقیق' },
  sources: { en: 'Sources', ur: 'ماخذ' },
  yardsticks: { en: 'Yardsticks', ur: 'امکان کے پیمانے' },
  threats: { en: 'Threat picture', ur: 'خطرات کی تصویر' },
  likelihood: { en: 'Likelihood', ur: 'امکان' },
  confidence: { en: 'Confidence', ur: 'اعتماد' },
  source: { en: 'Source', ur: 'ماخذ' },
  openness: { en: 'Who may read it', ur: 'کون پڑھ سکتا ہے' },
  asOf: { en: 'As of', ur: 'بتاریخ' },
  reviewBy: { en: 'Review by', ur: 'نظرِ ثانی تک' },
  restored: {
    en: 'What you typed before is here again.',
    ur: 'جو آپ نے پہلے لکھا تھا وہ دوبارہ یہاں موجود ہے۔',
  },
} satisfies Record<string, Bilingual>

export const kindNames: Readonly<Record<Finding['kind'], Bilingual>> = {
  'as printed': { en: 'As printed by a source', ur: 'جیسا ماخذ میں درج ہے' },
  judgement: { en: 'Judgement', ur: 'اندازہ' },
}

export const confidenceNames: Readonly<Record<Finding['confidence'], Bilingual>> = {
  low: { en: 'Low', ur: 'کم' },
  moderate: { en: 'Moderate', ur: 'درمیانہ' },
  high: { en: 'High', ur: 'زیادہ' },
}

/** What each degree says of the ground, after ICD 203. */
export const confidenceMeanings: Readonly<Record<Finding['confidence'], Bilingual>> = {
  low: {
    en: 'Uncorroborated, many assumptions, large gaps',
    ur: 'غیر مصدقہ، بہت سے مفروضے، بڑے خلا',
  },
  moderate: { en: 'Partly corroborated, several assumptions', ur: 'جزوی تصدیق، چند مفروضے' },
  high: {
    en: 'Well corroborated, few assumptions, minor gaps',
    ur: 'اچھی طرح مصدقہ، کم مفروضے، معمولی خلا',
  },
}

export const staleNames: Readonly<Record<NonNullable<Finding['stale']>, Bilingual>> = {
  superseded: { en: 'Superseded', ur: 'اس کی جگہ نیا درج ہو چکا' },
  'past its review': { en: 'Past its review', ur: 'نظرِ ثانی کی تاریخ گزر چکی' },
  'drawn from a superseded source': { en: 'A source was superseded', ur: 'ایک ماخذ بدل چکا ہے' },
}
