import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ByLetter } from '../../contract.ts'

/** Words of the parts that several forms of this room share. */
export const formWords = {
  office: { en: 'Office that reports', ur: 'رپورٹ کرنے والا دفتر' },
  fromLetter: {
    en: 'I enter this from a letter, e-mail, message or call',
    ur: 'یہ اندراج کسی خط، ای میل، پیغام یا فون کی بنیاد پر ہے',
  },
  whoWrote: { en: 'Choose the office that wrote.', ur: 'وہ دفتر منتخب کیجیے جس نے لکھا۔' },
  incomplete: {
    en: 'Something is missing of the letter. What it is stands beside the fields above.',
    ur: 'خط کی تفصیل نامکمل ہے۔ جو کمی ہے وہ اوپر خانوں کے ساتھ درج ہے۔',
  },
  firstDay: { en: 'First day of the period', ur: 'مدت کا پہلا دن' },
  lastDay: { en: 'Last day of the period', ur: 'مدت کا آخری دن' },
  cancel: { en: 'Cancel', ur: 'منسوخ کیجیے' },
  restored: {
    en: 'What you typed before is here again.',
    ur: 'جو آپ نے پہلے لکھا تھا وہ دوبارہ یہاں موجود ہے۔',
  },
} satisfies Record<string, Bilingual>

/** How the contest of what was entered from a letter stands. */
export const contestNames = {
  unanswered: { en: 'contested by the office', ur: 'دفتر نے اعتراض کیا ہے' },
  upheld: {
    en: 'not the office’s word: counts for nothing',
    ur: 'دفتر کی بات نہیں: شمار نہیں ہوتی',
  },
  kept: { en: 'contested by the office, and kept', ur: 'دفتر نے اعتراض کیا؛ برقرار رکھا گیا' },
} satisfies Record<NonNullable<ByLetter['contest']>, Bilingual>
