import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { accessTokenPrefix, newSecret, sha256Of } from '../secrets.ts'

type Acts = typeof identity.acts

export const listAccessTokens: Handler<Acts['listAccessTokens'], IdentityRows> = async ({ tx }) => {
  const tokens = await tx.db
    .selectFrom('identity.access_tokens')
    .select(['id', 'name', 'scopes', 'made_at', 'expires_at', 'revoked_at'])
    .orderBy('made_at', 'desc')
    .execute()
  const now = new Date()
  return {
    accessTokens: tokens.map((token) => ({
      id: token.id,
      name: token.name,
      scopes: token.scopes.filter((scope) => scope === 'read' || scope === 'write'),
      madeAt: token.made_at.toISOString(),
      expiresAt: token.expires_at.toISOString(),
      state: token.revoked_at !== null ? 'revoked' : token.expires_at > now ? 'valid' : 'expired',
    })),
  }
}

export const createAccessToken: Handler<Acts['createAccessToken'], IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  if (session.scopes !== null) return refuse('not-with-a-token')
  const made = newAccessToken(session.person, input)
  const { ledger_entry, ledger_salt } = await record(made.row.id, made.content)
  await tx.db
    .insertInto('identity.access_tokens')
    .values({ ...made.row, ledger_entry, ledger_salt })
    .execute()
  return { accessToken: made.row.id, secret: made.secret, expiresAt: made.row.expires_at.toISOString() }
}

/** A token's row without its ledger columns, its secret, and what the ledger commits to. */
export function newAccessToken(
  person: string,
  { name, scopes, days }: { name: string; scopes: readonly string[]; days: number },
) {
  const secret = `${accessTokenPrefix}${newSecret()}`
  const expires_at = new Date(Date.now() + days * 86_400_000)
  const row = { id: randomUUID(), person, name, sha256: sha256Of(secret), scopes: [...scopes], expires_at }
  return { secret, row, content: { person, scopes: [...scopes], expiresAt: expires_at.toISOString() } }
}

export const revokeAccessToken: Handler<Acts['revokeAccessToken'], IdentityRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const token = await tx.db
    .selectFrom('identity.access_tokens')
    .select(['id', 'person', 'revoked_at'])
    .where('id', '=', input.accessToken)
    .executeTakeFirst()
  if (token === undefined) throw new NotFound()
  if (token.revoked_at !== null) return refuse('revoked-already')
  const { ledger_entry, ledger_salt } = await record(token.id, { person: token.person })
  await tx.db
    .updateTable('identity.access_tokens')
    .set({ revoked_at: new Date(), revocation_entry: ledger_entry, revocation_salt: ledger_salt })
    .where('id', '=', token.id)
    .execute()
  return { accessToken: token.id }
}
