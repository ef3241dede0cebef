import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const words = {
  agreement: { en: 'Agreement by sector', ur: 'شعبہ وار اتفاق' },
  purpose: {
    en: 'What a whole sector opposes comes first, whatever the total; below, what most sectors share.',
    ur: 'جس کی کوئی پورا شعبہ مخالفت کرے وہ پہلے آتا ہے، مجموعی تعداد کچھ بھی ہو؛ اس کے بعد وہ جس پر زیادہ شعبے متفق ہیں۔',
  },
  opposed: { en: 'A whole sector is against', ur: 'ایک پورا شعبہ مخالف ہے' },
  shared: { en: 'No sector is against as a whole', ur: 'کوئی شعبہ مجموعی طور پر مخالف نہیں' },
  against: { en: 'Against: {sectors}', ur: 'مخالف: {sectors}' },
  consensus: { en: 'Agreement across sectors: {share}', ur: 'شعبوں کا باہمی اتفاق: {share}' },
  consensusMeans: {
    en: 'For each sector that took part, (agree + 1) ÷ (all positions + 2), multiplied over the sectors.',
    ur: 'ہر شریک شعبے کے لیے (اتفاق + 1) ÷ (تمام مؤقف + 2)، پھر شعبوں کا حاصلِ ضرب۔',
  },
  withheld: {
    en: 'The number is withheld: it would tell how a sector of fewer than five persons stands. The place in the list is true.',
    ur: 'عدد ظاہر نہیں کیا جاتا: اس سے پانچ سے کم افراد والے شعبے کا مؤقف معلوم ہو جاتا۔ فہرست میں جگہ درست ہے۔',
  },
  offices: { en: 'Offices, by name', ur: 'دفاتر، نام کے ساتھ' },
  nothing: {
    en: 'Nobody has taken a position in this round yet.',
    ur: 'اس دور میں ابھی کسی نے مؤقف اختیار نہیں کیا۔',
  },
  nothingNext: {
    en: 'Participants take positions on the page of the round, or on their phones in a workshop.',
    ur: 'شرکا دور کے صفحے پر یا ورکشاپ میں اپنے فون پر مؤقف اختیار کرتے ہیں۔',
  },
  back: { en: 'All proposals of the round', ur: 'اس دور کی تمام تجاویز' },
} satisfies Record<string, Bilingual>
