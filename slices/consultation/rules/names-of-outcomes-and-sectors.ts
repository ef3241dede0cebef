import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Outcome } from './an-answer-gives-its-reason.ts'

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

/** Every sector of the register, in the order in which forms offer them. */
export const sectorKeys: readonly string[] = Object.keys(sectors)

export const sectorName = (sector: string): Bilingual => sectors[sector] ?? { en: sector, ur: sector }
