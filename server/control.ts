import { z } from 'zod'
import { actAs, type Database } from '#kernel/database/act-as.ts'
import { openVerifier } from '#kernel/ledger/notes/key-file.ts'
import type { Signer } from '#kernel/ledger/notes/signed-note.ts'
import { verifyLedger } from '#kernel/ledger/verify.ts'
import { type ConsultationRows, heldWorkshop } from '#slices/consultation/server/index.ts'
import type { IdentityRows } from '#slices/identity/server/index.ts'
import { createTokenAs } from '#slices/identity/server/index.ts'

const verifyBody = z.object({ keys: z.array(z.string()).default([]), earlier: z.string().optional() })
const tokenBody = z.object({
  email: z.email(),
  name: z.string().min(1),
  scopes: z.array(z.enum(['read', 'write'])).min(1),
  days: z.number().int().min(1).max(366),
})

/** What the command line may ask of the running server. */
export function commandsOf(
  database: Database,
  signer: Signer,
): Readonly<Record<string, (body: unknown) => Promise<unknown>>> {
  const machine = { kind: 'machine', name: 'command line' } as const
  return {
    'ledger-verify': (body) => {
      const { keys, earlier } = verifyBody.parse(body)
      const trusted = keys.length > 0 ? keys.map(openVerifier) : [signer]
      return actAs(
        database,
        { kind: 'machine', name: 'sequencer' },
        'ledger',
        (tx) => verifyLedger(tx, earlier === undefined ? { trusted } : { trusted, earlier }),
        { readOnly: true },
      )
    },
    'workshop-held': () =>
      actAs<ConsultationRows, { readonly round: string | null }>(
        database,
        machine,
        'consultation',
        async (tx) => ({ round: (await heldWorkshop(tx))?.round ?? null }),
        { readOnly: true },
      ),
    'token-create': (body) =>
      actAs<IdentityRows, unknown>(database, machine, 'identity', (tx) =>
        createTokenAs(tx, tokenBody.parse(body)),
      ),
  }
}
