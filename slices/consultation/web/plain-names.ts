import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Position } from '../rules/a-position-is-one-of-three.ts'
import type { Outcome } from '../rules/an-answer-gives-its-reason.ts'

/** Names that a phone needs too: nothing here may bring a contract with it. */
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

/** Every sector of the register, in the order in which forms offer them. */
export const sectorKeys: readonly string[] = Object.keys(sectors)

export const sectorName = (sector: string): Bilingual => sectors[sector] ?? { en: sector, ur: sector }

/** What is said of a sector whose persons are too few to be counted. */
export const fewOf = ({ opposes }: { readonly opposes: boolean }): Bilingual =>
  opposes
    ? {
        en: 'Against. Fewer than five persons, so not counted.',
        ur: 'مخالف۔ پانچ سے کم افراد، اس لیے شمار نہیں۔',
      }
    : { en: 'Fewer than five persons, so not counted.', ur: 'پانچ سے کم افراد، اس لیے شمار نہیں۔' }

/** Whether there is nothing to count: no office took a position and the persons are too few. */
export const isUncounted = (one: {
  readonly few: boolean
  readonly agree: number
  readonly disagree: number
  readonly pass: number
}): boolean => one.few && one.agree + one.disagree + one.pass === 0
