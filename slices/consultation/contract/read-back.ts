import type { ByLetter } from '#kernel/contract/act.ts'

/** How an amendment that came by letter is read back to its author. */
const readBack: ByLetter['readBack'] = {
  language: {
    label: { en: 'Language of the text', ur: 'متن کی زبان' },
    values: { en: { en: 'English', ur: 'انگریزی' }, ur: { en: 'Urdu', ur: 'اردو' } },
  },
  before: { label: { en: 'The text as it stood', ur: 'موجودہ متن' } },
  after: { label: { en: 'The text as proposed', ur: 'مجوزہ متن' } },
  rationale: { label: { en: 'Why', ur: 'وجہ' } },
}

export const proposalByLetter: ByLetter = {
  done: { en: 'Amendment proposed', ur: 'ترمیم تجویز کی گئی' },
  readBack,
  ifUpheld: {
    en: 'The proposal is set aside as not its author’s and stays listed with that mark. It is still answered, and what an answer changed in the text is put right by another proposal.',
    ur: 'تجویز مصنف کی نہیں مانی جاتی اور اسی نشان کے ساتھ فہرست میں رہتی ہے۔ اس کا جواب پھر بھی دیا جاتا ہے، اور جواب سے متن میں جو بدلا ہو وہ دوسری تجویز سے درست کیا جاتا ہے۔',
  },
}
