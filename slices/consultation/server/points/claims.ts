import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { getPoint } from './get-point.ts'

type Acts = typeof consultation.acts

export const claimPoint: Handler<Acts['claimPoint'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const { id, strategy, claimedBy, claimedAt, outcome } = await getPoint(tx, input.point)
  if (!mayBeAnswered(outcome)) return refuse('answered-already')
  if (claimedBy !== null) return refuse('claimed-by-another')
  const recorded = await record(id, { point: id }, { strategy })
  // A claim that lapsed is still a row: it ends now, so that the next is the only one that is open.
  if (claimedAt !== null) await release(tx, id)
  await tx.db
    .insertInto('consultation.point_claims')
    .values({ point: id, strategy, claimed_by: session.person ?? '', ...recorded })
    .execute()
  return { done: true }
}

/** By whoever took it or a colleague: somebody may have fallen ill over an answer. */
export const releasePoint: Handler<Acts['releasePoint'], ConsultationRows> = async (acting) => {
  const { input, tx, refuse, record } = acting
  const { id, strategy, claimedBy } = await getPoint(tx, input.point)
  if (claimedBy === null) return refuse('not-claimed')
  await record(id, { point: id, claimedBy }, { strategy })
  await release(tx, id)
  return { done: true }
}

export const release = (tx: Transaction<ConsultationRows>, point: string) =>
  tx.db
    .updateTable('consultation.point_claims')
    .set({ released_at: new Date() })
    .where('point', '=', point)
    .where('released_at', 'is', null)
    .execute()
