import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Which part of the state an activity belongs to. */
export const governmentNames: Readonly<Record<string, Bilingual>> = {
  federal: { en: 'Federal', ur: 'وفاقی' },
  provincial: { en: 'Provincial', ur: 'صوبائی' },
  'federal and provincial': { en: 'Federal and provincial', ur: 'وفاقی و صوبائی' },
  local: { en: 'Local', ur: 'مقامی' },
}
