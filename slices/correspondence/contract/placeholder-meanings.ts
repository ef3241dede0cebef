import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { LetterKind, Placeholder } from '../rules/a-letter-template-names-known-placeholders.ts'

/** What each name in braces becomes, as the one who writes a template reads it. */
export const placeholderMeanings: Readonly<Record<Placeholder, Bilingual>> = {
  addressee: { en: 'to whom the letter is written', ur: 'جسے خط لکھا جا رہا ہے' },
  event: { en: 'the name of the event', ur: 'تقریب کا نام' },
  day: { en: 'the day: of the event, or by which an answer is due', ur: 'تاریخ: تقریب کی، یا جواب کی آخری' },
  place: { en: 'where the event is held', ur: 'تقریب کا مقام' },
  contact: { en: 'who may be written to', ur: 'کسے لکھا جا سکتا ہے' },
  matter: { en: 'what the letter is about', ur: 'خط کا معاملہ' },
  version: { en: 'the strategy with the number of its version', ur: 'حکمتِ عملی اور اس کے نسخے کا نمبر' },
  round: { en: 'the name of the round', ur: 'دور کا نام' },
  numbers: { en: 'the numbers of the proposals or points', ur: 'تجاویز یا نکات کے نمبر' },
  declaration: { en: 'the title of the declaration', ur: 'اعلامیے کا عنوان' },
}

type Filling = Readonly<Partial<Record<Placeholder, Bilingual>>>

const addressee = { en: 'Federal Investigation Agency', ur: 'وفاقی تحقیقاتی ادارہ' }
const contact = { en: 'the secretariat of the strategy', ur: 'سیکرٹریٹ برائے حکمتِ عملی' }
const event = {
  en: 'the workshop on the National Strategy against Organised Crime',
  ur: 'منظم جرائم کے خلاف قومی حکمتِ عملی کی ورکشاپ',
}
const held = {
  event,
  day: { en: '16 February 2026', ur: '16 فروری 2026' },
  place: { en: 'Islamabad', ur: 'اسلام آباد' },
}

/** For a preview before the first letter of its kind was made: an office of the register, and the workshop of February 2026. */
export const examplesOfKinds: Readonly<Record<LetterKind, Filling>> = {
  nomination: { addressee, contact, ...held },
  invitation: { addressee, contact, ...held },
  reminder: {
    ...{ addressee, contact, day: held.day },
    matter: { en: 'the nomination for the workshop', ur: 'ورکشاپ کے لیے نامزدگی' },
  },
  concurrence: {
    ...{ addressee, contact, day: { en: '31 March 2026', ur: '31 مارچ 2026' } },
    version: {
      en: 'the National Strategy against Organised Crime, version 2',
      ur: 'منظم جرائم کے خلاف قومی حکمتِ عملی، نسخہ 2',
    },
  },
  reply: {
    ...{ addressee, contact, numbers: { en: '3, 7', ur: '3، 7' } },
    round: { en: 'Consultation of February 2026', ur: 'مشاورت، فروری 2026' },
  },
  'reply to points': {
    ...{ addressee, contact, numbers: { en: '3, 7', ur: '3، 7' } },
    declaration: { en: 'A declaration of civil society', ur: 'سول سوسائٹی کا اعلامیہ' },
  },
  'covering note': {
    ...{ addressee, contact },
    matter: {
      en: 'National Strategy against Organised Crime, version 2',
      ur: 'منظم جرائم کے خلاف قومی حکمتِ عملی، نسخہ 2',
    },
  },
}
