import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { inBoth } from '#kernel/pure/bilingual.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { ringOf } from '../../rules/work/a-slip-reaches-what-follows.ts'
import { isSecretariat } from '../standings/shown.ts'
import { readWork } from './read-work.ts'
import { milestoneOf } from './speaking.ts'

export const sayWhatFollows: Handler<typeof delivery.acts.sayWhatFollows, DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { milestone } = await milestoneOf(tx, input.milestone)
  const { strategy } = milestone
  if (!isSecretariat(session, strategy)) throw new NotFound()
  // One at a time in a strategy: two that are sound alone can make a ring together.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('delivery.dependencies ' || $1, 0))`, [
    strategy,
  ])
  const { milestones, dependencies } = await readWork(tx, { strategy })
  if (!milestones.some(({ id }) => id === input.first)) throw new NotFound()
  const added = { first: input.first, follows: milestone.id }
  if (added.first === added.follows) return refuse('waits-for-itself')
  const ring = ringOf(added, dependencies)
  if (ring !== null) {
    const named = ring.map((id) => inBoth(milestones.find((one) => one.id === id)?.title ?? {}).en)
    return refuse({ code: 'ring', values: { ring: named.join(' > ') } })
  }
  const recorded = await record(milestone.id, added, { strategy })
  await tx.db
    .insertInto('delivery.dependencies')
    .values({ ...added, strategy, made_by: session.person, ...recorded })
    .execute()
  return { milestone: milestone.id }
}
