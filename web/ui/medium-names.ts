import type { Letter } from '#kernel/contract/shapes.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** How somebody's words reached the secretariat. */
export const mediumNames: Readonly<Record<Letter['medium'], Bilingual>> = {
  letter: { en: 'Letter', ur: 'خط' },
  'e-mail': { en: 'E-mail', ur: 'ای میل' },
  message: { en: 'Message', ur: 'پیغام' },
  telephone: { en: 'Telephone call', ur: 'ٹیلی فون کال' },
  spoken: { en: 'Spoken, in a meeting', ur: 'زبانی، اجلاس میں' },
  'paper form': { en: 'Paper form', ur: 'کاغذی فارم' },
}
