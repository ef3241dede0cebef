import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { aboutOf, speakingOn } from './speaking.ts'

export const setMilestone: Handler<typeof delivery.acts.setMilestone, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const speaking = await speakingOn(tx, input.request, { session, letter, bySecretariat: true })
  const [fault, ...others] = speaking.faults
  if (fault !== undefined) return refuse(fault, ...others)
  const { request, stood, office } = speaking
  const said = {
    ...{ title_en: input.title.en ?? null, title_ur: input.title.ur ?? null },
    ...{ due_on: input.dueOn, office },
  }
  if (said.title_en === null && said.title_ur === null) return refuse('no-title')
  const recorded = await record(request.id, said, await aboutOf(tx, speaking, letter))
  const { id } = await tx.db
    .insertInto('delivery.milestones')
    .values({
      ...{ request: request.id, strategy: request.strategy, lineage: stood.activity.lineage },
      ...said,
      ...{ is_by_letter: letter !== null, made_by: session.person },
      ...recorded,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { milestone: id }
}
