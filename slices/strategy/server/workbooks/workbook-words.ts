import type { Language } from '#kernel/pure/bilingual.ts'
import type { Fact } from '../../rules/workbooks/a-cell-of-facts-says-what-it-may.ts'

/** Names of sheets and columns: read back by these words, so they are the same in every language. */
export const sheets = { plan: 'Plan', bodies: 'Bodies', risks: 'Risks', about: 'About' } as const

export const headers = {
  key: 'Key (leave as it is)',
  kind: 'Kind',
  code: 'Code',
  translation: 'Translation (as it went out)',
  contributions: 'What each partner contributes (as it went out)',
  prevailing: 'Prevailing language',
  version: 'Version',
  paper: 'Code of this paper',
} as const

/** White columns of an activity beside its texts: the same in both languages. */
export const factHeaders = {
  lead: 'Accountable office',
  partners: 'Partners (each on a line)',
  starts: 'Start (year-month-day)',
  ends: 'End (year-month-day)',
} as const satisfies Readonly<Record<Fact, string>>

/** Headers are read back, so they are in one language whatever the reader's. */
export const headerOf = (field: string, language: Language): string =>
  `${field} (${language === 'en' ? 'English' : 'Urdu'})`

export const words = {
  about: { en: 'About this workbook', ur: 'اس ورک بک کے بارے میں' },
  how: {
    en: 'Change white cells of the sheets "Plan", "Bodies" and "Risks" and send the file back on the page of the draft. Offices stand by their name or code. Grey columns say which entry a row is and are not read. New rows are added on the pages of the draft, and a row that is left out removes nothing.',
    ur: 'شیٹ "Plan"، "Bodies" اور "Risks" کے سفید خانے بدلیے اور فائل مسودے کے صفحے پر واپس بھیجیے۔ دفاتر نام یا کوڈ سے لکھیے۔ سرمئی کالم بتاتے ہیں کہ سطر کس اندراج کی ہے؛ وہ پڑھے نہیں جاتے۔ نئی سطریں مسودے کے صفحوں پر شامل ہوتی ہیں، اور چھوڑی گئی سطر سے کچھ نہیں ہٹتا۔',
  },
} as const
