import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { PillarKey } from '#web/ui/tokens.ts'
import type { Position } from '../rules/a-position-is-one-of-three.ts'
import type { Outcome } from '../rules/an-answer-gives-its-reason.ts'

export const positionNames: Readonly<Record<Position, Bilingual>> = {
  agree: { en: 'Agree', ur: 'اتفاق' },
  disagree: { en: 'Disagree', ur: 'اختلاف' },
  pass: { en: 'Pass', ur: 'گریز' },
}

export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  accepted: { en: 'Accepted', ur: 'منظور' },
  partly: { en: 'Accepted in part', ur: 'جزوی طور پر منظور' },
  rejected: { en: 'Rejected', ur: 'نامنظور' },
  deferred: { en: 'Deferred', ur: 'مؤخر' },
}

const sectors: Readonly<Record<string, Bilingual>> = {
  federal: { en: 'Federal government', ur: 'وفاقی حکومت' },
  provincial: { en: 'Provincial government', ur: 'صوبائی حکومت' },
  'law enforcement': { en: 'Law enforcement', ur: 'قانون نافذ کرنے والے ادارے' },
  justice: { en: 'Justice', ur: 'شعبۂ انصاف' },
  'civil society': { en: 'Civil society', ur: 'سول سوسائٹی' },
  academia: { en: 'Academia', ur: 'جامعات' },
  'development partner': { en: 'Development partners', ur: 'ترقیاتی شراکت دار' },
  private: { en: 'Private sector', ur: 'نجی شعبہ' },
}

export const sectorName = (sector: string): Bilingual => sectors[sector] ?? { en: sector, ur: sector }

const fields: Readonly<Record<string, Bilingual>> = {
  title: { en: 'Title', ur: 'عنوان' },
  aim: { en: 'Aim', ur: 'غرض' },
  text: { en: 'Text', ur: 'متن' },
  description: { en: 'Description', ur: 'تفصیل' },
  assumption: { en: 'Assumption', ur: 'مفروضہ' },
  risk: { en: 'Risk', ur: 'خطرہ' },
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  start: { en: 'Start in words', ur: 'آغاز (الفاظ میں)' },
  deadline: { en: 'Deadline in words', ur: 'آخری تاریخ (الفاظ میں)' },
  'indicator.text': { en: 'Indicator', ur: 'اشاریہ' },
  'indicator.unit': { en: 'Unit', ur: 'اکائی' },
  'indicator.baseline': { en: 'Baseline', ur: 'بنیادی سطح' },
  'indicator.target': { en: 'Target', ur: 'ہدف' },
  'indicator.means': { en: 'Means of verification', ur: 'تصدیق کا ذریعہ' },
  'indicator.frequency': { en: 'Frequency', ur: 'وقفہ' },
  cost: { en: 'Cost', ur: 'لاگت' },
  funding: { en: 'Source of funds', ur: 'رقم کا ذریعہ' },
  remarks: { en: 'Remarks', ur: 'کیفیت' },
}

export const fieldName = (field: string): Bilingual => fields[field] ?? { en: field, ur: field }

/** The usual codes of the four pillars. A strategy with others shows its own codes, without a sign. */
export const usualPillars: Readonly<Record<string, PillarKey>> = {
  PRV: 'prevent',
  PUR: 'pursue',
  PRT: 'protect',
  PRM: 'promote',
}

export const pillarKeyOf = (pillar: string): PillarKey | null => usualPillars[pillar] ?? null
