import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Who may read a source, a finding or a picture, from the most open. Government is the default. */
export const levels = ['public', 'partners', 'government', 'restricted annex'] as const

export type Level = (typeof levels)[number]

export const levelNames: Readonly<Record<Level, Bilingual>> = {
  public: { en: 'Public', ur: 'عوامی' },
  partners: { en: 'Partners', ur: 'شراکت دار' },
  government: { en: 'Government', ur: 'حکومتی' },
  'restricted annex': { en: 'Restricted annex', ur: 'محدود ضمیمہ' },
}

/** Whoever reads what was drawn from sources reads all of them, so it is as closed as the most closed. */
export const isMoreOpenThanAny = (level: Level, sources: readonly Level[]): boolean =>
  sources.some((source) => levels.indexOf(level) < levels.indexOf(source))
