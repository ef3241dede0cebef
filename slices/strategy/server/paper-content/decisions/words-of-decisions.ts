/** What stands on the paper of the log of decisions. */
export const decisionsOnPaper = {
  by: { en: 'Decided by', ur: 'فیصلہ کنندہ' },
  instrument: { en: 'Instrument', ur: 'دستاویز' },
  reason: { en: 'Reason', ur: 'وجہ' },
  open: { en: 'Open then', ur: 'اس وقت کھلے امور' },
  none: { en: 'Nothing has been decided yet.', ur: 'ابھی کوئی فیصلہ نہیں ہوا۔' },
  ofDecisions: (number: number) => ({
    en: `Log of decisions on version ${number}`,
    ur: `نسخہ ${number} کے فیصلوں کا ریکارڈ`,
  }),
} as const
