import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { mayGiveMandate } from '../../rules/the-secretariat-names-focal-persons-and-participants.ts'
import { kindsFor } from './list-people.ts'

export const endMandate: Handler<typeof identity.acts.endMandate, IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { lastDay } = input
  const mandate = await tx.db
    .selectFrom('identity.mandates')
    .select(['id', 'strategy', 'kind', 'holds_from', 'holds_until'])
    .where('id', '=', input.mandate)
    .executeTakeFirst()
  if (mandate === undefined) throw new NotFound()
  if (!mayGiveMandate(kindsFor(session, mandate.strategy), mandate.kind)) return refuse('not-yours-to-give')
  if (mandate.holds_until !== null && mandate.holds_until < lastDay) return refuse('ended-already')
  if (lastDay < mandate.holds_from) return refuse('ends-before-it-begins')
  if (mandate.kind === 'administrator' && !(await anotherAdministrator(tx, mandate))) {
    return refuse('last-administrator')
  }
  const { ledger_entry, ledger_salt } = await record(mandate.id, { lastDay })
  await tx.db
    .updateTable('identity.mandates')
    .set({ holds_until: lastDay, end_entry: ledger_entry, end_salt: ledger_salt })
    .where('id', '=', mandate.id)
    .execute()
  return { mandate: mandate.id }
}

/**
 * Whether somebody else can act as administrator from today and without end: one who has an account. Locks the
 * administrators of the strategy, so that two who end each other do not both succeed.
 */
async function anotherAdministrator(
  tx: Parameters<typeof endMandate>[0]['tx'],
  mandate: { readonly id: string; readonly strategy: string },
): Promise<boolean> {
  await tx.query(
    `select from identity.mandates where strategy = $1 and kind = 'administrator' order by id for update`,
    [mandate.strategy],
  )
  const { rows } = await tx.query<{ id: string }>(
    'select id from identity.seated_administrators($1) as id where id <> $2',
    [mandate.strategy, mandate.id],
  )
  return rows.length > 0
}
