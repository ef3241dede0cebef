import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { slipsOf } from '../../rules/work/a-slip-reaches-what-follows.ts'
import { today } from '../standings/read-standings.ts'
import { chooseVersion } from '../standings/versions.ts'
import { aboutOf, milestoneOf, speakingOn } from './speaking.ts'
import { workSeen } from './work-shown.ts'

type Acts = typeof delivery.acts

export const moveMilestone: Handler<Acts['moveMilestone'], DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { milestone, request } = await milestoneOf(tx, input.milestone)
  const speaking = await speakingOn(tx, request, { session, letter, bySecretariat: true })
  const [fault, ...others] = speaking.faults
  if (fault !== undefined) return refuse(fault, ...others)
  if (milestone.standing.state === 'reached') return refuse('reached-already')
  if (milestone.standing.dueOn === input.dueOn) return refuse('same-day')
  const said = { due_on: input.dueOn, reason: input.reason, office: speaking.office, made_on: today() }
  const recorded = await record(
    milestone.id,
    { ...said, before: milestone.standing.dueOn },
    await aboutOf(tx, speaking, letter),
  )
  await tx.db
    .insertInto('delivery.milestone_moves')
    .values({
      ...{ milestone: milestone.id, request, previous: milestone.moves.at(-1)?.id ?? null },
      ...said,
      ...{ is_by_letter: letter !== null, made_by: session.person ?? '' },
      ...recorded,
    })
    .execute()
  return { milestone: milestone.id }
}

/** What another day would do to those that follow, as far as they may be read. Nothing is written. */
export const previewMove: Handler<Acts['previewMove'], DeliveryRows> = async ({ input, tx }) => {
  const { milestone } = await milestoneOf(tx, input.milestone)
  const { version } = await chooseVersion(tx, { strategy: milestone.strategy })
  if (version === null) return { slips: [] }
  const { milestones, dependencies, stood } = await workSeen(tx, version)
  const dated = milestones.map(({ id, standing: { dueOn, state } }) => ({
    ...{ id, dueOn, isReached: state === 'reached' },
  }))
  const slips = slipsOf({ milestone: milestone.id, to: input.dueOn }, dated, dependencies)
  return {
    slips: slips.flatMap((slip) => {
      const one = milestones.find(({ id }) => id === slip.milestone)
      if (one === undefined) return []
      return [{ ...slip, title: one.title, code: stood.get(one.lineage)?.activity.code ?? '' }]
    }),
  }
}
