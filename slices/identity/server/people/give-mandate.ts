import { dayAt } from '#kernel/pure/calendar.ts'
import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { identity } from '../../contract.ts'
import type { Charge } from '../../contract/people.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { mayGiveMandate } from '../../rules/the-secretariat-names-focal-persons-and-participants.ts'
import { kindsFor } from './list-people.ts'

export const giveMandate: Handler<typeof identity.acts.giveMandate, IdentityRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  if (!mayGiveMandate(kindsFor(session, input.strategy), input.kind)) return refuse('not-yours-to-give')
  if ((input.person === undefined) === (input.email === undefined)) return refuse('nobody-named')
  const person = input.person ?? (await knownPerson(tx, input.email ?? ''))?.person
  if (person === undefined) return refuse('nobody-has-this-address')
  if (person === session.person) return refuse('not-to-oneself')
  // Whoever knows an address may give its holder a mandate; who is named otherwise must be in sight.
  if (input.person !== undefined && !(await isSeen(tx, person))) throw new NotFound()
  const mandate = { id: randomUUID(), person, ...mandateColumns(input) }
  const recorded = await record(mandate.id, mandate)
  await tx.db
    .insertInto('identity.mandates')
    .values({ ...mandate, ...recorded })
    .execute()
  return { mandate: mandate.id }
}

type Tx = Parameters<typeof giveMandate>[0]['tx']

async function isSeen(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await tx.query('select from identity.people where id = $1', [person])
  return rows.length > 0
}

/** Who has this address, and whether they opened an account; to those who invite. */
export async function knownPerson(tx: Tx, email: string) {
  const { rows } = await tx.query<{ person: string; has_account: boolean }>(
    'select * from identity.known_person($1)',
    [email],
  )
  return rows[0]
}

export interface GivenMandate {
  readonly strategy: string
  readonly kind: MandateKind
  readonly office?: string | undefined
  readonly charge: Charge
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** The columns of a mandate; without a first day it holds from today. */
export const mandateColumns = ({ strategy, kind, office, charge, from, until }: GivenMandate) => ({
  strategy,
  kind,
  office: office ?? null,
  charge,
  holds_from: from ?? dayAt(new Date()),
  holds_until: until ?? null,
})
