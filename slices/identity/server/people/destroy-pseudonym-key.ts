import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'

export const destroyPseudonymKey: Handler<typeof identity.acts.destroyPseudonymKey, IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { person } = input
  if (session.person === null) throw new NotFound()
  if (person === session.person) return refuse('not-of-oneself')
  const known = await tx.query('select from identity.people where id = $1', [person])
  if (known.rows.length === 0) throw new NotFound()
  const { rows: asked } = await tx.query<{ reason: string; all: boolean }>(
    `select identity.answers_for_every_strategy_of($1, array['administrator', 'oversight']) as all,
            (select r.reason from identity.key_requests r where r.person = $1 and r.done_at is null) as reason`,
    [person],
  )
  if (asked[0]?.all !== true) return refuse('not-all-their-strategies')
  const { reason } = asked[0]
  const { rows } = await tx.query<{ done: string }>('select identity.destroy_pseudonym_key($1) as done', [
    person,
  ])
  const done = rows[0]?.done
  if (done === 'nobody-asked' || done === 'needs-a-second-person') return refuse(done)
  if (done === 'holds-a-mandate' || done === 'nothing-to-destroy') return refuse(done)
  // The entry names this act of forgetting and not the person: the ledger must not say who has no name any more.
  const id = randomUUID()
  const recorded = await record(id, { person, reason })
  await tx.db
    .insertInto('identity.forgettings')
    .values({ id, person, reason, forgotten_by: session.person, ...recorded })
    .execute()
  return { person }
}
