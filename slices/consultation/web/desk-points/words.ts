import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the points of declarations on the desk of the secretariat. */
export const words = {
  kind: { en: 'What', ur: 'کیا' },
  proposals: { en: 'Proposals', ur: 'تجاویز' },
  points: { en: 'Points of declarations', ur: 'اعلامیوں کے نکات' },
  point: { en: 'Point {label}', ur: 'نکتہ {label}' },
  choose: { en: 'Choose point {label}', ur: 'نکتہ {label} چنیے' },
  dissented: { en: 'The signatories dissent', ur: 'دستخط کنندگان کو اختلاف ہے' },
  byDeclaration: { en: 'By declaration', ur: 'اعلامیہ وار' },
  answerMeans: {
    en: 'Each point gets this answer as its own, with the reason filled for it. All are answered, or none.',
    ur: 'ہر نکتے کو یہ جواب اپنی وجہ کے ساتھ ملے گا۔ یا تو سب کا جواب درج ہو گا، یا کسی کا نہیں۔',
  },
  placeholders: {
    en: 'In braces you may write number, code or title (of the entries that it touches), and for what is deferred day and office: each point gets its own.',
    ur: 'قوسین {} میں number، code یا title (متعلقہ اندراجات کا)، اور مؤخر کے لیے day اور office لکھ سکتے ہیں: ہر نکتے میں اس کی اپنی قدر آئے گی۔',
  },
  none: { en: 'Nothing here', ur: 'یہاں کچھ نہیں' },
} as const satisfies Record<string, Bilingual>
