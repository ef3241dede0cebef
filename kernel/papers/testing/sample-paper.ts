import type { Block, Paper } from '../paper.ts'
import { textsOf } from '../paper.ts'

/** A paper with these blocks; its words are of no country. */
export const samplePaper = (
  blocks: readonly Block[],
  languages: Paper['languages'] = ['en', 'ur'],
): Paper => ({
  languages,
  title: { en: 'National strategy', ur: 'قومی حکمتِ عملی' },
  subtitle: { en: 'Strategy', ur: 'حکمتِ عملی' },
  notice: null,
  marking: { en: 'Government', ur: 'حکومتی' },
  foot: { en: 'Version 2 · Draft · Government', ur: 'نسخہ 2 · مسودہ · حکومتی' },
  particulars: [{ label: { en: 'Version', ur: 'نسخہ' }, text: { en: '2', ur: '2' } }],
  current: {
    address: 'https://sutoon.example.org/current/7KQ2M9XPA4',
    code: '7KQ2M9XPA4',
    says: { en: 'Is this paper current?', ur: 'کیا یہ کاغذ موجودہ ہے؟' },
  },
  blocks,
})

export const sampleBlocks: readonly Block[] = [
  { kind: 'heading', level: 1, texts: textsOf({ en: 'PRV Prevent', ur: 'PRV روک تھام' }) },
  {
    kind: 'heading',
    level: 2,
    texts: textsOf({
      en: 'PRV-1 Know the threat and what drives it',
      ur: 'PRV-1 خطرے اور اس کے محرکات سے آگاہی',
    }),
  },
  {
    kind: 'paragraph',
    texts: textsOf({
      en: 'Keep organised crime out of communities.',
      ur: 'منظم جرائم کو معاشرے، معیشت اور سیاسی اداروں میں داخل ہونے سے روکنا، 2027-2030، شق 12.4، اصلاحات اور تعاونِ باہمی کے خلاف نہیں بلکہ علاقے کے لیے، ریکارڈ کے ذریعے زیادہ ریاستوں میں تحویل اور دریافت',
    }),
  },
  {
    kind: 'fact',
    label: { en: 'Means of verification', ur: 'تصدیق کا ذریعہ' },
    texts: textsOf({
      en: 'Register of the agency, 1,250 entries',
      ur: 'ادارے کا رجسٹر، 1,250 اندراجات، وفاقی تحقیقاتی ادارہ',
    }),
  },
]
