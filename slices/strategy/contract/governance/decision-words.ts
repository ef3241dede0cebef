import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { DecisionLine } from './decisions.ts'

/** Who decided, where no office is named. */
export const deciderNames: Readonly<Record<DecisionLine['by'], Bilingual>> = {
  secretariat: { en: 'The secretariat', ur: 'سیکرٹریٹ' },
  'approving authority': { en: 'The approving authority', ur: 'منظوری دینے والی اتھارٹی' },
  either: {
    en: 'The secretariat or the approving authority',
    ur: 'سیکرٹریٹ یا منظوری دینے والی اتھارٹی',
  },
  office: { en: 'An office', ur: 'ایک دفتر' },
  participant: { en: 'A participant', ur: 'ایک شریک' },
  machine: { en: 'The software, on a recorded act', ur: 'سافٹ ویئر، ایک درج شدہ عمل پر' },
  'another room': { en: 'The room that had placed it', ur: 'وہ شعبہ جس نے رکاوٹ لگائی تھی' },
  loaded: { en: 'Loaded with the example', ur: 'نمونے کے ساتھ شامل' },
}

export const byLetter: Bilingual = { en: 'by letter', ur: 'بذریعہ خط' }
