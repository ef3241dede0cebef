import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id } from '#kernel/contract/shapes.ts'
import { addresseeWritten, letterHead } from '#slices/correspondence/contract.ts'

/** A covering note goes with a paper: one letter for each who receives it. */
export const coveringNoteActs = {
  makeCoveringNotes: act({
    method: 'POST',
    path: '/papers/:paper/covering-notes',
    does: {
      en: 'Makes covering notes for a paper, ready to sign: one for each office or person to whom it goes.',
      ur: 'دستاویز کے سرورقی مراسلے دستخط کے لیے تیار کرتا ہے: ہر وصول کنندہ دفتر یا فرد کے لیے ایک۔',
    },
    who: ['secretariat'],
    records: 'covering notes made',
    byLetter: false,
    input: letterHead.extend({
      paper: id,
      offices: z.array(id).max(200).default([]),
      /** Who stands in no register, by name or function. */
      others: z.array(addresseeWritten).max(50).default([]),
    }),
    output: z.object({ letters: z.number().int() }),
    refusals: {
      'nobody-chosen': {
        en: 'Choose an office, or write to whom the paper goes.',
        ur: 'کوئی دفتر منتخب کیجیے، یا لکھیے کہ دستاویز کسے بھیجی جا رہی ہے۔',
      },
      'no-such-office': {
        en: 'An office that was chosen is not in the register. Choose it from the list.',
        ur: 'منتخب کردہ دفتر رجسٹر میں نہیں۔ فہرست سے چنیے۔',
      },
      'paper-not-ready': {
        en: 'This paper is still being written. Make its covering note when the file can be fetched.',
        ur: 'یہ دستاویز ابھی لکھی جا رہی ہے۔ فائل تیار ہونے پر سرورقی مراسلہ بنائیے۔',
      },
    },
  }),
}
