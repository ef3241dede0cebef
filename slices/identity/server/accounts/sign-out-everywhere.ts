import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'

export const signOutEverywhere: Handler<typeof identity.acts.signOutEverywhere, IdentityRows> = async ({
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  if (session.scopes !== null) return refuse('not-with-a-token')
  await record(session.person, { person: session.person })
  const { rows } = await tx.query<{ ended: number }>('select identity.sign_out_everywhere() as ended')
  return { ended: rows[0]?.ended ?? 0 }
}
