import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { LetterMark } from '../../rules/parts-of-a-snapshot.ts'

/** What public pages say of acts that the secretariat entered for somebody who wrote to it. */
export const letterWords = {
  entered: {
    en: 'Entered by the secretariat for its author ({by})',
    ur: 'سیکرٹریٹ نے فریق کی طرف سے درج کیا ({by})',
  },
  enteredOf: {
    en: 'Entered by the secretariat for its author ({by}, {day})',
    ur: 'سیکرٹریٹ نے فریق کی طرف سے درج کیا ({by}، {day})',
  },
} as const satisfies Record<string, Bilingual>

export const contestNames: Readonly<Record<NonNullable<LetterMark['contest']>, Bilingual>> = {
  unanswered: {
    en: 'contested by its author, not answered yet',
    ur: 'فریق نے اعتراض کیا ہے، جواب ابھی باقی ہے',
  },
  upheld: {
    en: 'contested by its author, and the contest was upheld: it is not their word',
    ur: 'فریق کا اعتراض منظور ہوا: یہ اس کا بیان نہیں',
  },
  kept: {
    en: 'contested by its author, and kept by the secretariat with a reason',
    ur: 'فریق نے اعتراض کیا، سیکرٹریٹ نے وجہ کے ساتھ برقرار رکھا',
  },
}

/** How somebody's words reached the secretariat. */
export const mediumNames: Readonly<Record<string, Bilingual>> = {
  letter: { en: 'letter', ur: 'خط' },
  'e-mail': { en: 'e-mail', ur: 'ای میل' },
  message: { en: 'message', ur: 'پیغام' },
  telephone: { en: 'telephone call', ur: 'ٹیلی فون کال' },
  spoken: { en: 'spoken, in a meeting', ur: 'زبانی، اجلاس میں' },
  'paper form': { en: 'paper form', ur: 'کاغذی فارم' },
}
