import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { isSecretariat } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { milestoneOf } from './speaking.ts'

type Acts = typeof delivery.acts

/** Somebody else looks at what proves it. */
export const judgeMilestone: Handler<Acts['judgeMilestone'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { milestone } = await milestoneOf(tx, input.milestone)
  if (!isSecretariat(session, milestone.strategy)) throw new NotFound()
  const { report } = milestone
  if (report === null || report.judgement !== null) return refuse('nothing-to-see')
  if (report.made_by === session.person) return refuse('needs-a-second-person')
  const said = { judgement: input.judgement, says: input.says, made_on: today() }
  const recorded = await record(
    milestone.id,
    { ...said, report: report.id },
    { strategy: milestone.strategy },
  )
  await tx.db
    .insertInto('delivery.milestone_judgements')
    .values({
      ...{ report: report.id, milestone: milestone.id },
      ...said,
      made_by: session.person ?? '',
      ...recorded,
    })
    .execute()
  return { milestone: milestone.id }
}

export const openEvidence: Handler<Acts['openEvidence'], DeliveryRows> = async ({ input, tx }) => {
  const { rows } = await tx.query<{ sha256: string; name: string }>(
    `select sha256, file_name as name from delivery.milestone_reports where id = $1 and sha256 is not null`,
    [input.report],
  )
  const [file] = rows
  if (file === undefined) throw new NotFound()
  return file
}
