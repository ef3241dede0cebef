import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of what came of a point, on the page and on its paper: the activity, its money. */
export const words = {
  activities: { en: 'Later activity', ur: 'بعد کی سرگرمی' },
  none: { en: 'None', ur: 'کوئی نہیں' },
  papers: { en: 'Papers', ur: 'دستاویزات' },
  asIn: { en: 'As version {number} stands ({status})', ur: 'نسخہ {number} کے مطابق ({status})' },
  inForce: { en: 'in force', ur: 'نافذ العمل' },
  notInForce: { en: 'not in force yet', ur: 'ابھی نافذ نہیں' },
  owner: { en: 'Owner: {office}', ur: 'ذمہ دار: {office}' },
  noOwner: { en: 'No office owns it', ur: 'کوئی دفتر ذمہ دار نہیں' },
  between: { en: '{starts} to {ends}', ur: '{starts} تا {ends}' },
  from: { en: 'from {starts}', ur: '{starts} سے' },
  until: { en: 'until {ends}', ur: '{ends} تک' },
  noDates: { en: 'no dates', ur: 'کوئی تاریخ نہیں' },
  gone: { en: 'No longer in the plan', ur: 'اب منصوبے میں نہیں' },
  noneRecorded: { en: 'No money is recorded.', ur: 'کوئی رقم درج نہیں۔' },
  coverage: {
    en: '{stated} of {all} activities have a cost in the plan.',
    ur: 'منصوبے میں {all} میں سے {stated} سرگرمیوں کی لاگت درج ہے۔',
  },
  nothingToCost: {
    en: 'Without an activity there is no money to show.',
    ur: 'سرگرمی کے بغیر دکھانے کو کوئی رقم نہیں۔',
  },
  notOpen: { en: 'stated, but not open to you', ur: 'درج ہے، مگر آپ کے لیے کھلی نہیں' },
  fundedBy: { en: 'funds: {funding}', ur: 'ذریعہ: {funding}' },
} as const satisfies Record<string, Bilingual>
