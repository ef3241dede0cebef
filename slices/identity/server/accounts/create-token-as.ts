import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { newAccessToken } from './access-tokens.ts'

export interface WantedToken {
  /** Whose token: the address of somebody with an account. */
  readonly email: string
  readonly name: string
  readonly scopes: readonly ('read' | 'write')[]
  readonly days: number
}

/**
 * Makes an access token for a person at the console, as the machine `command line`. Returns the secret, which is
 * stored nowhere; null where nobody has this address.
 */
export async function createTokenAs(
  tx: Transaction<IdentityRows>,
  wanted: WantedToken,
): Promise<{ readonly secret: string; readonly expiresAt: Date } | null> {
  const found = await tx.db
    .selectFrom('identity.email_addresses')
    .select('person')
    .where('email', '=', wanted.email.toLowerCase())
    .executeTakeFirst()
  if (found === undefined) return null
  const made = newAccessToken(found.person, wanted)
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'identity.createAccessToken',
    subject: made.row.id,
    content: made.content,
  })
  await tx.db
    .insertInto('identity.access_tokens')
    .values({ ...made.row, ledger_entry, ledger_salt })
    .execute()
  return { secret: made.secret, expiresAt: made.row.expires_at }
}
