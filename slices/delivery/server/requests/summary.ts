import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { summaryOf } from '../doors.ts'
import { readStandings } from '../standings/read-standings.ts'
import { chooseVersion, shown } from '../standings/versions.ts'

export const summary: Handler<typeof delivery.acts.summary, DeliveryRows> = async ({ input, tx }) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) return { version, summary: summaryOf([]) }
  return { version: shown(version), summary: summaryOf((await readStandings(tx, version.id)).stood) }
}
