import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import { liftHold } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  deferralProblem,
  keptDeferral,
} from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import {
  filledReason,
  unfilledInReason,
  unknownInReason,
} from '../../rules/dispositions/a-reason-fills-its-placeholders.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { askToRemindOfDeferral } from '../clock/remind-of-answers.ts'
import { release } from '../points/claims.ts'
import { endDeferralOfPoint } from '../points/deferrals-of-points.ts'
import type { FoundPoint } from '../points/get-point.ts'
import { getRound } from '../rounds/get-round.ts'
import { labelsOf, lockPoints } from './chosen-points.ts'
import { entriesOf } from './entries-of-points.ts'

type AnswerSeveral = Handler<typeof consultation.acts.answerSeveralPoints, ConsultationRows>
type Input = Parameters<AnswerSeveral>[0]['input']
type Tx = Transaction<ConsultationRows>

/** One entry that commits to each answer; each point keeps an answer of its own, with its own reason. */
export const answerSeveralPoints: AnswerSeveral = async ({ input, tx, session, refuse, recordRows }) => {
  const { outcome, dueOn, owner } = input
  const round = await getRound(tx, input.round)
  const problem = deferralProblem(outcome, { dueOn, owner }, dayAt(new Date()))
  if (problem !== null) return refuse(problem)
  const names = [...unknownInReason(input.reason), ...unfilledInReason(input.reason, outcome === 'deferred')]
  if (names.length > 0) return refuse({ code: 'unknown-placeholder', values: { names: names.join(', ') } })

  const points = await lockPoints(tx, input.points)
  if (points === null) return refuse('some-points-unknown')
  const stray = points.find((one) => one.round !== round.id)
  if (stray !== undefined) return refuse({ code: 'point-not-in-round', values: { number: stray.label } })
  const answered = points.filter((point) => !mayBeAnswered(point.outcome))
  if (answered.length > 0)
    return refuse({ code: 'some-points-answered', values: { numbers: labelsOf(answered) } })
  const held = points.filter(({ claimedBy }) => claimedBy !== null && claimedBy !== session.person)
  if (held.length > 0) return refuse({ code: 'some-points-claimed', values: { numbers: labelsOf(held) } })

  const reasonOf = await reasonsOf(tx, input, points)
  const { due_on, owner: office } = keptDeferral(outcome, { dueOn, owner })
  const deferral = { deferred_to: due_on, owner: office }
  const { ledger_entry, rows } = await recordRows(
    round.id,
    points.map((point) => ({ point: point.id, outcome, reason: { ...reasonOf(point) }, ...deferral })),
    { strategy: round.strategy },
  )
  for (const [at, point] of points.entries()) {
    const row = rows[at]
    if (row === undefined) throw new Error('an answer has no row in the entry')
    const { en, ur } = reasonOf(point)
    const { id, strategy, version } = point
    if (point.outcome !== null) await endDeferralOfPoint(tx, id)
    await tx.db
      .insertInto('consultation.point_answers')
      .values({
        ...{ point: id, strategy, outcome, reason_en: en, reason_ur: ur, clauses: [], ...deferral },
        ...{ decided_by: session.person ?? '', ledger_entry, ledger_salt: row.salt, ledger_row: row.index },
      })
      .execute()
    if (point.claimedAt !== null) await release(tx, id)
    await liftHold(tx, { version, placedBy: 'consultation', subject: id })
  }
  if (due_on !== null) await askToRemindOfDeferral(tx, round.id, due_on)
  return { answered: points.length }
}

/** The reason of each point, filled with what is its own. */
async function reasonsOf(
  tx: Tx,
  { owner, dueOn, reason }: Input,
  points: readonly FoundPoint[],
): Promise<(point: FoundPoint) => Bilingual> {
  const entries = await entriesOf(tx, points)
  const office = owner === undefined ? undefined : (await namesOf(tx, { offices: [owner] })).get(owner)
  const same = (text: string): Bilingual => ({ en: text, ur: text })
  return (point) => {
    const touched = entries.get(point.id) ?? []
    const titles = (one: 'en' | 'ur', other: 'en' | 'ur') =>
      touched.map(({ title }) => title[one] ?? title[other] ?? '').join('; ')
    return filledReason(reason, {
      number: same(bareLabel(point.label)),
      code: same(touched.map(({ code }) => code).join(', ')),
      title: { en: titles('en', 'ur'), ur: titles('ur', 'en') },
      day: same(dueOn ?? ''),
      office: office ?? same(''),
    })
  }
}
