import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { nodesOf } from '#slices/strategy/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { branchesOf } from '../../../rules/workshop/a-branch-brings-what-hangs-below-it.ts'
import { getRound } from '../../rounds/get-round.ts'

export const openBreakout: Handler<typeof consultation.acts.openBreakout, ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const round = await getRound(tx, input.round)
  const nodes = branchesOf(await nodesOf(tx, round.version), input.nodes)
  if (nodes.length === 0) return refuse('nothing-to-treat')
  const id = input.id ?? randomUUID()
  const { title, room } = input
  const { strategy } = round
  const recorded = await record(id, { round: round.id, title, room, nodes: [...nodes] })
  await tx.db
    .insertInto('consultation.breakouts')
    .values({
      id,
      strategy,
      round: round.id,
      title_en: title.en,
      title_ur: title.ur,
      room,
      closed_at: null,
      changed_at: null,
      ...recorded,
    })
    .execute()
  await tx.db
    .insertInto('consultation.breakout_nodes')
    .values(nodes.map((node, place) => ({ breakout: id, strategy, node, place })))
    .execute()
  return { breakout: id }
}
