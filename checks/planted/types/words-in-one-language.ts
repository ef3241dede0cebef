import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const wrong: Bilingual = { en: 'The office has ended.' }
