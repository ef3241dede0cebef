import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fieldNames, isTextField } from '#slices/strategy/contract.ts'
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

const lead: Bilingual = { en: 'Accountable office', ur: 'ذمہ دار دفتر' }

export const fieldName = (field: string): Bilingual => {
  if (isTextField(field)) return fieldNames[field]
  return field === 'lead' ? lead : { en: field, ur: field }
}

/** The usual codes of the four pillars. A strategy with others shows its own codes, without a sign. */
export const usualPillars: Readonly<Record<string, PillarKey>> = {
  PRV: 'prevent',
  PUR: 'pursue',
  PRT: 'protect',
  PRM: 'promote',
}

export const pillarKeyOf = (pillar: string): PillarKey | null => usualPillars[pillar] ?? null
