import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Who may read a node or a field, from the most open. Government is the default. */
export const levels = ['public', 'partners', 'government', 'restricted annex'] as const

export type Level = (typeof levels)[number]

export const defaultLevel: Level = 'government'

export const levelNames: Readonly<Record<Level, Bilingual>> = {
  public: { en: 'Public', ur: 'عوامی' },
  partners: { en: 'Partners', ur: 'شراکت دار' },
  government: { en: 'Government', ur: 'حکومتی' },
  'restricted annex': { en: 'Restricted annex', ur: 'محدود ضمیمہ' },
}

export const strictness = (level: Level): number => levels.indexOf(level)

/** The levels that more people may read than this one. */
export const moreOpenThan = (level: Level): readonly Level[] =>
  levels.filter((known) => strictness(known) < strictness(level))

export const stricterOf = (one: Level, other: Level): Level =>
  strictness(one) >= strictness(other) ? one : other
