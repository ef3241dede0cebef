import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const governmentLevels = ['federal', 'provincial', 'federal and provincial', 'local'] as const

export type GovernmentLevel = (typeof governmentLevels)[number]

/** Which part of the state an activity belongs to. */
export const governmentNames: Readonly<Record<string, Bilingual>> = {
  federal: { en: 'Federal', ur: 'وفاقی' },
  provincial: { en: 'Provincial', ur: 'صوبائی' },
  'federal and provincial': { en: 'Federal and provincial', ur: 'وفاقی و صوبائی' },
  local: { en: 'Local', ur: 'مقامی' },
}
