import type { Handler } from '#kernel/contract/handler.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { inItsScript } from '../names.ts'
import { nonEmpty } from '../non-empty.ts'
import { sha256Of } from '../secrets.ts'
import { findInvitation } from './look-at-invitation.ts'
import { hashOfPassword, passwordFaults } from './passwords.ts'

export const acceptInvitation: Handler<typeof identity.acts.acceptInvitation, IdentityRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const found = await findInvitation(tx, input.token)
  if (found === null) return refuse('link-not-open')
  const faults = nonEmpty(passwordFaults(input.password, found.email))
  if (faults !== null) return refuse(...faults)
  const { name_en, name_ur } = inItsScript(input.displayName)
  const { rows } = await tx.query<{ person: string | null }>(
    'select identity.accept_invitation($1, $2, $3, $4) as person',
    [sha256Of(input.token), await hashOfPassword(input.password), name_en, name_ur],
  )
  if (rows[0]?.person == null) return refuse('link-not-open')
  const { ledger_entry, ledger_salt } = await record(found.invitation, { person: found.person })
  await tx.query(
    'update identity.invitations set acceptance_entry = $2, acceptance_salt = $3 where id = $1',
    [found.invitation, ledger_entry, ledger_salt],
  )
  return { email: found.email }
}
