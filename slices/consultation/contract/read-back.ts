import type { ByLetter } from '#kernel/contract/act.ts'
import { costNames, factNames, fieldNames, governmentNames } from '#slices/strategy/contract.ts'

/** Choices by their names; offices and days the reader of the letter's act names by itself. */
const values = { ...governmentNames, ...costNames }

/** How an amendment that came by letter is read back to its author. */
const readBack: ByLetter['readBack'] = {
  field: { label: { en: 'Field', ur: 'خانہ' }, values: { ...fieldNames, ...factNames } },
  language: {
    label: { en: 'Language of the text', ur: 'متن کی زبان' },
    values: { en: { en: 'English', ur: 'انگریزی' }, ur: { en: 'Urdu', ur: 'اردو' } },
  },
  before: { label: { en: 'As it stood', ur: 'موجودہ صورت' }, values },
  after: { label: { en: 'As proposed', ur: 'مجوزہ صورت' }, values },
  rationale: { label: { en: 'Why', ur: 'وجہ' } },
}

export const proposalByLetter: ByLetter = {
  done: { en: 'Amendment proposed', ur: 'ترمیم تجویز کی گئی' },
  readBack,
  inTheRoom: true,
  ifUpheld: {
    en: 'The proposal is set aside as not its author’s and stays listed with that mark. It is still answered, and what an answer changed in the text is put right by another proposal.',
    ur: 'تجویز مصنف کی نہیں مانی جاتی اور اسی نشان کے ساتھ فہرست میں رہتی ہے۔ اس کا جواب پھر بھی دیا جاتا ہے، اور جواب سے متن میں جو بدلا ہو وہ دوسری تجویز سے درست کیا جاتا ہے۔',
  },
}
