import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { AnswerKind } from '../rules/silence-is-not-concurrence.ts'

export const answerNames: Readonly<Record<AnswerKind, Bilingual>> = {
  concurs: { en: 'Concurs', ur: 'رضامند ہے' },
  declines: { en: 'Declines', ur: 'معذرت کرتا ہے' },
  'counter-proposes': { en: 'Makes a counter-proposal', ur: 'متبادل تجویز دیتا ہے' },
}

/** How an answer that came by letter is read back to the office. */
const answerReadBack: ByLetter['readBack'] = {
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
const transferReadBack: ByLetter['readBack'] = {
  from: { label: { en: 'Taken over from', ur: 'سابقہ دفتر' } },
  to: { label: { en: 'Taken over by', ur: 'جانشین دفتر' } },
}

export const answerByLetter: ByLetter = {
  done: {
    by: 'answer',
    values: {
      concurs: { en: 'Concurred', ur: 'رضامندی دی گئی' },
      declines: { en: 'Declined', ur: 'معذرت کی گئی' },
      'counter-proposes': { en: 'Counter-proposed', ur: 'متبادل تجویز دی گئی' },
    } satisfies Record<AnswerKind, Bilingual>,
  },
  readBack: answerReadBack,
  ifUpheld: {
    en: 'This answer no longer counts. It can still be read, with its mark; what the office answered before speaks again, and where there is nothing, the request is open again.',
    ur: 'یہ جواب اب شمار نہیں ہوتا۔ اسے نشان کے ساتھ پڑھا جا سکتا ہے؛ دفتر کا پہلا جواب پھر مؤثر ہو جاتا ہے، اور اگر کوئی نہ ہو تو درخواست دوبارہ کھل جاتی ہے۔',
  },
}

export const transferByLetter: ByLetter = {
  done: { en: 'Succession confirmed', ur: 'جانشینی کی تصدیق کی گئی' },
  readBack: transferReadBack,
  ifUpheld: {
    en: 'This confirmation no longer counts. The activity stays with the successor by the register of offices, as not confirmed, until the office confirms it.',
    ur: 'یہ تصدیق اب شمار نہیں ہوتی۔ دفاتر کے رجسٹر کی رو سے سرگرمی جانشین دفتر ہی کے پاس رہتی ہے، مگر غیر مصدقہ، جب تک وہ دفتر خود تصدیق نہ کرے۔',
  },
}
