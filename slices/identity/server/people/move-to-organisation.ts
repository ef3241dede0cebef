import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { faultsOfMove, type LastMembership } from '../../rules/a-membership-follows-the-one-before.ts'
import { nonEmpty } from '../non-empty.ts'

export const moveToOrganisation: Handler<typeof identity.acts.moveToOrganisation, IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { person, organisation, reason } = input
  const from = input.from ?? dayAt(new Date())
  // Two who move one person at once: the second waits, and is told by what then stands.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`membership of ${person}`])
  const { rows } = await tx.query<{ last: LastMembership | null }>(
    `select (select jsonb_build_object('organisation', b.organisation, 'from', b.member_from)
               from identity.memberships b where b.person = $1
              order by b.member_from desc, b.entry desc limit 1) as last
       from identity.mandates m where m.person = $1 and m.strategy = any ($2::uuid[]) limit 1`,
    [person, answeredFor(session)],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const faults = nonEmpty(
    faultsOfMove({ organisation, from, isOwn: person === session.person, last: found.last }),
  )
  if (faults !== null) return refuse(...faults)
  // As with a mandate, the entry names the change and not the person.
  const change = randomUUID()
  const recorded = await record(change, { person, organisation, from, reason })
  await tx.db
    .insertInto('identity.memberships')
    .values({ person, organisation, member_from: from, change, reason, ...recorded })
    .execute()
  return { person }
}

/** The strategies whose people the one who acts may move. */
const answeredFor = ({ mandates }: Parameters<typeof moveToOrganisation>[0]['session']): readonly string[] =>
  mandates
    .filter(({ kind }) => kind === 'administrator' || kind === 'secretariat')
    .map(({ strategy }) => strategy)
