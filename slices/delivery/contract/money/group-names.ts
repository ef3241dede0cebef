import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const groupNames = {
  whole: { en: 'All activities', ur: 'تمام سرگرمیاں' },
  several: { en: 'Several places, not divided', ur: 'متعدد مقامات، تقسیم کے بغیر' },
  noPlace: { en: 'No place named', ur: 'مقام درج نہیں' },
} as const satisfies Record<string, Bilingual>
