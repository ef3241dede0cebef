import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  type Claim,
  claimEnd,
  claimStands,
  isFreeFor,
} from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { type FoundCase, getCase } from './get-case.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

/** The last claim on each case of a strategy, ended ones too. */
export async function claimsOnCases(tx: Tx, strategy: string): Promise<ReadonlyMap<string, Claim>> {
  const rows = await tx.db
    .selectFrom('consultation.moderation_claims')
    .select(['moderation_case', 'person', 'ends_at'])
    .where('strategy', '=', strategy)
    .execute()
  return new Map(rows.map((row) => [row.moderation_case, { person: row.person, endsAt: row.ends_at }]))
}

/** Whether a case waits for somebody to decide it, first or on appeal, and whether whoever acts may be the one. */
export const isOpenTo = (session: Session, found: FoundCase): boolean =>
  found.outcome === null
    ? holdsMandate(session, found.strategy, 'secretariat')
    : found.isAppealed && !found.isEnded && holdsMandate(session, found.strategy, 'secretariat', 'oversight')

/** What the refusal says of a claim that another holds; null where the case is free for this person. */
export async function heldByAnother(tx: Tx, { id, strategy }: FoundCase, person: string | null) {
  const claim = (await claimsOnCases(tx, strategy)).get(id) ?? null
  if (claim === null || isFreeFor(person, claim, new Date())) return null
  const name = (await namesOf(tx, { people: [claim.person] })).get(claim.person)
  return {
    name: name === undefined ? '' : name.en === name.ur ? name.en : `${name.en} / ${name.ur}`,
    until: `${claim.endsAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  }
}

export async function isClaimedBy(tx: Tx, { id, strategy }: FoundCase, person: string | null) {
  const claim = (await claimsOnCases(tx, strategy)).get(id) ?? null
  return claimStands(claim, new Date()) && claim.person === person
}

export const claimModeration: Handler<Acts['claimModeration'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const found = await getCase(tx, input.case)
  if (session.person === null) throw new NotFound()
  if (!isOpenTo(session, found)) return refuse('decided-already')
  const values = await heldByAnother(tx, found, session.person)
  if (values !== null) return refuse({ code: 'claimed-by-another', values })
  const now = new Date()
  const ends_at = claimEnd(now)
  const { id, strategy } = found
  const recorded = await record(id, { case: id, until: ends_at.toISOString() }, { strategy })
  const claim = { person: session.person, claimed_at: now, ends_at, ...recorded }
  await tx.db
    .insertInto('consultation.moderation_claims')
    .values({ moderation_case: id, strategy, ...claim })
    .onConflict((conflict) => conflict.column('moderation_case').doUpdateSet(claim))
    .execute()
  return { until: ends_at.toISOString() }
}

export const releaseModeration: Handler<Acts['releaseModeration'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const { id, strategy } = await getCase(tx, input.case)
  if (!(await endClaim(tx, id, session.person))) return refuse('not-claimed')
  await record(id, { case: id, released: true }, { strategy })
  return { done: true }
}

/** Ends the own claim; false where one holds none. */
export async function endClaim(tx: Tx, id: string, person: string | null): Promise<boolean> {
  const now = new Date()
  const ended = await tx.db
    .updateTable('consultation.moderation_claims')
    .set({ claimed_at: now, ends_at: now })
    .where('moderation_case', '=', id)
    .where('person', '=', person ?? '')
    .where('ends_at', '>', now)
    .returning('moderation_case')
    .executeTakeFirst()
  return ended !== undefined
}
