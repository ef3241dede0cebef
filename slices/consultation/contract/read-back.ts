import type { ReadBack } from '#kernel/contract/act.ts'

/** How an amendment that came by letter is read back to its author. */
export const proposalReadBack: ReadBack = {
  language: {
    label: { en: 'Language of the text', ur: 'متن کی زبان' },
    values: { en: { en: 'English', ur: 'انگریزی' }, ur: { en: 'Urdu', ur: 'اردو' } },
  },
  before: { label: { en: 'The text as it stood', ur: 'موجودہ متن' } },
  after: { label: { en: 'The text as proposed', ur: 'مجوزہ متن' } },
  rationale: { label: { en: 'Why', ur: 'وجہ' } },
}
