import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { AnyTransaction } from '#kernel/database/door.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { type NameColumns, named } from '../names.ts'
import { sha256Of } from '../secrets.ts'

export const lookAtInvitation: Handler<typeof identity.acts.lookAtInvitation, IdentityRows> = async ({
  input,
  tx,
}) => {
  const found = await findInvitation(tx, input.token)
  if (found === null) throw new NotFound()
  return { name: named(found), email: found.email, state: stateOf(found, new Date()) }
}

interface FoundInvitation extends NameColumns {
  readonly invitation: string
  readonly person: string
  readonly email: string
  readonly expires_at: Date
  readonly accepted: boolean
}

export async function findInvitation(tx: AnyTransaction, token: string): Promise<FoundInvitation | null> {
  const { rows } = await tx.query<FoundInvitation>('select * from identity.look_at_invitation($1)', [
    sha256Of(token),
  ])
  return rows[0] ?? null
}

const stateOf = (found: FoundInvitation, now: Date): 'open' | 'expired' | 'accepted' =>
  found.accepted ? 'accepted' : found.expires_at > now ? 'open' : 'expired'
