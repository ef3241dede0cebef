import type { Language } from '#kernel/pure/bilingual.ts'

/** Names of sheets and columns: read back by these words, so they are the same in every language. */
export const sheets = { plan: 'Plan', bodies: 'Bodies', risks: 'Risks', about: 'About' } as const

export const headers = {
  key: 'Key (leave as it is)',
  kind: 'Kind',
  code: 'Code',
  lead: 'Accountable office',
  version: 'Version',
  paper: 'Code of this paper',
} as const

/** Headers are read back, so they are in one language whatever the reader's. */
export const headerOf = (field: string, language: Language): string =>
  `${field} (${language === 'en' ? 'English' : 'Urdu'})`

export const words = {
  about: { en: 'About this workbook', ur: 'اس ورک بک کے بارے میں' },
  how: {
    en: 'Change white cells of the sheets "Plan", "Bodies" and "Risks" and send the file back on the page of the draft. Grey columns say which entry a row is and are not read. New rows are added on the pages of the draft, and a row that is left out removes nothing.',
    ur: 'شیٹ "Plan"، "Bodies" اور "Risks" کے سفید خانے بدلیے اور فائل مسودے کے صفحے پر واپس بھیجیے۔ سرمئی کالم بتاتے ہیں کہ سطر کس اندراج کی ہے؛ وہ پڑھے نہیں جاتے۔ نئی سطریں مسودے کے صفحوں پر شامل ہوتی ہیں، اور چھوڑی گئی سطر سے کچھ نہیں ہٹتا۔',
  },
} as const
