import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { RoundPaper } from '../../../contract/papers/papers.ts'

/** How a covering note names what it goes with. */
export const coveringWords = {
  code: { en: 'code of this paper', ur: 'دستاویز کا کوڈ' },
  papers: {
    answers: { en: 'You said, we did', ur: 'آپ نے کہا، ہم نے کیا' },
    workshop: { en: 'report', ur: 'رپورٹ' },
    sheet: { en: 'sheet to write on', ur: 'لکھنے کی شیٹ' },
    form: { en: 'answer form', ur: 'جواب کا فارم' },
  } satisfies Readonly<Record<RoundPaper['kind'], Bilingual>>,
} as const
