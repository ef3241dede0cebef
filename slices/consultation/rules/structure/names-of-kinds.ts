import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What a change of the shape of the plan is called, where a change of words has the name of its field. */
export const kindsOfChange = {
  add: { en: 'Addition', ur: 'اضافہ' },
  remove: { en: 'Removal', ur: 'حذف' },
  move: { en: 'Move', ur: 'منتقلی' },
  merge: { en: 'Merger', ur: 'انضمام' },
  split: { en: 'Split', ur: 'تقسیم' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type KindOfChange = keyof typeof kindsOfChange

export const isKindOfChange = (field: string): field is KindOfChange => field in kindsOfChange

/** The same as a sentence, above the words that go and come. */
export const changesInWords: Readonly<Record<KindOfChange, Bilingual>> = {
  add: { en: 'This would be added to the plan.', ur: 'یہ منصوبے میں شامل ہو۔' },
  remove: { en: 'This would be removed from the plan.', ur: 'یہ منصوبے سے حذف ہو۔' },
  move: { en: 'This would stand in another place.', ur: 'یہ کسی دوسری جگہ ہو۔' },
  merge: { en: 'These would become one.', ur: 'یہ سب ایک ہو جائیں۔' },
  split: { en: 'This would become several.', ur: 'اس کے کئی حصے ہو جائیں۔' },
}
