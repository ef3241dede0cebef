import type { ByLetter } from '#kernel/contract/act.ts'

/** How an approval that came by letter is read back to whoever gave it. */
const readBack: ByLetter['readBack'] = {
  instrument: { label: { en: 'Instrument', ur: 'دستاویز' } },
  number: { label: { en: 'Number', ur: 'نمبر' } },
  dated: { label: { en: 'Dated', ur: 'مورخہ' } },
  open: { label: { en: 'Points that were open', ur: 'اُس وقت کھلے امور' } },
}

export const approvalByLetter: ByLetter = {
  done: { en: 'Approval recorded', ur: 'منظوری درج کی گئی' },
  readBack,
  ifUpheld: {
    en: 'The letter is set aside and stays on record with this mark. The version stays approved in this system until another approval takes its place: what the state decided is not undone here.',
    ur: 'خط کو غیر مؤثر مانا جاتا ہے اور وہ اسی نشان کے ساتھ ریکارڈ پر رہتا ہے۔ جب تک دوسری منظوری اس کی جگہ نہ لے، یہ نسخہ نظام میں منظور شدہ ہی رہتا ہے: ریاست کا فیصلہ یہاں منسوخ نہیں ہوتا۔',
  },
}
