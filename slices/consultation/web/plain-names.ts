import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Position } from '../rules/a-position-is-one-of-three.ts'

export { outcomeNames, sectorKeys, sectorName } from '../rules/names-of-outcomes-and-sectors.ts'

/** Names that a phone needs too: nothing here may bring a contract with it. */
export const positionNames: Readonly<Record<Position, Bilingual>> = {
  agree: { en: 'Agree', ur: 'اتفاق' },
  disagree: { en: 'Disagree', ur: 'اختلاف' },
  pass: { en: 'Pass', ur: 'گریز' },
}

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
