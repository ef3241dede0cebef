import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { standingOfRequest } from '../negotiation/standing-of-request.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { versionOfRequest } from './speaking.ts'
import { blocksShown, mayBeSaid, milestonesShown, workSeen } from './work-shown.ts'

type Acts = typeof delivery.acts

/** The work of one activity. */
export const getWork: Handler<Acts['readWork'], DeliveryRows> = async ({ input, tx, session }) => {
  const standing = await standingOfRequest(tx, input.request)
  const version = await versionOfRequest(tx, standing)
  const { lineage } = standing.stood.activity
  const seen = await workSeen(tx, version, [lineage])
  return {
    milestones: milestonesShown(seen, session),
    blocks: blocksShown(seen, session),
    bodies: [...seen.bodies].map(([id, name]) => ({ id, name })),
    may: mayBeSaid(standing.stood, seen, session),
  }
}

/** The milestones of a version, by their day. */
export const listMilestones: Handler<Acts['listMilestones'], DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) return { version, milestones: [] }
  return { version: shown(version), milestones: milestonesShown(await workSeen(tx, version), session) }
}
