import { z } from 'zod'
import { act, contract } from '../contract/act.ts'
import { bilingual, id } from '../contract/shapes.ts'
import { receiptShape } from './receipts/receipt-shape.ts'

/** What anybody may ask of the ledger: its newest checkpoint, and whether a receipt is genuine. */
export const ledger = contract('ledger', {
  checkpoint: act({
    method: 'GET',
    path: '/checkpoint',
    does: {
      en: 'The newest signed checkpoint, as a signed note, and the public key.',
      ur: 'تازہ ترین دستخط شدہ نشانِ تصدیق اور عوامی کلید۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({}),
    output: z.object({ note: z.string().nullable(), publicKey: z.string() }),
    refusals: {},
  }),
  completeReceipt: act({
    method: 'POST',
    path: '/receipts/complete',
    does: {
      en: 'Complete a receipt with the proof that its entry is in the tree.',
      ur: 'رسید میں یہ ثبوت شامل کرنا کہ اس کا اندراج کھاتے میں موجود ہے۔',
    },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ receipt: receiptShape }),
    output: z.object({ receipt: receiptShape }),
    refusals: {},
  }),
  checkReceipt: act({
    method: 'POST',
    path: '/receipts/check',
    does: { en: 'Check a receipt or its printed code.', ur: 'رسید یا اس کے مطبوعہ کوڈ کی جانچ کرنا۔' },
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ text: z.string().max(200_000) }),
    output: z.object({
      state: z.enum(['in-the-ledger', 'promised', 'code-only', 'not-genuine']),
      message: bilingual,
      entry: id.nullable(),
      act: z.string().nullable(),
      time: z.string().nullable(),
      /** The name of the ledger that gave it, and the day from which another's key is known here; null for our own. */
      ledger: z.string().nullable(),
      knownSince: z.string().nullable(),
    }),
    refusals: {},
  }),
})
