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
  if (input.person === session.person) return refuse('not-to-oneself')
  const known = await tx.query('select from identity.people where id = $1', [input.person])
  if (known.rows.length === 0) throw new NotFound()
  const mandate = { id: randomUUID(), person: input.person, ...mandateColumns(input) }
  const recorded = await record(mandate.id, mandate)
  await tx.db
    .insertInto('identity.mandates')
    .values({ ...mandate, ...recorded })
    .execute()
  return { mandate: mandate.id }
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
  holds_from: from ?? new Date().toISOString().slice(0, 10),
  holds_until: until ?? null,
})
