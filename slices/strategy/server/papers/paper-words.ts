/** What stands on the papers of a version. */
export const words = {
  version: { en: 'Version', ur: 'نسخہ' },
  ofVersion: (number: number) => ({ en: `Strategy, version ${number}`, ur: `حکمتِ عملی، نسخہ ${number}` }),
  comparison: (later: number, earlier: number) => ({
    en: `Version ${later} compared with version ${earlier}`,
    ur: `نسخہ ${later} کا نسخہ ${earlier} سے موازنہ`,
  }),
  status: { en: 'Status', ur: 'حیثیت' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  made: { en: 'Made on', ur: 'تاریخِ تیاری' },
  approval: { en: 'Approved by', ur: 'منظوری' },
  code: { en: 'Code of this paper', ur: 'اس دستاویز کا کوڈ' },
  isCurrent: {
    en: 'Is this paper still current? Scan the square, or open the address and compare the code.',
    ur: 'کیا یہ دستاویز اب بھی موجودہ ہے؟ مربع سکین کیجیے، یا پتا کھول کر کوڈ ملائیے۔',
  },
  lead: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  starts: { en: 'Start', ur: 'آغاز' },
  ends: { en: 'End', ur: 'اختتام' },
  onlyInUrdu: { en: '(only in Urdu)', ur: '(صرف اردو میں)' },
  onlyInEnglish: { en: '(only in English)', ur: '(صرف انگریزی میں)' },
  untitled: { en: 'Untitled', ur: 'بلا عنوان' },
} as const
