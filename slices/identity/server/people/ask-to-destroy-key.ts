import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'

export const askToDestroyKey: Handler<typeof identity.acts.askToDestroyKey, IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { person, reason } = input
  if (session.person === null) throw new NotFound()
  if (person === session.person) return refuse('not-of-oneself')
  const { rows } = await tx.query<{ all: boolean; others: number; acts: boolean }>(
    `select identity.answers_for_every_strategy_of(p.id, array['administrator']) as all,
            identity.others_who_may_confirm(p.id) as others,
            exists (select from identity.mandates m where m.person = p.id
                       and (m.holds_until is null or m.holds_until >= current_date)) as acts
       from identity.people p where p.id = $1`,
    [person],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  if (!found.all) return refuse('not-all-their-strategies')
  if (found.acts) return refuse('holds-a-mandate')
  if (found.others === 0) return refuse('nobody-could-confirm')
  // As with the destruction, the entry does not name the person: the ledger must not say who is to be forgotten.
  const id = randomUUID()
  const recorded = await record(id, { person, reason })
  await tx.db
    .insertInto('identity.key_requests')
    .values({ id, person, reason, asked_by: session.person, ...recorded })
    .execute()
  return { person }
}
