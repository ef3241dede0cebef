import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const noteWords = {
  make: { en: 'Covering note', ur: 'سرورقی مراسلہ' },
  means: {
    en: 'A letter for each who receives this paper, in English and Urdu, ready to sign.',
    ur: 'اس دستاویز کے ہر وصول کنندہ کے لیے انگریزی اور اردو میں ایک خط، دستخط کے لیے تیار۔',
  },
  confirm: { en: 'Make the covering notes', ur: 'سرورقی مراسلے بنائیے' },
  offices: { en: 'Offices', ur: 'دفاتر' },
  other: { en: 'Somebody else, by name or function', ur: 'کوئی اور، نام یا منصب سے' },
  otherHint: { en: 'Leave empty if offices are enough.', ur: 'اگر دفاتر کافی ہوں تو خالی چھوڑ دیجیے۔' },
} as const satisfies Record<string, Bilingual>
