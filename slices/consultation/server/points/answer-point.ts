import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { officesOn } from '#slices/identity/index.ts'
import { liftHold } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { deferralProblem } from '../../rules/points/an-answer-to-a-point.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { askToRemindOfDeferral } from '../clock/remind-of-answers.ts'
import { release } from './claims.ts'
import { endDeferralOfPoint } from './deferrals-of-points.ts'
import { getPoint, lineagesOf } from './get-point.ts'

/** The one answer. With it the version waits no more for this point. */
export const answerPoint: Handler<typeof consultation.acts.answerPoint, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const point = await getPoint(tx, input.point)
  const { id, strategy, version } = point
  if (!mayBeAnswered(point.outcome)) return refuse('answered-already')
  if (point.claimedBy !== null && point.claimedBy !== session.person) return refuse('claimed-by-another')
  const today = dayAt(new Date())
  const problem = deferralProblem(input, today)
  if (problem !== null) return refuse(problem)
  const { owner } = input
  if (owner !== undefined && (await officesOn(tx, [owner], today)).get(owner)?.exists !== true) {
    return refuse('no-such-office')
  }
  const clauses = await lineagesOf(tx, input.clauses, strategy)
  if (clauses === null) return refuse('no-such-entry')
  const { outcome, reason } = input
  const deferral = { deferred_to: input.deferredTo ?? null, owner: input.owner ?? null }
  const recorded = await record(id, { point: id, outcome, reason, clauses, ...deferral }, { strategy })
  if (point.outcome !== null) await endDeferralOfPoint(tx, id)
  await tx.db
    .insertInto('consultation.point_answers')
    .values({
      ...{ point: id, strategy, outcome, reason_en: reason.en, reason_ur: reason.ur, clauses, ...deferral },
      ...{ decided_by: session.person ?? '', ...recorded },
    })
    .execute()
  if (deferral.deferred_to !== null) await askToRemindOfDeferral(tx, point.round, deferral.deferred_to)
  if (point.claimedAt !== null) await release(tx, id)
  await liftHold(tx, { version, placedBy: 'consultation', subject: id })
  return { done: true }
}
