import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const sexes = ['female', 'male', 'other'] as const
export type Sex = (typeof sexes)[number]

/** As they are counted. */
export const sexNames: Readonly<Record<Sex, Bilingual>> = {
  female: { en: 'Women', ur: 'خواتین' },
  male: { en: 'Men', ur: 'مرد' },
  other: { en: 'Other', ur: 'دیگر' },
}

/** In this order one is hidden for another: how many women came is what is asked for most. */
export const sexesToHideFirst: readonly Sex[] = ['male', 'female', 'other']
