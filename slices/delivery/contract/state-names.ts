import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ConcurrenceState } from '../rules/silence-is-not-concurrence.ts'

/** Where an activity stands with its accountable office, on screens and papers of every slice. */
export const concurrenceStateNames: Readonly<Record<ConcurrenceState, Bilingual>> = {
  concurred: { en: 'Concurs', ur: 'رضامند' },
  'counter-proposed': { en: 'Counter-proposal', ur: 'متبادل تجویز' },
  declined: { en: 'Declines', ur: 'معذرت' },
  contested: { en: 'Contested, not counted', ur: 'متنازع، شمار نہیں' },
  escalated: { en: 'Before a coordinating body', ur: 'رابطہ ادارے کے سامنے' },
  silent: { en: 'Silent past the date', ur: 'تاریخ گزر گئی، جواب نہیں آیا' },
  waiting: { en: 'Waiting for the answer', ur: 'جواب کا انتظار' },
  'not asked': { en: 'Not asked', ur: 'رضامندی طلب نہیں کی گئی' },
  orphaned: { en: 'No office', ur: 'بے ذمہ' },
}
