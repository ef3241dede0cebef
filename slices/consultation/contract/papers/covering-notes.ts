import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { id } from '#kernel/contract/shapes.ts'
import { addresseeWritten, letterHead } from '#slices/correspondence/contract.ts'

/** A covering note goes with a paper of a round: one letter for each body that receives it. */
export const roundCoveringNoteActs = {
  makeRoundCoveringNotes: act({
    method: 'POST',
    path: '/papers/:paper/covering-notes',
    does: {
      en: 'Make covering notes for a paper of a round, ready to sign: one for each body that took part, and for whoever else is chosen.',
      ur: 'دور کی دستاویز کے سرورقی مراسلے دستخط کے لیے تیار کرنا: ہر شریک ادارے کے لیے ایک، اور جسے بھی مزید چنا جائے۔',
    },
    who: ['secretariat'],
    records: 'covering notes of a round made',
    byLetter: false,
    input: letterHead.extend({
      paper: id,
      /** Every body that nominated somebody to an event of the round, and that a letter may name. */
      toParticipants: z.boolean().default(false),
      offices: z.array(id).max(200).default([]),
      organisations: z.array(id).max(200).default([]),
      /** Who stands in no register, by name or function. */
      others: z.array(addresseeWritten).max(50).default([]),
    }),
    output: z.object({ letters: z.number().int() }),
    refusals: {
      'nobody-chosen': {
        en: 'There is nobody to write to. Choose a body, or write to whom the paper goes.',
        ur: 'خط کسی کے نام نہیں۔ کوئی ادارہ منتخب کیجیے، یا لکھیے کہ دستاویز کسے بھیجی جا رہی ہے۔',
      },
      'no-such-body': {
        en: 'An office or organisation that was chosen is not in the register. Choose it from the list.',
        ur: 'منتخب کردہ دفتر یا ادارہ رجسٹر میں نہیں۔ فہرست سے چنیے۔',
      },
      'paper-not-ready': {
        en: 'This paper is still being written. Make its covering notes when the file can be fetched.',
        ur: 'یہ دستاویز ابھی لکھی جا رہی ہے۔ فائل تیار ہونے پر سرورقی مراسلے بنائیے۔',
      },
    },
  }),
}
