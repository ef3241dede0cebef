import type { RefusalWords } from '#kernel/contract/act.ts'

/** How acts on the lint refuse, in plain words. */
export const lintRefusals = {
  'set-so-already': {
    en: 'The rule is set so already.',
    ur: 'یہ قاعدہ پہلے ہی اسی طرح مقرر ہے۔',
  },
  'no-such-finding': {
    en: 'The lint no longer finds this in these words. Read the findings again.',
    ur: 'ان الفاظ میں جانچ کو اب یہ نکتہ نہیں ملتا۔ نتائج دوبارہ پڑھیے۔',
  },
  'waived-already': {
    en: 'This finding is waived already. Withdraw that waiver first to give another reason.',
    ur: 'یہ نکتہ پہلے ہی قبول کیا جا چکا ہے۔ دوسری وجہ دینے کے لیے پہلے وہ قبولیت واپس لیجیے۔',
  },
  'withdrawn-already': {
    en: 'This waiver has been withdrawn already.',
    ur: 'یہ قبولیت پہلے ہی واپس لی جا چکی ہے۔',
    constraint: 'lint_waiver_withdrawals_pkey',
  },
} as const satisfies Record<string, RefusalWords>
