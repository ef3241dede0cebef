import type { ReadBack } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { AnswerKind } from '../rules/silence-is-not-concurrence.ts'

export const answerNames: Readonly<Record<AnswerKind, Bilingual>> = {
  concurs: { en: 'Concurs', ur: 'رضامند ہے' },
  declines: { en: 'Declines', ur: 'معذرت کرتا ہے' },
  'counter-proposes': { en: 'Makes a counter-proposal', ur: 'متبادل تجویز دیتا ہے' },
}

/** How an answer that came by letter is read back to the office. */
export const answerReadBack: ReadBack = {
  office: { label: { en: 'Accountable office', ur: 'ذمہ دار دفتر' } },
  answer: { label: { en: 'Answer', ur: 'جواب' }, values: answerNames },
  answered_on: { label: { en: 'Answered on', ur: 'تاریخِ جواب' } },
  reason: { label: { en: 'Reason', ur: 'وجہ' } },
  proposed_starts: { label: { en: 'Proposed start', ur: 'مجوزہ آغاز' } },
  proposed_ends: { label: { en: 'Proposed end', ur: 'مجوزہ اختتام' } },
  proposed_scope: { label: { en: 'Proposed scope', ur: 'مجوزہ دائرۂ کار' } },
  money_note: { label: { en: 'Note on money', ur: 'رقم کے بارے میں نوٹ' } },
}

/** How the confirmation of a succession that came by letter is read back to the successor. */
export const transferReadBack: ReadBack = {
  from: { label: { en: 'Taken over from', ur: 'سابقہ دفتر' } },
  to: { label: { en: 'Taken over by', ur: 'جانشین دفتر' } },
}
