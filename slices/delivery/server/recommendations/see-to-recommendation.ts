import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { standingPairs } from '../../rules/recommendations/how-often-it-was-raised.ts'
import { isSecretariat } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { recommendationIn } from './read-recommendations.ts'
import { hasPartIn, seesAs } from './recommendations-shown.ts'

type Acts = typeof delivery.acts

/** Somebody other than the owner looks at what proves it. */
export const judgeRecommendation: Handler<Acts['judgeRecommendation'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { one } = await recommendationIn(tx, input.recommendation)
  const as = seesAs(session, one.strategy)
  if (as === null) throw new NotFound()
  const { entry } = one
  if (one.closedOn !== null) return refuse('closed-already')
  if (entry === null || entry.judgement !== null) return refuse('nothing-to-see')
  if (hasPartIn(one, session)) return refuse('not-the-owner-nor-who-gave-it')
  if (input.judgement === 'closed' && entry.stage !== 'done') return refuse('only-what-is-done-closes')
  const said = { judgement: input.judgement, says: input.says, seen_as: as, made_on: today() }
  const recorded = await record(one.id, { ...said, entry: entry.id }, { strategy: one.strategy })
  await tx.db
    .insertInto('delivery.recommendation_judgements')
    .values({
      ...{ entry: entry.id, recommendation: one.id, made_by: session.person ?? '' },
      ...said,
      ...recorded,
    })
    .execute()
  return { recommendation: one.id }
}

export const changeRecommendation: Handler<Acts['changeRecommendation'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { one } = await recommendationIn(tx, input.recommendation)
  if (!isSecretariat(session, one.strategy)) throw new NotFound()
  if (one.closedOn !== null) return refuse('closed-already')
  const before = { owner: one.changes.at(-1)?.owner ?? one.owner, due_on: one.dueOn }
  const after = { owner: input.owner ?? before.owner, due_on: input.dueOn ?? before.due_on }
  if (after.owner === before.owner && after.due_on === before.due_on) return refuse('nothing-changes')
  if (after.due_on !== null && after.due_on < one.dated) return refuse('due-before-dated')
  const said = { ...after, reason: input.reason, made_on: today() }
  const recorded = await record(one.id, { ...said, before }, { strategy: one.strategy })
  await tx.db
    .insertInto('delivery.recommendation_changes')
    .values({
      ...{ recommendation: one.id, previous: one.changes.at(-1)?.id ?? null, made_by: session.person ?? '' },
      ...said,
      ...recorded,
    })
    .execute()
  return { recommendation: one.id }
}

export const linkRecommendation: Handler<Acts['linkRecommendation'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { one, register } = await recommendationIn(tx, input.recommendation)
  if (!isSecretariat(session, one.strategy)) throw new NotFound()
  const earlier = register.kept.find(({ id }) => id === input.earlier)
  if (earlier === undefined) throw new NotFound()
  if (earlier.id === one.id || earlier.dated > one.dated) return refuse('not-an-earlier-one')
  const pair = standingPairs(register.said).find(
    (said) =>
      [said.recommendation, said.earlier].includes(one.id) &&
      [said.recommendation, said.earlier].includes(earlier.id),
  )
  if (pair?.verdict === input.verdict) return refuse('said-already')
  const said = { earlier: earlier.id, verdict: input.verdict, reason: input.reason, made_on: today() }
  const recorded = await record(one.id, said, { strategy: one.strategy })
  await tx.db
    .insertInto('delivery.recommendation_repetitions')
    .values({
      ...{ recommendation: one.id, strategy: one.strategy, made_by: session.person },
      ...said,
      ...recorded,
    })
    .execute()
  return { recommendation: one.id }
}
