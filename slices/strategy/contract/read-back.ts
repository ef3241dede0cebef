import type { ReadBack } from '#kernel/contract/act.ts'

/** How an approval that came by letter is read back to whoever gave it. */
export const approvalReadBack: ReadBack = {
  instrument: { label: { en: 'Instrument', ur: 'دستاویز' } },
  number: { label: { en: 'Number', ur: 'نمبر' } },
  dated: { label: { en: 'Dated', ur: 'مورخہ' } },
  open: { label: { en: 'Points that were open', ur: 'اُس وقت کھلے امور' } },
}
