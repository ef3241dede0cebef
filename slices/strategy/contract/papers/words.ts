import type { RefusalWords } from '#kernel/contract/act.ts'

export const paperWords = {
  make: {
    en: 'Make a paper of a version, a summary of it, its log of decisions or a comparison, of what the person who asks may read: PDF, Word, Excel, HTML or JSON.',
    ur: 'نسخے، اس کے خلاصے، اس کے فیصلوں کے ریکارڈ یا موازنے کی دستاویز بنانا، جتنا مانگنے والا پڑھ سکتا ہے: PDF، ورڈ، ایکسل، HTML یا JSON۔',
  },
  list: {
    en: 'List the papers that the person who asks has made of a version, and how far each has come.',
    ur: 'نسخے کی وہ دستاویزات جو مانگنے والے نے بنوائیں، اور ہر ایک کہاں تک پہنچی۔',
  },
  download: {
    en: 'Fetch the finished file of a paper that one has made.',
    ur: 'اپنی بنوائی ہوئی دستاویز کی تیار فائل حاصل کرنا۔',
  },
  schema: {
    en: 'The JSON Schema of a version, a comparison, a summary or a log of decisions as a file.',
    ur: 'فائل کی صورت میں نسخے، موازنے، خلاصے یا فیصلوں کے ریکارڈ کا JSON Schema۔',
  },
} as const

export const paperRefusals = {
  'not-compared-so': {
    en: 'A comparison is made with another version, and nothing else is. Choose the version to compare with.',
    ur: 'موازنہ کسی دوسرے نسخے ہی سے ہوتا ہے، اور صرف موازنے میں دوسرا نسخہ ہوتا ہے۔ موازنے کا نسخہ منتخب کیجیے۔',
  },
  'decisions-are-read-inside': {
    en: 'The log of decisions is read inside government only. Make another paper of this version.',
    ur: 'فیصلوں کا ریکارڈ صرف حکومت کے اندر پڑھا جاتا ہے۔ اس نسخے کی کوئی اور دستاویز بنوائیے۔',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>
