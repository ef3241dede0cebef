import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const writingWords = {
  found: {
    en: '{count, plural, =0 {} one {The lint finds one thing in this field:} other {The lint finds # things in this field:}}',
    ur: '{count, plural, =0 {} one {جانچ کو اس خانے میں ایک نکتہ ملا:} other {جانچ کو اس خانے میں # نکات ملے:}}',
  },
  why: { en: 'Why', ur: 'کیوں' },
} satisfies Record<string, Bilingual>
