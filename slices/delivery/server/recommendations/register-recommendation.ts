import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import type { InputOf } from '#kernel/contract/act.ts'
import { activitiesOf } from '#slices/strategy/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { chooseVersion } from '../standings/versions.ts'

type Register = (typeof delivery.acts)['registerRecommendation']
export type ToRegister = InputOf<Register>

export const registerRecommendation: Handler<Register, DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const fault = await faultOfActivity(tx, input)
  if (fault !== null) return refuse(fault)
  const row = rowOf(input)
  const recorded = await record(input.strategy, row, { strategy: input.strategy })
  return { recommendation: await insertRecommendation(tx, row, { made_by: session.person, ...recorded }) }
}

/** What serves an activity of the restricted annex is read by those who read that. */
export async function faultOfActivity(
  tx: Tx,
  { strategy, lineage, level }: Pick<ToRegister, 'strategy' | 'lineage' | 'level'>,
): Promise<'no-such-activity' | 'activity-is-restricted' | null> {
  if (lineage === undefined) return null
  const { version } = await chooseVersion(tx, { strategy })
  const activities = version === null ? [] : await activitiesOf(tx, version.id)
  const activity = activities.find((one) => one.lineage === lineage)
  if (activity === undefined) return 'no-such-activity'
  return activity.level === 'restricted annex' && level !== 'restricted annex'
    ? 'activity-is-restricted'
    : null
}

export const rowOf = (input: ToRegister) => ({
  ...{ strategy: input.strategy, level: input.level, source: input.source, document: input.document },
  ...{ body_en: input.body.en ?? null, body_ur: input.body.ur ?? null, dated: input.dated },
  ...{ place: input.place ?? null, link: input.link ?? null },
  ...{ text_en: input.says.en ?? null, text_ur: input.says.ur ?? null },
  ...{ addressee: input.addressee, owner: input.owner ?? input.addressee },
  ...{ due_on: input.dueOn ?? null, lineage: input.lineage ?? null, made_on: today() },
})

/** With its place in the ledger: that of an act of its own, or of the act of another slice that brings it. */
export async function insertRecommendation(
  tx: Tx,
  row: ReturnType<typeof rowOf>,
  more: RecordedColumns & { readonly made_by: string | null; readonly evaluation?: string },
): Promise<string> {
  const { id } = await tx.db
    .insertInto('delivery.recommendations')
    .values({ ...row, ...more })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
