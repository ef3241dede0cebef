import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Quality } from '../../rules/places/places-stand-together-only-with-their-mapping.ts'

export const qualityNames: Readonly<Record<Quality, Bilingual>> = {
  exact: { en: 'Exact', ur: 'عین وہی' },
  partial: { en: 'Partial', ur: 'جزوی' },
  unknown: { en: 'Unknown', ur: 'نامعلوم' },
}

export const geographyWords = {
  list: {
    en: 'List how agencies divide the country, each version with its units and which provinces or districts they are.',
    ur: 'فہرست کہ ادارے ملک کو کیسے تقسیم کرتے ہیں، ہر نسخہ اپنی اکائیوں اور ان کے صوبوں یا اضلاع کے ساتھ۔',
  },
  declare: {
    en: 'Declare how an agency divides the country from a day on. An earlier version stays with the figures of its time.',
    ur: 'درج کرنا کہ ادارہ کسی دن سے ملک کو کیسے تقسیم کرتا ہے۔ پہلا نسخہ اپنے وقت کے اعداد کے ساتھ برقرار رہتا ہے۔',
  },
  fromADayAlready: {
    en: 'A version of this geography from that day stands already. Choose another first day.',
    ur: 'اس تقسیم کا اسی دن سے ایک نسخہ پہلے ہی درج ہے۔ کوئی اور پہلا دن چنیے۔',
  },
  unitTwice: {
    en: 'A unit is named twice. Name each once.',
    ur: 'ایک اکائی کا نام دو بار آیا ہے۔ ہر ایک کا نام ایک بار لکھیے۔',
  },
  placeAndQualityDiffer: {
    en: 'A unit of unknown extent names no place, and every other one does. Look at the units again.',
    ur: 'نامعلوم حدود والی اکائی کسی مقام کا نام نہیں لیتی، باقی سب لیتی ہیں۔ اکائیاں دوبارہ دیکھیے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
} as const satisfies Record<string, Bilingual>
