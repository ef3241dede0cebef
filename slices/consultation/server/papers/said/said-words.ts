/** What stands on a paper of what was said in files. */
export const saidWords = {
  point: (label: string) => ({ en: `Point ${label}`, ur: `نکتہ ${label}` }),
  change: (number: number) => ({ en: `Change or comment ${number}`, ur: `تبدیلی یا تبصرہ ${number}` }),
  where: { en: 'By whom, and where in the file', ur: 'کس نے، اور فائل میں کہاں' },
  row: {
    en: (sheet: string, row: number) => `${sheet}, row ${row}`,
    ur: (sheet: string, row: number) => `${sheet}، سطر ${row}`,
  },
  paragraph: {
    en: (paragraph: number) => `paragraph ${paragraph}`,
    ur: (paragraph: number) => `پیراگراف ${paragraph}`,
  },
  about: { en: 'On the words', ur: 'ان الفاظ پر' },
  said: { en: 'What was said', ur: 'کیا کہا گیا' },
  notTakenUp: { en: 'Not taken up', ur: 'شامل نہیں کی گئی' },
  dissents: { en: 'The signatories dissent from the answer', ur: 'دستخط کنندگان کو جواب سے اختلاف ہے' },
} as const
