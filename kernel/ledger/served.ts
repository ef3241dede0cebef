import { serveSlice, type ServedSlice } from '../contract/handler.ts'
import { ledger } from './contract.ts'
import type { Signer } from './notes/signed-note.ts'
import { completeReceipt } from './receipts/receipt.ts'
import { checkAgainstLedger } from './receipts/verify-receipt.ts'
import { findCheckpoint } from './stored-tree.ts'

/** The ledger's public acts, answered with the installation's own key. */
export function servedLedger(signer: Signer): ServedSlice {
  return serveSlice<typeof ledger, unknown>(ledger, {
    checkpoint: async ({ tx }) => ({
      note: (await findCheckpoint(tx))?.note ?? null,
      publicKey: signer.vkey,
    }),
    completeReceipt: async ({ input, tx }) => ({ receipt: await completeReceipt(tx, input.receipt) }),
    checkReceipt: async ({ input, tx }) => {
      const found = await checkAgainstLedger(tx, input.text, [signer])
      const { state, message, entry, act, time, knownSince } = found
      return {
        ...{ state, message, entry, act, time, ledger: found.ledger },
        knownSince: knownSince?.toISOString() ?? null,
      }
    },
  })
}
