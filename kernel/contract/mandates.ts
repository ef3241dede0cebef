import type { Bilingual } from '../pure/bilingual.ts'

/**
 * The mandates by which a person may act for a strategy. The kernel names them, for authority is written in every
 * contract; who holds which is the identity slice's to know.
 */
export const mandates = {
  administrator: { en: 'Administrator', ur: 'منتظم' },
  secretariat: { en: 'Secretariat', ur: 'سیکرٹریٹ' },
  'approving authority': { en: 'Approving authority', ur: 'منظوری دینے والی اتھارٹی' },
  'focal person': { en: 'Focal person', ur: 'فوکل پرسن' },
  participant: { en: 'Participant', ur: 'شریک' },
  verifier: { en: 'Verifier', ur: 'تصدیق کنندہ' },
  approver: { en: 'Approver', ur: 'منظور کنندہ' },
  evaluator: { en: 'Evaluator', ur: 'جائزہ کار' },
  oversight: { en: 'Oversight', ur: 'نگران ادارہ' },
} as const satisfies Record<string, Bilingual>

export type MandateKind = keyof typeof mandates

export const mandateKinds = Object.keys(mandates) as readonly MandateKind[]
