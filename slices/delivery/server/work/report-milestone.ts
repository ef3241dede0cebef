import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { aboutOf, milestoneOf, speakingOn } from './speaking.ts'

export const reportMilestone: Handler<typeof delivery.acts.reportMilestone, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { milestone, request } = await milestoneOf(tx, input.milestone)
  const speaking = await speakingOn(tx, request, { session, letter, bySecretariat: false })
  const [fault, ...others] = speaking.faults
  if (fault !== undefined) return refuse(fault, ...others)
  const { state } = milestone.standing
  if (state === 'reached') return refuse('reached-already')
  if (state === 'reported') return refuse('reported-already')
  if (input.reachedOn > today()) return refuse('reached-tomorrow')
  const name = input.file === undefined ? null : await nameOfUpload(tx, input.file)
  if (input.file !== undefined && name === null) return refuse('file-not-received')
  const said = {
    ...{ reached_on: input.reachedOn, evidence: input.evidence, office: speaking.office },
    ...{ sha256: input.file ?? null, file_name: name, made_on: today() },
  }
  const recorded = await record(milestone.id, said, await aboutOf(tx, speaking, letter))
  await tx.db
    .insertInto('delivery.milestone_reports')
    .values({
      ...{ milestone: milestone.id, request, previous: milestone.reports.at(-1)?.id ?? null },
      ...said,
      ...{ is_by_letter: letter !== null, made_by: session.person ?? '' },
      ...recorded,
    })
    .execute()
  return { milestone: milestone.id }
}

/** The name under which whoever acts sent the file; null where they sent none such. */
export async function nameOfUpload(tx: Tx, file: string): Promise<string | null> {
  try {
    return (await findUpload(tx, file)).name
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
