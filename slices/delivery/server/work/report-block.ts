import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { today } from '../standings/read-standings.ts'
import { isSecretariat, ownOffices } from '../standings/shown.ts'
import { readWork } from './read-work.ts'
import { aboutOf, speakingOn } from './speaking.ts'

type Acts = typeof delivery.acts

export const reportBlock: Handler<Acts['reportBlock'], DeliveryRows> = async ({
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
  const { body = null, unblocker = null, milestone = null } = input
  const isOneBody = body !== null && unblocker === null && speaking.hasBody(body)
  if (!isOneBody && (body !== null || unblocker === null)) return refuse('one-who-can-unblock')
  if (input.dueOn < today()) return refuse('due-in-the-past')
  if (milestone !== null) {
    const { milestones } = await readWork(tx, {
      ...{ strategy: request.strategy, lineages: [stood.activity.lineage] },
    })
    if (!milestones.some(({ id }) => id === milestone)) return refuse('no-such-milestone')
  }
  const said = {
    ...{ obstacle: input.obstacle, authority: input.authority, body, unblocker, milestone },
    ...{ due_on: input.dueOn, office, made_on: today() },
  }
  const recorded = await record(request.id, said, await aboutOf(tx, speaking, letter))
  const { id } = await tx.db
    .insertInto('delivery.blocks')
    .values({
      ...{ request: request.id, strategy: request.strategy },
      ...said,
      ...{ is_by_letter: letter !== null, made_by: session.person },
      ...recorded,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { block: id }
}

/** Taken away, as its office or the secretariat says; or decided on by its body, with the minutes. */
export const endBlock: Handler<Acts['endBlock'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { rows } = await tx.query<{
    request: string
    strategy: string
    body: string | null
    isOver: boolean
  }>(
    `select b.request, b.strategy, b.body, exists (select from delivery.block_ends e where e.block = b.id) as "isOver"
       from delivery.blocks b where b.id = $1`,
    [input.block],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const { request, strategy, body, isOver } = found
  const { stood } = await speakingOn(tx, request, { session, letter: null, bySecretariat: true })
  const isOwn = stood.office !== null && ownOffices(session, strategy).includes(stood.office)
  const bySecretariat = isSecretariat(session, strategy)
  if (!bySecretariat && (!isOwn || input.kind === 'decided')) return refuse('another-office-is-accountable')
  if (isOver) return refuse('ended-already')
  if (input.kind === 'decided' && body === null) return refuse('only-bodies-decide')
  if (input.kind === 'decided' && input.minutes === undefined) return refuse('decision-needs-minutes')
  const said = {
    ...{ kind: input.kind, says: input.says, made_on: today() },
    minutes: input.kind === 'decided' ? (input.minutes ?? null) : null,
  }
  const recorded = await record(input.block, said, { strategy })
  await tx.db
    .insertInto('delivery.block_ends')
    .values({ block: input.block, request, ...said, made_by: session.person ?? '', ...recorded })
    .execute()
  return { block: input.block }
}
