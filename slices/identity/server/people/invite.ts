import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { mayGiveMandate } from '../../rules/the-secretariat-names-focal-persons-and-participants.ts'
import { toColumns } from '../names.ts'
import { knownPerson, mandateColumns } from './give-mandate.ts'
import { kindsFor } from './list-people.ts'
import { mailInvitation } from './mail-invitation.ts'

export const invite: Handler<typeof identity.acts.invite, IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (!mayGiveMandate(kindsFor(session, input.strategy), input.kind)) return refuse('not-yours-to-give')
  const known = await knownPerson(tx, input.email)
  if (known?.has_account === true) return refuse('has-an-account')
  const person = known?.person ?? randomUUID()
  const mandate = { id: randomUUID(), person, ...mandateColumns(input) }
  const invitation = randomUUID()
  const name = toColumns(input.name)
  const expires_at = new Date(Date.now() + input.days * 86_400_000)
  const recorded = await record(invitation, { person, ...name, email: input.email, mandate })
  if (known === undefined) await enterPerson(tx, { id: person, ...name }, input.email)
  // Invited again after the link ran out: the mandate of the first time still stands.
  await tx.db
    .insertInto('identity.mandates')
    .values({ ...mandate, ...recorded })
    .$if(known !== undefined, (query) => query.onConflict((conflict) => conflict.doNothing()))
    .execute()
  await enterWhereNoneIs(tx, person, input.organisation)
  await tx.db
    .insertInto('identity.invitations')
    .values({ id: invitation, person, strategy: input.strategy, expires_at, ...recorded })
    .execute()
  await enqueue(tx, mailInvitation, { invitation })
  return { person, invitation, expiresAt: expires_at.toISOString() }
}

type Tx = Parameters<typeof invite>[0]['tx']

/** Enters somebody new, with their address. */
export async function enterPerson(
  tx: Tx,
  person: { id: string; name_en: string | null; name_ur: string | null },
  email: string,
): Promise<void> {
  await tx.db.insertInto('identity.people').values(person).execute()
  await tx.db.insertInto('identity.email_addresses').values({ person: person.id, email }).execute()
}

/**
 * The organisation by whose sector somebody counts, where it is told and none stands. Another than the one that stands is
 * a change: it has an act of its own, with a reason.
 */
async function enterWhereNoneIs(tx: Tx, person: string, organisation: string | undefined): Promise<void> {
  if (organisation === undefined) return
  await tx.query(
    `insert into identity.memberships (person, organisation)
     select $1, $2 where not exists (select from identity.memberships m where m.person = $1)`,
    [person, organisation],
  )
}
