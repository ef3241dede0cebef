import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  make: { en: 'Make letters', ur: 'خطوط بنائیے' },
  means: {
    en: 'One letter an office, in English and Urdu, ready to sign, with its activities as annex.',
    ur: 'ہر دفتر کے لیے انگریزی اور اردو میں ایک خط، دستخط کے لیے تیار، اس کی سرگرمیوں کے ضمیمے کے ساتھ۔',
  },
  which: { en: 'Which letters', ur: 'کون سے خطوط' },
  concurrence: {
    en: 'Request for concurrence, to all that have not answered',
    ur: 'رضامندی کی درخواست، ہر اُس دفتر کو جس کا جواب باقی ہے',
  },
  reminder: {
    en: 'Reminder, to those whose last day has passed',
    ur: 'یاد دہانی، جن کی آخری تاریخ گزر چکی ہے',
  },
  office: { en: 'Only to one office', ur: 'صرف ایک دفتر کو' },
  all: { en: 'all of them', ur: 'سب کو' },
} as const satisfies Record<string, Bilingual>
