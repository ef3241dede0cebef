import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { DonorWarning } from '../../rules/money/who-pays-after-the-donor.ts'

export const donorWarningNames: Readonly<Record<DonorWarning, Bilingual>> = {
  'nobody-pays-after': { en: 'Nobody is named to pay after', ur: 'بعد میں ادا کرنے والا مقرر نہیں' },
  'salaries-of-a-permanent-function': {
    en: 'A donor pays salaries of a permanent function',
    ur: 'مستقل کام کی تنخواہیں عطیہ دہندہ ادا کرتا ہے',
  },
}

export const questionWords = {
  readMoney: {
    en: 'Shows what is not paid for: the unfunded share by pillar, office and place, and the balance between pillars.',
    ur: 'دکھاتا ہے کہ کس کے لیے رقم میسر نہیں: ستون، دفتر اور مقام کے لحاظ سے، اور ستونوں کے مابین توازن۔',
  },
  listDue: {
    en: 'Lists the activities due in the next six months that have no released money.',
    ur: 'اگلے چھ ماہ میں واجب وہ سرگرمیاں جن کے لیے کوئی رقم جاری نہیں ہوئی۔',
  },
  approveShares: {
    en: 'Records what share of the money each pillar was approved to have, with the document.',
    ur: 'درج کرتا ہے کہ ہر ستون کے لیے رقم کا کتنا حصہ منظور ہوا، دستاویز کے ساتھ۔',
  },
  enterDonorFunction: {
    en: 'Records a function that a donor pays for, until when, and who pays after.',
    ur: 'وہ کام درج کرتا ہے جس کا خرچ عطیہ دہندہ اٹھاتا ہے، کب تک، اور بعد میں کون ادا کرے گا۔',
  },
  sharesAboveWhole: {
    en: 'The shares add to {sum} percent. Together they are at most 100.',
    ur: 'حصوں کا مجموعہ {sum} فیصد ہے۔ مل کر یہ زیادہ سے زیادہ 100 ہو سکتے ہیں۔',
  },
  percentUnreadable: {
    en: '“{percent}” is not a percentage. Write a number from 0 to 100, with at most two decimals.',
    ur: '”{percent}“ فیصد نہیں۔ 0 سے 100 تک کا عدد لکھیے، زیادہ سے زیادہ دو اعشاریہ تک۔',
  },
  noSuchPillar: {
    en: 'The plan has no pillar {pillar}, or it is named twice. Name each of its pillars once.',
    ur: 'منصوبے میں ستون {pillar} نہیں، یا دو بار لکھا گیا ہے۔ ہر ستون ایک بار لکھیے۔',
  },
  afterNeedsBoth: {
    en: 'Name who pays after and from when, or neither.',
    ur: 'بعد میں ادا کرنے والا اور تاریخ دونوں بتائیے، یا کوئی نہیں۔',
  },
  notStanding: {
    en: 'This activity has no such entry that still stands. Reload the page and choose the newest.',
    ur: 'اس سرگرمی کا ایسا کوئی اندراج اب قائم نہیں۔ صفحہ دوبارہ کھول کر تازہ ترین منتخب کیجیے۔',
  },
} as const satisfies Record<string, Bilingual>
